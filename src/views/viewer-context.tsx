import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Viewer } from '#store/viewer-state.ts'
import type { ViewerStore } from '#store/viewer-store.ts'

export const ViewerContext = createContext<ViewerStore | null>(null)

/** The store of the viewer that a component is in. */
export function useViewerStore(): ViewerStore {
  const store = use(ViewerContext)
  if (!store) throw new Error('outside of a viewer')
  return store
}

/** A part of the viewer's state. */
export function useViewer<Selected>(select: (viewer: Viewer) => Selected): Selected {
  return useStore(useViewerStore(), select)
}
