import { problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import type { ViewerStore } from './viewer-store.ts'

/** Changes the view; what stands in the way is told by the store's `trouble`. */
export function changeView(store: ViewerStore, patch: Partial<ViewState>): void {
  store
    .getState()
    .setView(patch)
    .catch((thrown: unknown) => store.getState().tell(problemOf(thrown)))
}
