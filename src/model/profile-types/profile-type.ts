/** What a sample type measures, in the words of the Pyroscope family; `other` is shown under the name that the file gives it. */
export const PROFILE_TYPES = [
  'cpu',
  'wall',
  'alloc_objects',
  'alloc_space',
  'inuse_objects',
  'inuse_space',
  'goroutines',
  'mutex_count',
  'mutex_duration',
  'block_count',
  'block_duration',
  'lock_count',
  'lock_duration',
  'exceptions',
  'heap',
  'other',
] as const
export type ProfileType = (typeof PROFILE_TYPES)[number]

/**
 * How values relate to time. `interval`: gathered while the profile was recorded. `cumulative`: since the process started. `gauge`: as
 * it stood at one moment. `change`: a later moment less an earlier one, so that values may be negative.
 */
export const TEMPORALITIES = ['interval', 'cumulative', 'gauge', 'change'] as const
export type Temporality = (typeof TEMPORALITIES)[number]

/** How sure it is. `low`: the file does not tell, and a person may know better. */
export type Confidence = 'high' | 'medium' | 'low'

/** What a profile was recorded from; `native`: machine code of which nothing more is known. */
export const LANGUAGES = ['go', 'java', 'dotnet', 'nodejs', 'python', 'ruby', 'rust', 'php', 'cpp', 'native'] as const
export type Language = (typeof LANGUAGES)[number]
