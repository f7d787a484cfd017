import { formatDuration } from '../format-value.ts'
import type { Language, ProfileType, Temporality } from './profile-type.ts'

/** What the words about time depend on. `durationNanos`: how long it was recorded; undefined or 0 where the file does not say. */
interface About {
  readonly type: ProfileType
  readonly durationNanos: number | undefined
  readonly language: Language | undefined
}

const known = (durationNanos: number | undefined): string | undefined =>
  durationNanos !== undefined && Number.isFinite(durationNanos) && durationNanos > 0 ? formatDuration(durationNanos) : undefined

/** Go publishes what its memory profile counts when a garbage collection finishes. (Go: runtime/pprof, "Heap profile") */
const isGoMemory = ({ type, language }: About): boolean => language === 'go' && /^(?:alloc|inuse)_/.test(type)

/** Both are off until a program turns them on. (Go: runtime.SetMutexProfileFraction, runtime.SetBlockProfileRate) */
const isSwitchedOn = ({ type }: About): boolean => /^(?:mutex|block)_/.test(type)

const TEXTS: Readonly<Record<Temporality, (about: About) => string>> = {
  interval: ({ durationNanos }) => {
    const duration = known(durationNanos)
    return duration === undefined ? 'Gathered while it was recorded; for how long, the file does not say.' : `Measured over ${duration}.`
  },
  cumulative: (about) => {
    const during = isSwitchedOn(about) ? ', for as long as this profiler was on' : ''
    return `Totals since the process started${during}. To see an interval, subtract an earlier file: go tool pprof -base.`
  },
  gauge: (about) =>
    isGoMemory(about)
      ? 'A snapshot as of the last finished garbage collection, not an amount per time.'
      : 'A snapshot, not an amount per time.',
  change: ({ durationNanos }) => {
    const duration = known(durationNanos)
    return `The difference between two snapshots${duration === undefined ? '' : `, ${duration} apart`}; what fell is negative.`
  },
}

/** How the values of a profile relate to time, in words. */
export function temporalityText(temporality: Temporality, about: About): string {
  return TEXTS[temporality](about)
}
