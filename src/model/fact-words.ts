import type { Facts } from './problem.ts'

/** What happened, where, and what to do about it. */
export interface Words {
  readonly message: string
  readonly hint: string
}

/** Puts a kind of problem into words. */
export type Explain = (facts: Facts) => readonly [message: string, hint: string]

/** A number with separators; what is not known is a question mark. */
export const number = (value: string | number | undefined): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? '?')

/** A fact as it is; what is not known is a question mark. */
export const known = (value: string | number | undefined): string => String(value ?? '?')
