import { useSyncExternalStore } from 'react'
import type { ShownNames } from '#model/shown-names.ts'
import { useViewer } from './viewer-context.tsx'

/** Names as they are shown. Whoever uses them is drawn anew when they change. */
export function useShownNames(): { readonly names: ShownNames; readonly ready: boolean } {
  const names = useViewer((viewer) => viewer.names)
  return { names, ready: useSyncExternalStore(names.subscribe, names.isReady) }
}
