// The words of a file, in the form in which they are compared.

/** A type's name: lower case, with one kind of gap between its words. */
export const typeWord = (type: string): string => type.toLowerCase().replaceAll(/[-\s.]/g, '_')

/** What a unit counts. */
export type UnitFamily = 'time' | 'bytes' | 'count' | 'other'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const TIME = words('ns nanosecond us µs μs microsecond ms millisecond s sec second min minute hr hour day')
const BYTES = words(
  'b byte kb kilobyte kib kibibyte mb megabyte mib mebibyte gb gigabyte gib gibibyte tb terabyte tib tebibyte pb petabyte pib pebibyte',
)
const COUNT = words('count sample object event contention allocation goroutine lock call op operation request 1 short')

/** The family of a unit. One trailing s is taken off, as google/pprof does. (`internal/measurement/measurement.go`, sniffUnit) */
export function unitFamily(unit: string): UnitFamily {
  const lower = unit.trim().toLowerCase()
  if (lower === '') return 'count'
  const singular = lower.length > 2 ? lower.replace(/s$/, '') : lower
  if (TIME.has(singular)) return 'time'
  if (BYTES.has(singular)) return 'bytes'
  return COUNT.has(singular) ? 'count' : 'other'
}
