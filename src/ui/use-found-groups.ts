import { useEffect, useMemo, useState } from 'react'
import type { FoundGroup, PaletteGroup, PaletteItem } from './palette-item.ts'
import { paletteSearch, withRanges } from './search-palette.ts'

/** So many can be looked through; more would only cost time to draw. */
const MOST_SHOWN = 100

/** A list that is searched elsewhere. */
export interface PaletteSource {
  readonly heading: string
  /** The best matches, best first. */
  readonly search: (typed: string) => Promise<readonly PaletteItem[]> | readonly PaletteItem[]
}

/** What was found for a text: in the groups at once, in the other source when it answers. What it said before stays until then. */
export function useFoundGroups(groups: readonly PaletteGroup[], source: PaletteSource | undefined, typed: string) {
  const search = useMemo(() => paletteSearch(groups), [groups])
  const own = useMemo(() => search(typed, MOST_SHOWN), [search, typed])
  const [answer, setAnswer] = useState<{ readonly typed: string; readonly items: readonly PaletteItem[] }>({ typed: '', items: [] })
  const asks = source !== undefined && typed.trim() !== ''

  useEffect(() => {
    if (!asks) return
    let latest = true
    Promise.resolve(source.search(typed)).then(
      (items) => latest && setAnswer({ typed, items }),
      // What cannot be searched has nothing to show; its owner tells why.
      () => latest && setAnswer({ typed, items: [] }),
    )
    return () => {
      latest = false
    }
  }, [asks, source, typed])

  const shownOwn = own.reduce((sum, { found }) => sum + found.length, 0)
  const others = useMemo(
    () => (asks ? withRanges(answer.items.slice(0, MOST_SHOWN - shownOwn), typed) : []),
    [asks, answer, shownOwn, typed],
  )
  const heading = source?.heading ?? ''
  const found = useMemo<readonly FoundGroup[]>(
    () => (others.length === 0 ? own : [...own, { heading, found: others }]),
    [own, others, heading],
  )
  return { found, waiting: asks && answer.typed !== typed }
}
