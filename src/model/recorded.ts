import type { ProfileInfo } from './session.ts'

const YEAR_2000_NANOS = 946_684_800_000_000_000n
const LONGEST_NANOS = 31n * 24n * 3_600_000_000_000n

/** When a profile was recorded; undefined where its time makes no sense. */
export function recordedAt({ timeNanos }: ProfileInfo): Date | undefined {
  const nanos = BigInt(timeNanos)
  const date = new Date(Number(nanos / 1_000_000n))
  return nanos < YEAR_2000_NANOS || Number.isNaN(date.getTime()) ? undefined : date
}

/** For how many nanoseconds it was recorded; undefined where that makes no sense. */
export function recordedFor({ durationNanos }: ProfileInfo): number | undefined {
  const nanos = BigInt(durationNanos)
  return nanos > 0n && nanos < LONGEST_NANOS ? Number(nanos) : undefined
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A time of the place where the page is read, in a form that sorts: 2026-09-21 14:03:31. */
export const formatTime = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
