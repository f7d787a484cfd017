import { formatQuotient, ratioWords } from '#model/format-quotient.ts'
import type { FrameDetails } from '#model/frame-details.ts'
import { linkedTypes, linkKey, quotient, type TypeLink } from '#model/profile-types/linked-types.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'

/** What two types of a file say together of a frame. */
export interface FrameRatio {
  readonly key: string
  readonly name: string
  readonly value: string
  /** The type that was divided by, which tells links of one name apart. */
  readonly of: string
  /** What was divided by what. */
  readonly words: string
}

/** The ratios of a frame's values that its file allows, those of the chosen type first. */
export function ratiosOf({ total }: FrameDetails, sampleTypes: readonly SampleType[], chosen: number): FrameRatio[] {
  const isOfChosen = ({ numerator, denominator }: TypeLink) => numerator === chosen || denominator === chosen
  const links = linkedTypes(sampleTypes)
  const inOrder = [...links.filter(isOfChosen), ...links.filter((link) => !isOfChosen(link))]
  return inOrder.flatMap((link) => {
    const value = quotient(Number(total[link.numerator]), Number(total[link.denominator]))
    if (value === undefined || Number.isNaN(value)) return []
    const below = sampleTypes[link.denominator]
    const of = below ? sampleTypeName(below, sampleTypes) : ''
    return [{ key: linkKey(link), name: link.name, value: formatQuotient(value, link), of, words: ratioWords(link, sampleTypes) }]
  })
}
