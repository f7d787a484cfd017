import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { FilterName } from '#model/filters.ts'
import type { Granularity } from '#model/view-state.ts'

/** What google/pprof makes of one file under one combination of filters; e2e/oracle/filtered writes it. */
export interface FilteredExpected {
  readonly file: string
  readonly sample_type: number
  readonly granularity: Granularity
  readonly no_inlines: boolean
  readonly drop_frames: boolean
  readonly drop_negative: boolean
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  /** pprof refuses the filters; then there are no figures. */
  readonly error?: boolean
  readonly total?: string
  /** How many rows have a value that is not 0. */
  readonly rows_flat?: number
  readonly rows_cum?: number
  /** Of the first 50 of these rows. */
  readonly flat_hash?: string
  readonly cum_hash?: string
  /** These rows themselves: only where they were asked for. */
  readonly flat?: readonly FilteredRow[]
  readonly cum?: readonly FilteredRow[]
}

/** A name as the product shows it, and a value. */
export type FilteredRow = readonly [name: string, value: string]

/** The lines of what the program wrote. */
const filteredLines = (text: string): FilteredExpected[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FilteredExpected)

/** What was recorded with the fixtures. */
export const recordedCombinations = (path: string): FilteredExpected[] => filteredLines(readFileSync(path, 'utf8'))

const ORACLE = new URL('../oracle', import.meta.url).pathname
/** A folder that git does not look at. */
const BUILT = new URL('../../test-results/oracle/filtered', import.meta.url).pathname

let program: string | undefined

/** The program that asks google/pprof; undefined where it cannot be built: there is no Go, or no way to get google/pprof. */
export function filteredProgram(): string | undefined {
  if (program === undefined) {
    program = spawnSync('go', ['build', '-o', BUILT, './filtered'], { cwd: ORACLE }).status === 0 ? BUILT : ''
  }
  return program || undefined
}

/** Asks google/pprof about files. Fails when the program does. */
export function askedCombinations(built: string, files: readonly string[], ...options: string[]): FilteredExpected[] {
  const { status, stdout, stderr } = spawnSync(built, [...options, ...files], { encoding: 'utf8', maxBuffer: 1 << 29 })
  if (status !== 0) throw new Error(`filtered: ${stderr}`)
  return filteredLines(stdout)
}
