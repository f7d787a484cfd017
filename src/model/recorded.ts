import type { ProfileInfo } from './session.ts'

const YEAR_2000_NANOS = 946_684_800_000_000_000n
const YEAR_2100_NANOS = 4_102_444_800_000_000_000n
const LONGEST_NANOS = 31n * 24n * 3_600_000_000_000n

/** Units in which times were found although the format says nanoseconds, with how many nanoseconds they are. */
const UNITS = [
  ['nanoseconds', 1n],
  ['microseconds', 1_000n],
  ['milliseconds', 1_000_000n],
  ['seconds', 1_000_000_000n],
] as const

/** The unit in which the times of a profile make sense; undefined where they make none. */
export function timeUnit({ timeNanos }: ProfileInfo): (typeof UNITS)[number] | undefined {
  const time = BigInt(timeNanos)
  return UNITS.find(([, nanos]) => time * nanos >= YEAR_2000_NANOS && time * nanos < YEAR_2100_NANOS)
}

/** When a profile was recorded; undefined where its time makes no sense. */
export function recordedAt(profile: ProfileInfo): Date | undefined {
  const [, nanos] = timeUnit(profile) ?? []
  return nanos === undefined ? undefined : new Date(Number((BigInt(profile.timeNanos) * nanos) / 1_000_000n))
}

/** For how many nanoseconds it was recorded; undefined where that makes no sense. */
export function recordedFor(profile: ProfileInfo): number | undefined {
  const [, nanos] = timeUnit(profile) ?? UNITS[0]
  const duration = BigInt(profile.durationNanos) * nanos
  return duration > 0n && duration < LONGEST_NANOS ? Number(duration) : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A time of the place where the page is read, in a form that sorts: 2026-09-21 14:03:31. */
export const formatTime = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
