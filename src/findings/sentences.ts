import { NO_FILTERS } from '#model/filters.ts'
import { formatCount, formatShare, formatValue } from '#model/format-value.ts'
import { plainName } from '#model/plain-name.ts'
import { PROFILE_TYPE_NAMES } from '#model/profile-types/profile-type-name.ts'
import { unitFamily } from '#model/profile-types/type-words.ts'
import type { SampleType, Session } from '#model/session.ts'
import type { ViewState } from '#model/view-state.ts'
import { exactly } from '#share/escape-expression.ts'

/** What a sample type adds up, as it stands in a sentence: "the CPU time". */
export function whatOf({ profileType, unit, type }: SampleType): string {
  switch (profileType) {
    case 'cpu':
      return 'the CPU time'
    case 'wall':
      return 'the wall time'
    case 'alloc_space':
      return 'the bytes allocated'
    case 'alloc_objects':
      return 'the objects allocated'
    case 'inuse_space':
      return 'the bytes in use'
    case 'inuse_objects':
      return 'the objects in use'
    case 'heap':
      return 'the heap'
    case 'goroutines':
      return 'the goroutines'
    case 'exceptions':
      return 'the exceptions'
    case 'other':
      return type === '' ? `the ${unit}` : type
    default:
      return profileType.endsWith('duration')
        ? `the ${PROFILE_TYPE_NAMES[profileType].replace(/ .*/, '').toLowerCase()} delay`
        : 'the contentions'
  }
}

/** How values of a type are told: in its unit, or as samples where that is what they are. */
export function teller({ profileType, unit, type }: SampleType, { profiles }: Session): (value: number) => string {
  const isCount = unitFamily(unit) === 'count' && ['cpu', 'wall'].includes(profileType)
  const isCountedTime = profiles.some(({ notices }) =>
    notices.some(({ kind, facts }) => kind === 'counts-as-time' && facts['type'] === type),
  )
  return isCount || isCountedTime ? (value) => `${formatCount(value)} samples` : (value) => formatValue(value, unit)
}

/** A share, rounded for a sentence. */
export const inPercent = (part: number, whole: number): string => formatShare(Math.round((1000 * part) / whole) / 1000, 1)

/** A name as a sentence has it. */
export const spoken = (name: string): string => plainName(name).replace(/^cls:/, '')

/** Some profilers put the class of what was allocated or thrown below the function that did it. */
export const isClass = (name: string): boolean => name.startsWith('cls:') || name.endsWith('[]')

/** The view of the whole profile in which a function is lit. */
export const showing = ({ index }: SampleType, name?: string, part: Partial<ViewState> = {}): Partial<ViewState> => ({
  ...NO_FILTERS,
  sampleType: index,
  view: 'flame',
  granularity: 'functions',
  inverted: false,
  search: name === undefined ? '' : `/${exactly(name)}/`,
  ...part,
})
