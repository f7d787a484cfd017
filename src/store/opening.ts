import type { Engine, NamedFile } from '#engine/engine.ts'
import { isSalvageable } from '#model/problem-words.ts'
import { type Problem, ProblemError, problemOf } from '#model/problem.ts'
import { initialView } from '#model/view-state.ts'
import { EVERYTHING, pictureOf } from './picture-of.ts'
import type { ViewerActions } from './viewer-state.ts'
import type { GetViewer, SetViewer, Untold } from './viewer-store.ts'

type OpeningActions = Pick<ViewerActions, 'open' | 'cancelOpening' | 'refuse' | 'dismissRefusal' | 'close'>

/** Opening and closing files. */
export function opening(engine: Engine, { gaze, steps }: Untold, set: SetViewer, get: GetViewer): OpeningActions {
  let current: AbortController | undefined

  const open: ViewerActions['open'] = async (file, { salvage = false, signal, remarks = [] } = {}) => {
    // A file that is still being opened gives way to the next.
    current?.abort()
    const own = (current = new AbortController())
    const stop = () => own.abort()
    signal?.addEventListener('abort', stop, { once: true })
    if (signal?.aborted) stop()
    const started = performance.now()
    set({ opening: { name: file.name, bytesRead: 0, bytesTotal: file.data.size, samples: 0 }, refusal: null })
    try {
      const onProgress = (progress: { bytesRead: number; bytesTotal: number; samples: number }) => {
        if (current === own) set({ opening: { name: file.name, ...progress } })
      }
      const session = await engine.open(file, { salvage, signal: own.signal, onProgress })
      const view = initialView(session.defaultSampleType)
      const sessionNumber = get().sessionNumber + 1
      const picture = session.sampleTypes.length > 0 ? await pictureOf(engine, view, EVERYTHING, sessionNumber) : null
      if (current === own) {
        gaze.region = EVERYTHING
        steps.clear()
        set({
          session,
          sessionNumber,
          view,
          picture,
          opening: null,
          remarks,
          source: file.url ?? null,
          openedInMs: performance.now() - started,
          ...NOTHING_CHOSEN,
        })
      }
      return session
    } catch (thrown) {
      const problem = problemOf(thrown)
      if (current === own) set({ opening: null, refusal: refusalOf(file, problem, salvage) })
      throw thrown instanceof ProblemError ? thrown : new ProblemError(problem)
    } finally {
      signal?.removeEventListener('abort', stop)
      if (current === own) current = undefined
    }
  }

  return {
    open,
    cancelOpening: () => current?.abort(),
    refuse: (name, problem) => set({ refusal: { name, problem, file: undefined } }),
    dismissRefusal: () => set({ refusal: null }),
    close: async () => {
      current?.abort()
      steps.clear()
      set({ session: null, view: null, picture: null, opening: null, refusal: null, remarks: [], source: null, ...NOTHING_CHOSEN })
      if (get().session === null) await engine.close()
    },
  }
}

const NOTHING_CHOSEN = { found: null, linked: null, selection: null, trouble: null, canUndo: false, canRedo: false }

/** Being cancelled is no refusal: the person knows. */
function refusalOf(file: NamedFile, problem: Problem, salvaged: boolean) {
  if (problem.kind === 'cancelled') return null
  return { name: file.name, problem, file: isSalvageable(problem.kind) && !salvaged ? file : undefined }
}
