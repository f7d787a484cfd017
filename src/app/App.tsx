import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { ViewerStore } from '#store/viewer-store.ts'
import { withVisibleControls } from '#model/visible-text.ts'
import { ViewerContext } from '#views/viewer-context.tsx'
import { Landing } from './Landing.tsx'
import { Overlays } from './Overlays.tsx'
import { useAddress } from './use-address.ts'
import { useWaysIn } from './use-ways-in.ts'
import { Viewer } from './Viewer.tsx'

/** The site: a landing page until a profile is open, and the viewer then. */
export function App({ store }: { readonly store: ViewerStore }) {
  const session = useStore(store, (viewer) => viewer.session)
  const ways = useWaysIn(store)
  useAddress(store, ways.openUrl)
  const name = session?.profiles[0]?.name
  useEffect(() => {
    document.title = name === undefined ? 'Emberscope' : `${withVisibleControls(name).slice(0, 100)} – Emberscope`
  }, [name])
  return (
    <ViewerContext value={store}>
      {session ? <Viewer session={session} ways={ways} /> : <Landing ways={ways} />}
      <Overlays ways={ways} />
    </ViewerContext>
  )
}
