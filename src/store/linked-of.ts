import type { Engine } from '#engine/engine.ts'
import { quotientScale } from '#model/linked-sums.ts'
import { linksOf, type TypeLink } from '#model/profile-types/linked-types.ts'
import type { Session } from '#model/session.ts'
import type { ViewState } from '#model/view-state.ts'
import { queryKey, treeQuery } from './tree-query.ts'
import type { Linked } from './viewer-state.ts'

/** The link that a view's colours come from, if they come from one. */
export const linkOfColours = ({ colour, sampleType }: ViewState, session: Session | null): TypeLink | undefined =>
  colour === 'link' && session ? linksOf(session.sampleTypes, sampleType)[0] : undefined

/** Asks for what a view's colours come from; null where they come from no link. */
export async function linkedOf(engine: Engine, view: ViewState, session: Session | null, sessionNumber: number): Promise<Linked | null> {
  const link = linkOfColours(view, session)
  if (!link) return null
  const query = treeQuery(view)
  const { numerator, denominator } = link
  const sums = await engine.linkedSums({ ...query, numerator, denominator })
  const widths = view.sampleType === numerator ? sums.numerator : sums.denominator
  return { link, queryKey: queryKey(query, sessionNumber), sums, scale: quotientScale(link, sums, widths) }
}
