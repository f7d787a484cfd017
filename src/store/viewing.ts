import type { Engine } from '#engine/engine.ts'
import { fail, problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import { latestOnly } from './latest-only.ts'
import { linkedOf, linkOfColours } from './linked-of.ts'
import { EVERYTHING, pictureOf } from './picture-of.ts'
import { queryKey, treeKey, treeQuery } from './tree-query.ts'
import type { Found, ViewerActions } from './viewer-state.ts'
import type { GetViewer, SetViewer, Untold } from './viewer-store.ts'

type Viewing = Pick<ViewerActions, 'setView' | 'look' | 'undo' | 'redo' | 'select' | 'tellMatch' | 'tell'>

/** What is looked at, and how. The picture before stays until the next one is there. */
export function viewing(engine: Engine, { gaze, steps }: Untold, set: SetViewer, get: GetViewer): Viewing {
  const askPicture = latestOnly((view: ViewState) => pictureOf(engine, view, gaze.region, get().sessionNumber))
  const askLinked = latestOnly((view: ViewState) => linkedOf(engine, view, get().session, get().sessionNumber))
  const askFound = latestOnly((view: ViewState) => foundBy(engine, view, get().sessionNumber))

  /** Brings the picture up to the view, if it is of another, and what its colours come from: they change in one go. */
  const updatePicture = async (view: ViewState) => {
    const { picture, linked, session, sessionNumber } = get()
    const query = treeQuery(view)
    const key = queryKey(query, sessionNumber)
    const link = linkOfColours(view, session)
    if (linked && !link) set({ linked: null })
    const [isPictured, isLinked] = [picture?.queryKey === key, !link || linked?.queryKey === key]
    if (isPictured && isLinked) return
    // Nodes of another tree mean nothing in this one.
    if (picture?.treeKey !== treeKey(query, sessionNumber)) gaze.region = EVERYTHING
    const [nextLinked, next] = await Promise.all([isLinked ? undefined : askLinked(view), isPictured ? undefined : askPicture(view)])
    const isWanted = nextLinked && isOf(nextLinked.queryKey, get) && get().view?.colour === 'link'
    set({ ...(isWanted && { linked: nextLinked }), ...(next && isOf(next.queryKey, get) && { picture: next }) })
  }

  const updateFound = async (view: ViewState) => {
    const { found, sessionNumber } = get()
    if (view.search === '') {
      if (found) set({ found: null })
      return
    }
    if (found?.search === view.search && found.queryKey === queryKey(treeQuery(view), sessionNumber)) return
    const next = await askFound(view)
    if (next && get().view?.search === next.search && isOf(next.queryKey, get)) set({ found: next })
  }

  const change = async (view: ViewState, before: ViewState) => {
    set({ view })
    try {
      await Promise.all([updatePicture(view), updateFound(view)])
    } catch (thrown) {
      if (get().view === view) set({ view: before })
      throw thrown
    }
  }

  const step = async (to: Partial<ViewState> | undefined) => {
    const { view } = get()
    if (view && to) await change(changed(view, to), view)
    set({ canUndo: steps.canUndo, canRedo: steps.canRedo })
  }

  return {
    setView: async (patch) => {
      const { view: before, session } = get()
      if (!before || !session) fail('no-profile')
      const view = changed(before, patch)
      if (!session.sampleTypes[view.sampleType]) fail('no-such-type', { type: view.sampleType })
      await change(view, before)
      steps.note(before, view)
      set({ trouble: null, canUndo: steps.canUndo, canRedo: steps.canRedo })
    },
    undo: async () => step(steps.undo(get().view ?? fail('no-profile'))),
    redo: async () => step(steps.redo(get().view ?? fail('no-profile'))),
    select: (selection) => set({ selection }),
    tellMatch: (place) => {
      const { found } = get()
      if (found) set({ found: { ...found, place } })
    },
    tell: (trouble) => set({ trouble }),
    look: async (region) => {
      gaze.region = region
      const { view, picture } = get()
      if (!view || !picture || picture.tree.whole) return
      try {
        const next = await askPicture(view)
        if (next && isOf(next.queryKey, get)) set({ picture: next })
      } catch (thrown) {
        // The picture stays coarse; if the engine died the next question starts it again.
        console.warn('%s', problemOf(thrown).message)
      }
    },
  }
}

/** A view with parts of it changed. Where that leads to another tree, the picture starts with all of it. */
function changed(before: ViewState, patch: Partial<ViewState>): ViewState {
  const view = { ...before, ...patch }
  const isSameTree = treeKey(treeQuery(view), 0) === treeKey(treeQuery(before), 0)
  return patch.zoom === undefined && !isSameTree ? { ...view, zoom: '' } : view
}

/** Whether an answer is still of the view: that may have changed meanwhile. */
function isOf(answered: string, get: GetViewer): boolean {
  const { view, sessionNumber } = get()
  return view !== null && answered === queryKey(treeQuery(view), sessionNumber)
}

async function foundBy(engine: Engine, view: ViewState, sessionNumber: number): Promise<Found> {
  const query = treeQuery(view)
  const matches = await engine.matches({ ...query, search: view.search })
  return { search: view.search, queryKey: queryKey(query, sessionNumber), matches }
}
