import { formatQuotient, ratioWords } from '#model/format-quotient.ts'
import type { FrameDetails } from '#model/frame-details.ts'
import { linkedTypes, linkKey, quotient, type TypeLink } from '#model/profile-types/linked-types.ts'
import type { SampleType } from '#model/session.ts'

/** What two types of a file say together of a frame. */
export interface FrameRatio {
  readonly key: string
  readonly name: string
  readonly value: string
  /** What was divided by what. */
  readonly of: string
}

/** The ratios of a frame's values that its file allows, those of the chosen type first. */
export function ratiosOf({ total }: FrameDetails, sampleTypes: readonly SampleType[], chosen: number): FrameRatio[] {
  const isOfChosen = ({ numerator, denominator }: TypeLink) => numerator === chosen || denominator === chosen
  const links = linkedTypes(sampleTypes)
  const inOrder = [...links.filter(isOfChosen), ...links.filter((link) => !isOfChosen(link))]
  return inOrder.flatMap((link) => {
    const value = quotient(Number(total[link.numerator]), Number(total[link.denominator]))
    if (value === undefined || Number.isNaN(value)) return []
    return [{ key: linkKey(link), name: link.name, value: formatQuotient(value, link), of: ratioWords(link, sampleTypes) }]
  })
}
