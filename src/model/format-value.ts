import { BYTE_STEPS, TIME_STEPS, valueUnit } from './value-unit.ts'

const NARROW_SPACE = '\u202f'

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** A value as google/pprof prints it: in the largest unit of which there is at least one, with two decimals at most. */
export function formatValue(value: number, unit: string): string {
  const { family, factor, text } = valueUnit(unit)
  switch (family) {
    case 'time':
      return inSteps(value * factor, TIME_STEPS)
    case 'bytes':
      return inSteps(value * factor, BYTE_STEPS)
    case 'count':
      return whole.format(value)
    case 'other':
      return `${whole.format(value)}${NARROW_SPACE}${text}`
  }
}

function inSteps(value: number, steps: readonly (readonly [string, number])[]): string {
  if (value === 0) return '0'
  const [unit, factor] = steps.findLast(([, step]) => Math.abs(value) >= step) ?? steps[0] ?? ['', 1]
  return `${twoDecimals(value / factor)}${NARROW_SPACE}${unit}`
}

const twoDecimals = (value: number): string =>
  value
    .toFixed(2)
    .replace(/\.00$/, '')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')

/** A share of a whole in per cent; a dash where the whole is 0. */
export function formatShare(part: number, of: number): string {
  if (of === 0) return '–'
  const percent = (100 * part) / of
  const size = Math.abs(percent)
  if (percent === 0) return `0${NARROW_SPACE}%`
  if (size < 0.01) return `<${NARROW_SPACE}0.01${NARROW_SPACE}%`
  return `${percent.toFixed(size < 1 ? 2 : size < 99.95 ? 1 : 0)}${NARROW_SPACE}%`
}

/** A count with separators. */
export const formatCount = (count: number): string => whole.format(count)

/** A number of bytes, for files. */
export const formatBytes = (bytes: number): string => formatValue(bytes, 'bytes')

/** A duration for people: "30.0 s", "2 min 5 s". */
export function formatDuration(nanos: number): string {
  if (nanos < 60e9) return formatValue(nanos, 'nanoseconds')
  const seconds = Math.round(nanos / 1e9)
  const minutes = Math.floor(seconds / 60)
  const parts = minutes < 60 ? [`${minutes} min`, `${seconds % 60} s`] : [`${Math.floor(minutes / 60)} h`, `${minutes % 60} min`]
  return parts.filter((part) => !part.startsWith('0 ')).join(' ')
}
