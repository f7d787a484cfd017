import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Engine } from '#engine/engine.ts'
import { opening } from './opening.ts'
import { EVERYTHING } from './picture-of.ts'
import { viewing } from './viewing.ts'
import type { Viewer } from './viewer-state.ts'

/** The store of one viewer over one engine. Every viewer on a page has its own. */
export type ViewerStore = StoreApi<Viewer>

export function createViewerStore(engine: Engine): ViewerStore {
  return createStore<Viewer>()((set, get) => ({
    session: null,
    view: null,
    picture: null,
    region: EVERYTHING,
    sessionNumber: 0,
    opening: null,
    refusal: null,
    remarks: [],
    openedInMs: 0,
    ...opening(engine, set, get),
    ...viewing(engine, set, get),
  }))
}

/** How parts of the store change it and read it. */
export type SetViewer = (patch: Partial<Viewer>) => void
export type GetViewer = () => Viewer
