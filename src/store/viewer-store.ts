import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Engine } from '#engine/engine.ts'
import { opening } from './opening.ts'
import { EVERYTHING } from './picture-of.ts'
import { viewing } from './viewing.ts'
import type { Region, Viewer } from './viewer-state.ts'

/** The store of one viewer over one engine. Every viewer on a page has its own. */
export type ViewerStore = StoreApi<Viewer>

export function createViewerStore(engine: Engine): ViewerStore {
  const gaze: Gaze = { region: EVERYTHING }
  return createStore<Viewer>()((set, get) => ({
    session: null,
    view: null,
    picture: null,
    sessionNumber: 0,
    opening: null,
    refusal: null,
    remarks: [],
    openedInMs: 0,
    ...opening(engine, gaze, set, get),
    ...viewing(engine, gaze, set, get),
  }))
}

/** Which part of the tree is looked at. It changes with every frame of a movement, and nobody is told. */
export interface Gaze {
  region: Region
}

/** How parts of the store change it and read it. */
export type SetViewer = (patch: Partial<Viewer>) => void
export type GetViewer = () => Viewer
