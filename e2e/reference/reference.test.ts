// Verdicts and figures against google/pprof's, through the built core.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { differences } from './differences.ts'
import { builtEngine, openFile } from './engine.ts'
import { type Case, casesOf, type Expected } from './expected.ts'
import { judge } from './judge.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname
const CORPUS = process.env['EMBERSCOPE_CORPUS'] ?? new URL('../../../shared/corpus/', import.meta.url).pathname

const engine = builtEngine()

const judged = (cases: readonly Case[]) =>
  it.each(cases.map((one) => [one.expected.file, one] as const))('%s', async (_, one) => {
    expect(await judge(one, await openFile(engine, one.path))).toEqual([])
  })

describe('recorded profiles', () => judged(casesOf(FIXTURES)))

if (existsSync(CORPUS)) {
  describe('corpus of real profiles', () => judged(casesOf(join(CORPUS, 'real'))))
  describe('corpus of made profiles', () => judged(casesOf(join(CORPUS, 'made'), 'manifest.jsonl')))
} else {
  console.warn(`SKIPPED: the corpora are not at ${CORPUS}; 767 files are not compared with google/pprof.`)
}

describe('the comparison itself', () => {
  const [first] = casesOf(FIXTURES).filter(({ expected }) => expected.accepted && (expected.per_type?.[0]?.flat.length ?? 0) > 1)

  it.each([
    ['a total', { total: '1' }],
    ['a tree', { hash: '0000000000000000' }],
    ['the size of a tree', { tree_nodes: 1 }],
    ['a row of the top table', { flat: [['nobody', '1']] }],
    ['a cumulative row', { cum: [] }],
  ])('notices a change of %s', async (_, change) => {
    const { path, expected } = first as Case
    const outcome = await openFile(engine, path)
    if (!('opened' in outcome)) throw new Error('not opened')
    const [type, ...others] = expected.per_type ?? []
    const changed = { ...expected, per_type: [{ ...type, ...change }, ...others] } as Expected
    expect(await differences(expected, outcome.opened)).toEqual([])
    expect(await differences(changed, outcome.opened)).not.toEqual([])
  })
})
