// Figures under filters and granularities against google/pprof's, through the built core.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '#engine/engine.ts'
import { builtEngine } from './engine.ts'
import { casesOf } from './expected.ts'
import { askedCombinations, type FilteredExpected, filteredProgram, recordedCombinations } from './filtered-expected.ts'
import { judgeFiltered } from './filtered-judge.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const CORPUS = process.env['EMBERSCOPE_CORPUS'] ?? new URL('../../../shared/corpus/', import.meta.url).pathname
const LARGEST_FILE = 2 << 20
/** Larger ones take google/pprof half a second for each combination. */
const LARGE_FILE = 1 << 19

/** How many differing combinations of a file are told in full. */
const MOST_TOLD = 5

const engine = builtEngine()

async function openFrom(path: string): Promise<Engine> {
  await engine.open({ name: basename(path), data: new Blob([readFileSync(path)]) })
  return engine
}

function judged(folder: string, combinations: readonly FilteredExpected[]): void {
  const byFile = new Map<string, FilteredExpected[]>()
  for (const one of combinations) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one])
  it.each([...byFile].map(([file, expected]) => [file, expected.length, expected] as const))(
    '%s, %i combinations',
    async (file, _, all) => {
      const path = join(folder, file)
      const opened = await openFrom(path)
      const complaints: string[] = []
      for (const expected of all) complaints.push(...(await judgeFiltered(expected, opened, path, complaints.length < MOST_TOLD)))
      expect(complaints.length === 0 ? '' : `${complaints.length} of ${all.length}\n${complaints.slice(0, MOST_TOLD).join('\n')}`).toBe('')
    },
  )
}

const recorded = recordedCombinations(join(FIXTURES, 'filtered.jsonl'))

describe('recorded profiles, filtered', () => judged(FIXTURES, recorded))

/** Files of a corpus that google/pprof and the product both open. */
const openable = (folder: string, manifest?: string) =>
  casesOf(folder, manifest)
    .filter(({ expected, verdicts }) => expected.format === 'proto' && expected.samples && verdicts.every((verdict) => verdict === 'open'))
    .filter(({ path }) => statSync(path).size <= LARGEST_FILE)
    .map(({ path }) => path)

/** Of the made profiles those that are about names and values, and not about how a file can be broken. */
const TELLING = /\/(valid|names|quirk)\//

const program = existsSync(CORPUS) ? filteredProgram() : undefined
if (program) {
  const real = openable(join(CORPUS, 'real'))
  const isLarge = (path: string) => statSync(path).size > LARGE_FILE
  const ofReal = [
    ...askedCombinations(
      program,
      real.filter((path) => !isLarge(path)),
    ),
    ...askedCombinations(program, real.filter(isLarge), '-combinations', '20'),
  ]
  describe('corpus of real profiles, filtered', () => judged('/', ofReal))
  const made = openable(join(CORPUS, 'made'), 'manifest.jsonl').filter((path) => TELLING.test(path))
  describe('corpus of made profiles, filtered', () => judged('/', askedCombinations(program, made, '-combinations', '20')))
} else {
  console.warn(
    existsSync(CORPUS)
      ? 'SKIPPED: there is no Go here that can build e2e/oracle/filtered; filters are compared with google/pprof on the fixtures only.'
      : `SKIPPED: the corpora are not at ${CORPUS}; filters are compared with google/pprof on the fixtures only.`,
  )
}

describe('the comparison of filtered figures', () => {
  const [first] = recorded.filter(({ error, rows_flat }) => !error && (rows_flat ?? 0) > 1)

  it.each([
    ['a total', { total: '1' }],
    ['the number of rows', { rows_cum: 0 }],
    ['the rows by flat', { flat_hash: '0000000000000000' }],
    ['the rows by cum', { cum_hash: '0000000000000000' }],
    ['a refusal', { error: true }],
  ])('notices a change of %s', async (_, change) => {
    const expected = first as FilteredExpected
    const path = join(FIXTURES, expected.file)
    expect(await judgeFiltered(expected, await openFrom(path), path, true)).toEqual([])
    expect(await judgeFiltered({ ...expected, ...change }, await openFrom(path), path, true)).not.toEqual([])
  })
})
