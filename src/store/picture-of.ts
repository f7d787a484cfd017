import type { Engine } from '#engine/engine.ts'
import type { ViewState } from '#model/view-state.ts'
import { queryKey, treeKey, treeQuery } from './tree-query.ts'
import type { Picture, Region } from './viewer-state.ts'

/** Trees of so many nodes are given to the page whole: everything on them is then instant. */
export const MOST_NODES = 50_000

/** The whole tree, for a screen of unknown width. */
export const EVERYTHING: Region = { start: 0, from: 0, to: 1, smallestShare: 1 / 4000 }

/** Asks for the picture of a view. */
export async function pictureOf(engine: Engine, view: ViewState, region: Region, sessionNumber: number): Promise<Picture> {
  const query = treeQuery(view)
  const tree = await engine.visibleTree({ ...query, ...region, mostNodes: MOST_NODES })
  return { tree, view, treeKey: treeKey(query, sessionNumber), queryKey: queryKey(query, sessionNumber) }
}
