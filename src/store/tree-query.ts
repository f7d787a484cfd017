import { FILTERS, type FilterName } from '#model/filters.ts'
import type { TreeQuery } from '#model/query.ts'
import type { ViewState } from '#model/view-state.ts'

/** What a view asks the engine for. */
export function treeQuery(view: ViewState): TreeQuery {
  const { sampleType, granularity, noInlines, dropFrames, tagRoot, tagLeaf, dropNegative, inverted, foldRecursion } = view
  const filters: Partial<Record<FilterName, string>> = {}
  for (const filter of FILTERS) {
    if (view[filter] !== '' && !view.off.includes(filter)) filters[filter] = view[filter]
  }
  return { sampleType, granularity, noInlines, dropFrames, filters, tagRoot, tagLeaf, dropNegative, inverted, foldRecursion }
}

/** The same for queries with the same answer. */
export const queryKey = (query: TreeQuery, sessionNumber: number): string => `${sessionNumber} ${JSON.stringify(query)}`

/** The same for queries of one tree: their nodes and frames are the same. Filters that only choose among stacks leave it as it is. */
export function treeKey({ sampleType: _type, dropNegative: _rows, filters, ...shape }: TreeQuery, sessionNumber: number): string {
  const {
    focus: _focus,
    ignore: _ignore,
    tagFocus: _tagFocus,
    tagIgnore: _tagIgnore,
    tagShow: _show,
    tagHide: _hide,
    ...changing
  } = filters
  return `${sessionNumber} ${JSON.stringify({ ...shape, changing })}`
}
