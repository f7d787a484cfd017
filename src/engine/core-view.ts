import { CoreView } from '#core'
import { FILTERS, PPROF_FILTER } from '#model/filters.ts'
import type { TreeQuery } from '#model/query.ts'
import { GRANULARITIES } from '#model/view-state.ts'

/** Uses a query as the core wants it. */
export function withCoreView<Result>(query: TreeQuery, use: (view: CoreView) => Result): Result {
  const { sampleType, granularity, filters, around } = query
  const view = new CoreView(sampleType, GRANULARITIES.indexOf(granularity), flagsOf(query))
  try {
    for (const filter of FILTERS) {
      const expression = filters[filter]
      if (expression) view.set(PPROF_FILTER[filter], expression)
    }
    if (query.tagRoot) view.set('tagroot', query.tagRoot)
    if (query.tagLeaf) view.set('tagleaf', query.tagLeaf)
    if (around) view.around(around.name, around.side === 'callers')
    return use(view)
  } finally {
    view.free()
  }
}

/** The bits are told in the core's bindings. */
const flagsOf = ({ noInlines, dropFrames, dropNegative, inverted, foldRecursion }: TreeQuery): number =>
  [noInlines, dropFrames, dropNegative, inverted, foldRecursion].reduce((flags, on, bit) => flags | (on ? 1 << bit : 0), 0)
