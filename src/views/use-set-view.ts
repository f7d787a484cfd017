import { problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import { useViewerStore } from './viewer-context.tsx'

/** Changes the view; what stands in the way is told by the store's `trouble`. */
export function useSetView(): (patch: Partial<ViewState>) => void {
  const store = useViewerStore()
  return (patch) => {
    store
      .getState()
      .setView(patch)
      .catch((thrown: unknown) => store.getState().tell(problemOf(thrown)))
  }
}
