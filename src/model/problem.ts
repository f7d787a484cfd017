import { explain } from './problem-words.ts'

/** What is known of a problem, by name. Texts may quote a file, so whoever shows them treats them as text. */
export type Facts = Readonly<Record<string, string | number>>

/** A refusal or a notice, with words for people. */
export interface Problem {
  readonly kind: string
  readonly message: string
  readonly hint: string
  readonly facts: Facts
}

/** A problem as the core and the engine make it: without words. */
export interface BareProblem {
  readonly kind: string
  readonly facts: Facts
}

/** The problem of that kind, in words. */
export function problem(kind: string, facts: Facts = {}): Problem {
  return { kind, ...explain(kind, facts), facts }
}

/** What is thrown where an operation cannot be done: it carries the problem. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(cause: Problem) {
    super(cause.message)
    this.problem = cause
  }
}

/** Fails with a problem of that kind. */
export function fail(kind: string, facts: Facts = {}): never {
  throw new ProblemError(problem(kind, facts))
}

/** The problem behind anything that was thrown. What nobody foresaw is a problem, too. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof ProblemError) return thrown.problem
  const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (name === 'AbortError') return problem('cancelled')
  return problem('unforeseen', { error: `${name}: ${message}` })
}
