import { useCallback, useEffect, useRef, useState } from 'react'
import type { VisibleTree } from '#model/visible-tree.ts'
import { EVERYTHING } from '#store/picture-of.ts'
import type { Region } from '#store/viewer-state.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'

/** A tree around the pivot. */
export interface Half {
  /** Halves with the same key are of one tree. */
  readonly key: string
  readonly tree: VisibleTree
  /** Says which part of it is looked at, so that it is fine enough there. Always the same function. */
  readonly look: (region: Region) => void
}

/** One half of the sandwich, in the view as it is. Until the next one is there the one before stays. */
export function useHalf(name: string, side: 'callers' | 'callees'): Half | undefined {
  const store = useViewerStore()
  const queryKey = useViewer((viewer) => viewer.picture?.queryKey ?? '')
  const treeKey = useViewer((viewer) => viewer.picture?.treeKey ?? '')
  const key = `${treeKey} ${side} ${name}`
  const [half, setHalf] = useState<Omit<Half, 'look'>>()
  const latest = useRef({ key: '', region: EVERYTHING, whole: true, asked: 0 })

  const ask = useCallback(() => {
    const asked = ++latest.current.asked
    const isLatest = () => latest.current.asked === asked
    store
      .getState()
      .askAround(name, side, latest.current.region)
      .then((tree) => {
        if (!isLatest()) return
        latest.current.whole = tree.whole
        setHalf({ key, tree })
      })
      .catch(() => isLatest() && setHalf(undefined))
  }, [store, key, name, side])

  useEffect(() => {
    if (name === '') return undefined
    const now = latest.current
    if (now.key !== key) now.region = EVERYTHING
    now.key = key
    ask()
    return () => {
      now.asked++
    }
    // Another query of the same tree has other values.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [ask, key, name, queryKey])

  const look = useCallback(
    (region: Region) => {
      latest.current.region = region
      if (!latest.current.whole) ask()
    },
    [ask],
  )
  return half && { ...half, look }
}
