import type { BareProblem } from '#model/problem.ts'
import { problem, ProblemError } from '#model/problem.ts'
import { describeTrap, isTrap } from './core.ts'

/** What crosses a thread: errors as values, because what is thrown there loses its fields on the way. */
export type Outcome<Value> = { readonly value: Value } | { readonly problem: BareProblem } | { readonly trap: string }

/** The outcome of a piece of work. */
export async function outcomeOf<Value>(work: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { value: await work() }
  } catch (thrown) {
    return failure(thrown)
  }
}

function failure(thrown: unknown): { problem: BareProblem } | { trap: string } {
  if (isTrap(thrown) || (thrown instanceof RangeError && /memory/i.test(thrown.message))) return { trap: describeTrap(thrown) }
  if (thrown instanceof ProblemError) return { problem: { kind: thrown.problem.kind, facts: thrown.problem.facts } }
  if (isBareProblem(thrown)) return { problem: thrown }
  if (thrown instanceof DOMException) return { problem: { kind: 'unreadable', facts: { error: thrown.message } } }
  return { problem: { kind: 'unforeseen', facts: { error: String(thrown) } } }
}

/** What the core throws. */
function isBareProblem(thrown: unknown): thrown is BareProblem {
  return typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'facts' in thrown
}

/** The value, or the problem thrown. */
export function unwrap<Value>(outcome: Outcome<Value>): Value {
  if ('value' in outcome) return outcome.value
  if ('trap' in outcome) throw new ProblemError(problem('engine-died', { error: outcome.trap }))
  throw new ProblemError(problem(outcome.problem.kind, outcome.problem.facts))
}
