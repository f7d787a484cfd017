import type { Engine } from '#engine/engine.ts'
import { fail } from '#model/problem.ts'
import { MOST_NODES } from './picture-of.ts'
import { treeQuery } from './tree-query.ts'
import type { ViewerActions } from './viewer-state.ts'
import type { GetViewer } from './viewer-store.ts'

type Asking = Pick<ViewerActions, 'askTopPage' | 'askDetails' | 'askLabels' | 'askAround' | 'askFindings' | 'askSummary'>

/** Questions about the view as it is when they are asked. */
export function asking(engine: Engine, get: GetViewer): Asking {
  const query = () => treeQuery(get().view ?? fail('no-profile'))
  return {
    askTopPage: (rows) => engine.topPage({ ...query(), ...rows }),
    askDetails: (node) => engine.details({ ...query(), node }),
    askLabels: (question) => engine.labels({ ...query(), ...question }),
    // Loaded when somebody wants to know.
    askFindings: async () => {
      const { session, view } = get()
      const { findingsOf } = await import('#findings/findings-of.ts')
      return findingsOf(engine, session ?? fail('no-profile'), view?.sampleType ?? 0)
    },
    askSummary: async () => {
      const { summaryOf } = await import('#findings/summary-of.ts')
      return summaryOf(engine, get().session ?? fail('no-profile'), query())
    },
    askAround: (name, side, region) => engine.visibleTree({ ...query(), around: { name, side }, ...region, mostNodes: MOST_NODES }),
  }
}
