import type { Engine } from '#engine/engine.ts'
import { fail, problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import { latestOnly } from './latest-only.ts'
import { EVERYTHING, pictureOf, treeKey } from './picture-of.ts'
import type { ViewerActions } from './viewer-state.ts'
import type { Gaze, GetViewer, SetViewer } from './viewer-store.ts'

/** What is looked at, and how. The picture before stays until the next one is there. */
export function viewing(engine: Engine, gaze: Gaze, set: SetViewer, get: GetViewer): Pick<ViewerActions, 'setView' | 'look'> {
  const ask = latestOnly((view: ViewState) => pictureOf(engine, view, gaze.region, get().sessionNumber))

  return {
    setView: async (patch) => {
      const { view: before, session, picture, sessionNumber } = get()
      if (!before || !session) fail('no-profile')
      const view = { ...before, ...patch }
      if (!session.sampleTypes[view.sampleType]) fail('no-such-type', { type: view.sampleType })
      // Nodes of another tree mean nothing in this one.
      if (picture?.treeKey !== treeKey(view, sessionNumber)) gaze.region = EVERYTHING
      set({ view })
      try {
        const next = await ask(view)
        if (next && get().view === view) set({ picture: next })
      } catch (thrown) {
        if (get().view === view) set({ view: before })
        throw thrown
      }
    },
    look: async (region) => {
      gaze.region = region
      const { view, picture } = get()
      if (!view || !picture || picture.tree.whole) return
      try {
        const next = await ask(view)
        if (next && get().view === view) set({ picture: next })
      } catch (thrown) {
        // The picture stays coarse; if the engine died the next question starts it again.
        console.warn('%s', problemOf(thrown).message)
      }
    },
  }
}
