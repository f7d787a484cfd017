import type { ProfileType } from './profile-type.ts'

/** What is asked of a type where the first one is chosen. */
interface Candidate {
  readonly type: string
  readonly profileType: ProfileType
  readonly primary: boolean
  readonly nonzeroSamples: number
}

const ORDER: readonly ProfileType[] = [
  'cpu',
  'wall',
  'inuse_space',
  'heap',
  'alloc_space',
  'goroutines',
  'mutex_duration',
  'block_duration',
  'lock_duration',
  'inuse_objects',
  'alloc_objects',
  'mutex_count',
  'block_count',
  'lock_count',
  'exceptions',
  'other',
]

/**
 * The row of the type that is opened first: the one that the file names; else the last, as google/pprof does (`profile/index.go`),
 * unless there is nothing in it or it is another type in other words; else the one that people look for first.
 */
export function firstType(types: readonly Candidate[], defaultType: string): number {
  const named = defaultType === '' ? -1 : types.findIndex(({ type }) => type === defaultType)
  if (named >= 0) return named
  const last = types.at(-1)
  if (last && last.primary && last.nonzeroSamples > 0) return types.length - 1
  for (const kind of ORDER) {
    const row = types.findIndex(({ profileType, primary, nonzeroSamples }) => profileType === kind && primary && nonzeroSamples > 0)
    if (row >= 0) return row
  }
  return Math.max(0, types.length - 1)
}
