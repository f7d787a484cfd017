import type { Engine } from '#engine/engine.ts'
import { problemOf } from '#model/problem.ts'
import type { TopQuery } from '#model/query.ts'
import type { TopTable } from '#model/top-table.ts'
import { askedCombinations, type FilteredExpected, type FilteredRow, filteredProgram } from './filtered-expected.ts'
import { Fnv } from './fnv.ts'

const MOST_ROWS = 50

/** More than any profile has: rows are counted, too. */
const ALL_ROWS = 10_000_000

type Column = 'flat' | 'cum'

/**
 * What is wrong with the answer to a combination about the file that is open; empty when nothing. With `inFull` the first
 * rows that differ are told, for which google/pprof is asked again.
 */
export async function judgeFiltered(expected: FilteredExpected, engine: Engine, path: string, inFull: boolean): Promise<string[]> {
  const asked = await outcome(() => topTables(expected, engine))
  if ('refused' in asked) {
    return expected.error && asked.refused === 'bad-expression' ? [] : [told(expected, `refused as ${asked.refused}: ${asked.message}`)]
  }
  if (expected.error) return [told(expected, 'answered, should be refused')]
  const found: string[] = []
  if (asked.flat.total !== expected.total) found.push(`total ${asked.flat.total} instead of ${expected.total}`)
  for (const by of ['flat', 'cum'] as const) {
    const rows = asked[by].rows.filter((row) => row[by] !== '0').map((row): FilteredRow => [row.name, row[by]])
    const first = rows.slice(0, MOST_ROWS)
    if (rows.length !== expected[`rows_${by}`]) found.push(`${rows.length} ${by} rows instead of ${expected[`rows_${by}`]}`)
    if (hashOf(first) !== expected[`${by}_hash`])
      found.push(`other ${by} rows${inFull ? `:\n${differentRows(expected, first, by, path)}` : ''}`)
  }
  return found.length === 0 ? [] : [told(expected, found.join('\n    '))]
}

type Outcome = Readonly<Record<Column, TopTable>> | { readonly refused: string; readonly message: string }

async function outcome(ask: () => Promise<Readonly<Record<Column, TopTable>>>): Promise<Outcome> {
  try {
    return await ask()
  } catch (thrown) {
    const { kind, message } = problemOf(thrown)
    return { refused: kind, message }
  }
}

async function topTables(expected: FilteredExpected, engine: Engine): Promise<Readonly<Record<Column, TopTable>>> {
  const query = (by: Column): TopQuery => ({
    sampleType: expected.sample_type,
    granularity: expected.granularity,
    noInlines: expected.no_inlines,
    dropFrames: expected.drop_frames,
    filters: expected.filters,
    tagRoot: '',
    tagLeaf: '',
    dropNegative: expected.drop_negative,
    inverted: false,
    foldRecursion: false,
    by,
    limit: ALL_ROWS,
  })
  return { flat: await engine.topTable(query('flat')), cum: await engine.topTable(query('cum')) }
}

/** FNV-1a, 64 bits, over the rows, each as name, tab, value, newline. */
function hashOf(rows: readonly FilteredRow[]): string {
  const hash = new Fnv()
  for (const [name, value] of rows) hash.add(Buffer.from(`${name}\t${value}\n`))
  return hash.hex()
}

/** A combination in words, and what is wrong. */
function told(expected: FilteredExpected, wrong: string): string {
  const { file, sample_type, granularity, no_inlines, drop_frames, drop_negative, filters } = expected
  const flags = Object.entries({ no_inlines, drop_frames, drop_negative })
    .filter(([, on]) => on)
    .map(([name]) => name)
  return `${file}: ${[`sample type ${sample_type}`, granularity, ...flags, JSON.stringify(filters)].join(', ')}\n    ${wrong}`
}

/** The first rows that differ. What is recorded are hashes, so google/pprof is asked again. */
function differentRows(expected: FilteredExpected, shown: readonly FilteredRow[], by: Column, path: string): string {
  const {
    file: _,
    error: _error,
    total: _total,
    rows_flat: _flat,
    rows_cum: _cum,
    flat_hash: _flatHash,
    cum_hash: _cumHash,
    ...combination
  } = expected
  const asked = JSON.stringify(combination)
  const built = filteredProgram()
  if (!built) return `      With Go, this in e2e/oracle tells which: go run ./filtered -ask '${asked}' ${path}`
  const wanted = askedCombinations(built, [path], '-ask', asked)[0]?.[by] ?? []
  return [...Array(MOST_ROWS).keys()]
    .filter((place) => String(wanted[place]) !== String(shown[place]))
    .slice(0, 3)
    .map((place) => `      #${place}: ${JSON.stringify(shown[place])} instead of ${JSON.stringify(wanted[place])}`)
    .join('\n')
}
