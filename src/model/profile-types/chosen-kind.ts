import type { SampleType } from '../session.ts'
import type { ProfileType } from './profile-type.ts'

/** What a person can take contentions for, where the file does not tell. */
export const CHOSEN_KINDS = ['', 'mutex', 'block', 'lock'] as const
export type ChosenKind = (typeof CHOSEN_KINDS)[number]

/** Whether a person may know better what it is. */
export const isUnsure = ({ confidence, profileType }: SampleType): boolean =>
  confidence !== 'high' && /^(?:mutex|block|lock)_/.test(profileType)

/** The types with what a person took those for that the file does not tell. */
export function withChosenKind(sampleTypes: readonly SampleType[], kind: ChosenKind): readonly SampleType[] {
  if (kind === '' || !sampleTypes.some(isUnsure)) return sampleTypes
  return sampleTypes.map((type) =>
    isUnsure(type) ? { ...type, profileType: type.profileType.replace(/^[a-z]+/, kind) as ProfileType } : type,
  )
}
