import { createElement, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { ViewerStore } from '#store/viewer-store.ts'
import { problemOf } from '#model/problem.ts'
import { withVisibleControls } from '#model/visible-text.ts'
import { ViewerContext } from '#views/viewer-context.tsx'
import { Landing } from './Landing.tsx'
import { Overlays } from './Overlays.tsx'
import { useAddress } from './use-address.ts'
import { useWaysIn } from './use-ways-in.ts'
import { importViewer } from './viewer-chunks.ts'

/** The site: a landing page until a profile is open, and the viewer then. */
export function App({ store }: { readonly store: ViewerStore }) {
  const session = useStore(store, (viewer) => viewer.session)
  const ways = useWaysIn(store)
  useAddress(store, ways)
  const viewer = useViewerPart(store)
  const name = session?.profiles[0]?.name
  useEffect(() => {
    document.title = name === undefined ? 'Emberscope' : `${withVisibleControls(name).slice(0, 100)} – Emberscope`
  }, [name])
  return (
    <ViewerContext value={store}>
      {session && viewer ? createElement(viewer, { session, ways }) : <Landing ways={ways} />}
      <Overlays ways={ways} />
    </ViewerContext>
  )
}

type ViewerPart = Awaited<ReturnType<typeof importViewer>>['Viewer']

/** What shows a profile; it is fetched while the first one is read. */
function useViewerPart(store: ViewerStore): ViewerPart | null {
  const [part, setPart] = useState<ViewerPart | null>(null)
  const isOpening = useStore(store, (viewer) => viewer.opening !== null)
  useEffect(() => {
    if (!isOpening) return
    importViewer()
      // At once: whoever waits for the picture hears of this after us.
      .then((chunk) => flushSync(() => setPart(() => chunk.Viewer)))
      .catch((thrown: unknown) => store.getState().tell(problemOf(thrown)))
  }, [store, isOpening])
  return part
}
