import type { LabelKey } from '#model/label-breakdown.ts'
import type { ViewState } from '#model/view-state.ts'
import { exactly } from '#share/escape-expression.ts'

/** Units of bytes and of time need a unit in a filter; numbers in unknown units have none. (filters by label, google/pprof) */
const KNOWN_UNIT = /^(?:b|bytes?|[kmgtp]b|[kmgtp]bytes?|ns|us|μs|ms|s|sec|seconds?|nanoseconds?|microseconds?|milliseconds?|hours?|hrs?)$/i

/** The filter by label that is met by one value of a key alone. */
export const equals = ({ key, numeric, unit }: LabelKey, value: string): string =>
  numeric ? `${key}=${value}${KNOWN_UNIT.test(unit) ? unitWord(unit) : ''}` : `${key}=${exactly(value).replaceAll(',', '\\x2c')}`

/** Only letters can follow a number, and `bytes` is what pprof calls a byte. */
const unitWord = (unit: string): string => (/^[a-z]+$/i.test(unit) ? unit : '')

/** The view with one more value kept or dropped. Values of one key are alternatives; another key takes the place of the first. */
export function labelFilter(view: ViewState | null, filter: 'tagFocus' | 'tagIgnore', wanted: string): Partial<ViewState> {
  const before = view?.[filter] ?? ''
  const key = wanted.slice(0, wanted.indexOf('=') + 1)
  const value = wanted.slice(key.length)
  const off = (view?.off ?? []).filter((other) => other !== filter)
  if (!before.startsWith(key) || !value.startsWith('^')) return { [filter]: before === wanted ? '' : wanted, off }
  const values = before.slice(key.length).split(',')
  const left = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { [filter]: left.length === 0 ? '' : key + left.join(','), off }
}
