import type { SampleType } from '../session.ts'
import { FAMILIES, type Family } from './profile-type-name.ts'

/** Sample types of one family: those that one looks at first, then the same in other units. */
export interface TypeGroup {
  readonly family: Family
  readonly types: readonly SampleType[]
}

/** All types of a file by family, in the order of the families. */
export const groupedTypes = (sampleTypes: readonly SampleType[]): TypeGroup[] =>
  FAMILIES.map((family) => {
    const types = sampleTypes.filter(({ profileType }) => family.types.includes(profileType))
    return { family, types: [...types.filter(({ primary }) => primary), ...types.filter(({ primary }) => !primary)] }
  }).filter(({ types }) => types.length > 0)
