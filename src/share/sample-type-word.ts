import type { SampleType } from '#model/session.ts'

/** The row of the sample type that pprof takes for this word, an index or a name; undefined where there is none. */
export function sampleTypeByWord(word: string, types: readonly SampleType[]): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word) < types.length ? Number(word) : undefined
  // Old profiles have `space` and `objects`; people ask for them as for those of Go.
  const short = word.replace(/^inuse_/, '')
  const row = word === '' ? -1 : types.findIndex(({ type }) => type === word || type === short)
  return row < 0 ? undefined : row
}

/** The word for a sample type: its name where that names it alone, else its index. */
export function wordOfSampleType(row: number, types: readonly SampleType[]): string {
  const name = types[row]?.type ?? ''
  const alone = types.filter(({ type }) => type === name).length === 1
  return alone && sampleTypeByWord(name, types) === row ? name : String(row)
}
