import type { ViewState } from '#model/view-state.ts'
import { changeView } from '#store/change-view.ts'
import { useViewerStore } from './viewer-context.tsx'

/** Changes the view; see `changeView`. */
export function useSetView(): (patch: Partial<ViewState>) => void {
  const store = useViewerStore()
  return (patch) => changeView(store, patch)
}
