// Filters and granularities against the pprof command's results, through the built core. e2e/oracle/filtered writes these.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Filters } from '#model/filters.ts'
import { problemOf } from '#model/problem.ts'
import { type Granularity, initialView } from '#model/view-state.ts'
import { treeQuery } from '#store/tree-query.ts'
import { builtEngine } from './engine.ts'
import { casesOf } from './expected.ts'

/** One question and the command's answer. 64-bit numbers are decimal strings; hashes are of the first rows. */
interface Combination {
  readonly file: string
  readonly sample_type: number
  readonly granularity: Granularity
  readonly no_inlines: boolean
  readonly drop_frames: boolean
  readonly drop_negative: boolean
  readonly filters: Partial<Filters>
  readonly refused?: boolean
  readonly total: string
  readonly flat_rows: number
  readonly cum_rows: number
  readonly flat_hash: string
  readonly cum_hash: string
}

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const ORACLE = new URL('../oracle/', import.meta.url).pathname
const CORPUS = process.env['EMBERSCOPE_CORPUS'] ?? new URL('../../../shared/corpus/', import.meta.url).pathname

/** Rows that are compared. */
const MOST_ROWS = 50

/** Larger files of the corpus take the command too long, for all combinations together. */
const LARGEST_BYTES = 300_000

/** Files of each folder of the corpus. */
const MOST_FILES = 7

const combinationsIn = (jsonLines: string): Combination[] =>
  jsonLines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Combination)

const engine = builtEngine()

/** What the engine says in the form in which the command's answer was written. */
async function answered({ sample_type, granularity, no_inlines, drop_frames, drop_negative, filters }: Combination) {
  const view = {
    ...initialView(sample_type),
    granularity,
    noInlines: no_inlines,
    dropFrames: drop_frames,
    dropNegative: drop_negative,
    ...filters,
  }
  const rowsBy = async (by: 'flat' | 'cum') => {
    const { total, rows } = await engine.topTable({ ...treeQuery(view), by, limit: 1_000_000 })
    const nonzero = rows.filter((row) => row[by] !== '0')
    return { total, rows: nonzero.length, hash: hashOf(nonzero.slice(0, MOST_ROWS).map((row) => `${row.name}\t${row[by]}\n`)) }
  }
  try {
    const flat = await rowsBy('flat')
    const cum = await rowsBy('cum')
    return { total: flat.total, flat_rows: flat.rows, cum_rows: cum.rows, flat_hash: flat.hash, cum_hash: cum.hash }
  } catch (thrown) {
    return { refused: problemOf(thrown).kind === 'bad-expression' }
  }
}

const asWritten = ({ refused, total, flat_rows, cum_rows, flat_hash, cum_hash }: Combination) =>
  refused ? { refused } : { total, flat_rows, cum_rows, flat_hash, cum_hash }

/** FNV-1a, 64 bits. */
function hashOf(records: readonly string[]): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(records.join(''))) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

function compared(folder: string, combinations: readonly Combination[]) {
  const files = [...new Set(combinations.map(({ file }) => file))]
  it.each(files)('%s', async (file) => {
    await engine.open({ name: file, data: new Blob([readFileSync(join(folder, file))]) })
    const different = []
    for (const combination of combinations.filter((one) => one.file === file)) {
      const answer = await answered(combination)
      const expected = asWritten(combination)
      if (JSON.stringify(answer) !== JSON.stringify(expected)) different.push({ asked: combination, answer })
    }
    expect(different).toEqual([])
  })
}

const recorded = combinationsIn(readFileSync(join(FIXTURES, 'filtered.jsonl'), 'utf8'))
describe(`filters on recorded profiles, ${recorded.length} combinations`, () => compared(join(FIXTURES, 'profiles'), recorded))

it('asks what matches something', () => {
  const filtered = recorded.filter(({ filters, refused }) => !refused && Object.keys(filters).length > 0)
  expect(recorded.length).toBeGreaterThan(300)
  expect(filtered.filter(({ total }) => total !== '0').length / filtered.length).toBeGreaterThan(0.6)
})

const hasGo = (() => {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

if (existsSync(CORPUS) && hasGo) {
  // The corpus is not part of the project, so its reference is made when it is needed.
  const real = join(CORPUS, 'real')
  const workplace = mkdtempSync(join(tmpdir(), 'emberscope-filtered-'))
  const files = casesOf(real)
    .filter(({ path, expected }) => expected.accepted && expected.format === 'proto' && statSync(path).size < LARGEST_BYTES)
    .map(({ path }) => path)
  execFileSync('go', ['build', '-o', join(workplace, 'pprof'), 'github.com/google/pprof'], { cwd: ORACLE, stdio: 'inherit' })
  execFileSync('go', ['build', '-o', join(workplace, 'filtered'), './filtered'], { cwd: ORACLE, stdio: 'inherit' })
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
  for (const folder of new Set(files.map(folderOf))) {
    const paths = files.filter((path) => folderOf(path) === folder).slice(0, MOST_FILES)
    const written = execFileSync(join(workplace, 'filtered'), ['-pprof', join(workplace, 'pprof'), ...paths], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const combinations = combinationsIn(written)
    describe(`filters on ${folder.slice(real.length + 1)}, ${combinations.length} combinations`, () => compared(folder, combinations))
  }
  rmSync(workplace, { recursive: true })
} else {
  console.warn('SKIPPED: filters are not compared on the corpus; that needs Go and the corpus.')
}

it('notices a difference', async () => {
  const [first] = recorded.filter(({ filters, flat_rows }) => filters.focus && flat_rows > 1)
  if (!first) throw new Error('nothing to compare')
  await engine.open({ name: first.file, data: new Blob([readFileSync(join(FIXTURES, 'profiles', first.file))]) })
  expect(await answered(first)).toEqual(asWritten(first))
  expect(await answered({ ...first, filters: {} })).not.toEqual(asWritten(first))
})
