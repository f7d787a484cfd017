import { fuzzyMatches } from './fuzzy-match.ts'
import type { FoundGroup, FoundItem, PaletteGroup, PaletteItem } from './palette-item.ts'

/** Finds items of all groups; at most `limit` in all. */
export type PaletteSearch = (typed: string, limit: number) => readonly FoundGroup[]

const KEYWORDS_AFTER = ' '

/** Prepares groups for searching: their texts are put together once. */
export function paletteSearch(groups: readonly PaletteGroup[]): PaletteSearch {
  const items: PaletteItem[] = []
  const headings: string[] = []
  for (const group of groups) {
    for (const item of group.items) {
      items.push(item)
      headings.push(group.heading)
    }
  }
  const texts = items.map(({ label, keywords }) => (keywords ? `${label}${KEYWORDS_AFTER}${keywords.join(' ')}` : label))
  return (typed, limit) => {
    if (typed.trim() === '') return firstOf(groups, limit)
    const found = new Map<string, FoundItem[]>()
    for (const { index, ranges } of fuzzyMatches(texts, typed, limit)) {
      const item = items[index]
      const heading = headings[index]
      if (item === undefined || heading === undefined) continue
      const into = found.get(heading) ?? []
      into.push({ item, ranges: ranges.filter((edge, at) => (at % 2 === 0 ? edge : (ranges[at - 1] ?? 0)) < item.label.length) })
      // The group of the best match comes first: a map keeps the order.
      found.set(heading, into)
    }
    return [...found].map(([heading, list]) => ({ heading, found: list }))
  }
}

function firstOf(groups: readonly PaletteGroup[], limit: number): FoundGroup[] {
  let left = limit
  return groups.flatMap(({ heading, items }) => {
    const found = items.slice(0, left).map((item) => ({ item, ranges: [] }))
    left -= found.length
    return found.length === 0 ? [] : [{ heading, found }]
  })
}

/** Which letters of texts that somebody else found match what was typed. */
export function withRanges(items: readonly PaletteItem[], typed: string): FoundItem[] {
  const labels = items.map(({ label }) => label)
  const ranges = new Map(fuzzyMatches(labels, typed, labels.length).map((match) => [match.index, match.ranges]))
  return items.map((item, index) => ({ item, ranges: ranges.get(index) ?? [] }))
}
