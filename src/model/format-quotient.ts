import { formatShare, formatValue } from './format-value.ts'
import type { TypeLink, TypeRatio } from './profile-types/linked-types.ts'
import { sampleTypeName } from './sample-type-name.ts'
import type { SampleType } from './session.ts'

/** A quotient of linked values in its unit; a dash where there is none. */
export function formatQuotient(value: number | undefined, { kind, unit }: Pick<TypeLink, 'kind' | 'unit'>): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  return kind === 'share' ? formatShare(value, 1) : formatValue(value, unit)
}

/** What is divided by what: "Inuse Space ÷ Alloc Space". */
export const ratioWords = ({ numerator, denominator }: TypeRatio, sampleTypes: readonly SampleType[]): string =>
  [numerator, denominator]
    .flatMap((row) => sampleTypes[row] ?? [])
    .map((type) => sampleTypeName(type, sampleTypes))
    .join(' ÷ ')
