import UFuzzy from '@leeoniya/ufuzzy'

/** What of a text matches, and which. */
export interface Match {
  /** In the list that was searched. */
  readonly index: number
  /** Starts and ends in turn. */
  readonly ranges: readonly number[]
}

/** Ranking looks at every match, so of more than this many they are only taken in their order. */
const RANKED_AT_MOST = 20_000

/** With so many good matches nobody looks for letters strewn over a word. */
const ENOUGH = 20

/** Words as they are typed; and letters of one in their order, with others between. */
const close = new UFuzzy()
const loose = new UFuzzy({ intraIns: Infinity })

/**
 * The best matches of a list, best first. Words may come in any order, upper case does not count. Texts are searched as they are given:
 * make the list once, not at every letter.
 */
export function fuzzyMatches(texts: readonly string[], typed: string, limit: number): readonly Match[] {
  const wanted = typed.trim()
  if (wanted === '') return []
  // The library splits at what is no ASCII letter or digit; with nothing left, or letters lost, it would find everything or nothing.
  if (!/[a-z\d]/i.test(wanted) || /[^\u0020-\u007e]/.test(wanted)) return containing(texts, wanted, limit)
  const found = ranked(close, texts, wanted, limit)
  if (found.length >= Math.min(ENOUGH, limit)) return found
  const known = new Set(found.map(({ index }) => index))
  const more = ranked(loose, texts, wanted, limit).filter(({ index }) => !known.has(index))
  return [...found, ...more].slice(0, limit)
}

function ranked(fuzzy: UFuzzy, texts: readonly string[], wanted: string, limit: number): Match[] {
  // The library only reads the list.
  const haystack = texts as string[]
  const [indices, info, order] = fuzzy.search(haystack, wanted, 1, RANKED_AT_MOST)
  if (indices === null) return []
  if (info !== null) return order.slice(0, limit).map((at) => ({ index: info.idx[at] ?? 0, ranges: info.ranges[at] ?? [] }))
  const few = fuzzy.info(indices.slice(0, limit), haystack, wanted)
  return few.idx.map((index, at) => ({ index, ranges: few.ranges[at] ?? [] }))
}

function containing(texts: readonly string[], wanted: string, limit: number): Match[] {
  const lower = wanted.toLowerCase()
  const matches: Match[] = []
  for (let index = 0; index < texts.length && matches.length < limit; index++) {
    const start = texts[index]?.toLowerCase().indexOf(lower) ?? -1
    if (start >= 0) matches.push({ index, ranges: [start, start + lower.length] })
  }
  return matches
}
