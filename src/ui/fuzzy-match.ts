import UFuzzy from '@leeoniya/ufuzzy'

/** What of a text matches, and which. */
export interface Match {
  /** In the list that was searched. */
  readonly index: number
  /** Starts and ends in turn. */
  readonly ranges: readonly number[]
}

/** Ranking looks at every match, so of more than this many they are only taken in their order. */
const RANKED_AT_MOST = { close: 20_000, loose: 4_000 }

/** Up to so many words are tried in every order; more are only all to be there. */
const PERMUTED_WORDS = 4

/** With so many good matches nobody looks for letters strewn over a word. */
const ENOUGH = 20

/** Words as they are typed; and letters in their order, with anything between. */
const close = new UFuzzy()
const loose = new UFuzzy({ intraIns: Infinity, intraChars: '.' })

/**
 * The best matches of a list, best first. Words may come in any order, upper case does not count, a minus before a word leaves out what
 * has it. Keep the list: putting one together takes longer than searching it.
 */
export function fuzzyMatches(texts: readonly string[], typed: string, limit: number): readonly Match[] {
  const wanted = typed.trim()
  if (wanted === '') return []
  // The library splits at what is no ASCII letter or digit; with nothing left, or letters lost, it would find everything or nothing.
  if (!/[a-z\d]/i.test(wanted) || /[^\u0020-\u007e]/.test(wanted)) return containing(texts, wanted, limit)
  const found = ranked(close, RANKED_AT_MOST.close, texts, wanted, limit)
  if (found.length >= Math.min(ENOUGH, limit)) return found
  const known = new Set(found.map(({ index }) => index))
  const more = ranked(loose, RANKED_AT_MOST.loose, texts, wanted, limit).filter(({ index }) => !known.has(index))
  return [...found, ...more].slice(0, limit)
}

function ranked(fuzzy: UFuzzy, most: number, texts: readonly string[], wanted: string, limit: number): Match[] {
  // The library only reads the list.
  const [indices, info, order] = fuzzy.search(texts as string[], wanted, PERMUTED_WORDS, most)
  if (indices === null) return []
  if (info !== null) return order.slice(0, limit).map((at) => ({ index: info.idx[at] ?? 0, ranges: info.ranges[at] ?? [] }))
  const words = fuzzy.split(wanted)
  return indices.slice(0, limit).map((index) => ({ index, ranges: rangesOf(texts[index] ?? '', words) }))
}

/** Where words stand in a text as they are, for matches that nobody ranked. */
function rangesOf(text: string, words: readonly string[]): number[] {
  const lower = text.toLowerCase()
  const starts = words.map((word) => ({ start: lower.indexOf(word.toLowerCase()), length: word.length })).filter(({ start }) => start >= 0)
  let done = 0
  return starts
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, length }) => {
      if (start < done) return []
      done = start + length
      return [start, done]
    })
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
