import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Engine } from '#engine/engine.ts'
import type { ShownNames } from '#model/shown-names.ts'
import { asking } from './asking.ts'
import { opening } from './opening.ts'
import { EVERYTHING } from './picture-of.ts'
import { Steps } from './steps.ts'
import { viewing } from './viewing.ts'
import type { Region, Viewer } from './viewer-state.ts'

/** The store of one viewer over one engine. Every viewer on a page has its own. */
export type ViewerStore = StoreApi<Viewer>

export function createViewerStore(engine: Engine, names: ShownNames): ViewerStore {
  const gaze: Gaze = { region: EVERYTHING }
  const steps = new Steps()
  return createStore<Viewer>()((set, get) => ({
    session: null,
    view: null,
    picture: null,
    found: null,
    linked: null,
    selection: null,
    trouble: null,
    canUndo: false,
    canRedo: false,
    sessionNumber: 0,
    opening: null,
    refusal: null,
    remarks: [],
    openedInMs: 0,
    source: null,
    names,
    ...opening(engine, { gaze, steps }, set, get),
    ...viewing(engine, { gaze, steps }, set, get),
    ...asking(engine, get),
  }))
}

/** Which part of the tree is looked at. It changes with every frame of a movement, and nobody is told. */
export interface Gaze {
  region: Region
}

/** What a store knows besides its state: nobody is told when it changes. */
export interface Untold {
  readonly gaze: Gaze
  readonly steps: Steps
}

/** How parts of the store change it and read it. */
export type SetViewer = (patch: Partial<Viewer>) => void
export type GetViewer = () => Viewer
