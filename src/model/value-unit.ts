// Units as google/pprof knows them (internal/measurement): families of units, each with a factor to the smallest.

export type UnitFamily = 'time' | 'bytes' | 'count' | 'other'

/** A unit that was recognised. */
export interface ValueUnit {
  readonly family: UnitFamily
  /** How many of the family's smallest unit (nanoseconds, bytes) one of it is. */
  readonly factor: number
  /** As written, for units that are not recognised. */
  readonly text: string
}

export const TIME_STEPS: readonly (readonly [unit: string, factor: number])[] = [
  ['ns', 1],
  ['µs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['hrs', 3.6e12],
]
export const BYTE_STEPS: readonly (readonly [unit: string, factor: number])[] = [
  ['B', 1],
  ['kB', 2 ** 10],
  ['MB', 2 ** 20],
  ['GB', 2 ** 30],
  ['TB', 2 ** 40],
  ['PB', 2 ** 50],
]

const ALIASES = new Map<string, readonly [UnitFamily, number]>([
  ...names('time', 1, 'ns nanosecond'),
  ...names('time', 1e3, 'us µs μs microsecond'),
  ...names('time', 1e6, 'ms millisecond'),
  ...names('time', 1e9, 's sec second'),
  ...names('time', 3.6e12, 'hrs hr hour'),
  ...names('bytes', 1, 'b byte'),
  ...names('bytes', 2 ** 10, 'kb kbyte kilobyte'),
  ...names('bytes', 2 ** 20, 'mb mbyte megabyte'),
  ...names('bytes', 2 ** 30, 'gb gbyte gigabyte'),
  ...names('bytes', 2 ** 40, 'tb tbyte terabyte'),
  ...names('bytes', 2 ** 50, 'pb pbyte petabyte'),
  ...names('count', 1, 'count sample object event contention allocation goroutine lock call op operation request 1 short'),
])

function names(family: UnitFamily, factor: number, words: string): [string, readonly [UnitFamily, number]][] {
  return words.split(' ').map((word) => [word, [family, factor]])
}

/** The unit that a file writes so. Case does not matter, nor does an s at the end. */
export function valueUnit(text: string): ValueUnit {
  const lower = text.toLowerCase()
  const singular = lower.length > 2 && lower.endsWith('s') ? lower.slice(0, -1) : lower
  const [family, factor] = (text === '' ? ['count', 1] : (ALIASES.get(lower) ?? ALIASES.get(singular) ?? ['other', 1])) as [
    UnitFamily,
    number,
  ]
  return { family, factor, text }
}
