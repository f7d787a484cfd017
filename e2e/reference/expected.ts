import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What google/pprof says of one sample type of a profile. 64-bit numbers are decimal strings. */
export interface ExpectedType {
  readonly type: string
  readonly unit: string
  readonly total: string
  /** The sum does not fit 64 bits, so google/pprof's is wrong. */
  readonly overflow: boolean
  readonly tree_nodes: number
  readonly hash: string
  /** Name and value; a third part says that the name is not UTF-8 and is given escaped. */
  readonly flat: readonly (readonly string[])[]
  readonly cum: readonly (readonly string[])[]
}

/** What google/pprof says of one file; e2e/oracle writes it. */
export interface Expected {
  readonly file: string
  readonly sha256: string
  readonly accepted: boolean
  readonly format?: 'proto' | 'legacy'
  readonly samples?: number
  readonly locations?: number
  readonly functions?: number
  readonly mappings?: number
  readonly period?: string
  readonly period_type?: { readonly type: string; readonly unit: string }
  readonly types_total?: number
  readonly label_keys_total?: number
  readonly labels?: readonly { readonly key: string }[]
  readonly max_depth_frames?: number
  readonly per_type?: readonly ExpectedType[]
}

/** What a viewer should do with a file: open, warn, error:KIND, limit, any. */
export type Verdict = string

/** A file with what is expected of it. */
export interface Case {
  readonly path: string
  readonly expected: Expected
  readonly verdicts: readonly Verdict[]
}

const jsonLines = <Row>(path: string): Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

/** The files of a folder that has an expected.jsonl; `manifest` is where verdicts are given by hand. */
export function casesOf(folder: string, manifest?: string): Case[] {
  const given = new Map(
    manifest ? jsonLines<{ file: string; viewer: Verdict }>(join(folder, manifest)).map(({ file, viewer }) => [file, viewer]) : [],
  )
  const all = jsonLines<Expected>(join(folder, 'expected.jsonl'))
  const verdictOf = (expected: Expected): Verdict =>
    given.get(expected.file) ?? (expected.accepted && expected.format === 'proto' ? 'open' : 'any')
  return all.map((expected) => {
    // Files of equal content that are given different verdicts cannot be told apart: a viewer goes by content.
    const verdicts = new Set(all.filter(({ sha256 }) => sha256 === expected.sha256).map(verdictOf))
    return { path: join(folder, expected.file), expected, verdicts: [...verdicts] }
  })
}
