import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain, isSalvageable, KINDS } from './problem-words.ts'

const core = readFileSync(new URL('../../wasm/core/src/problem.rs', import.meta.url), 'utf8')
const codeOf = new Map([...core.matchAll(/Kind::(\w+) => "([\w-]+)"/g)].map(([, name = '', code = '']) => [name, code]))

describe('problem words', () => {
  it('are there for every kind the core knows', () => {
    expect(codeOf.size).toBeGreaterThan(40)
    expect([...codeOf.values()].filter((code) => !KINDS.includes(code))).toEqual([])
  })

  it.each(KINDS)('%s: says what happened and what to do, whatever is known', (kind) => {
    for (const facts of [{}, { offset: 12, table: 'sample', row: 3, cause: 'data', problem: 'gzip-truncated' }]) {
      const { message, hint } = explain(kind, facts)
      expect(message.length).toBeGreaterThan(8)
      expect(message + hint).not.toMatch(/undefined|NaN|!/)
      expect(hint).toMatch(/[.a-zA-Z>]$/)
    }
  })

  it('agree with the core on what can be salvaged', () => {
    const salvageable = /matches!\(\s*self,([^)]*)\)/.exec(core)?.[1] ?? ''
    const codes = [...salvageable.matchAll(/Kind::(\w+)/g)].map(([, name = '']) => codeOf.get(name) ?? name)
    expect(codes.length).toBeGreaterThan(10)
    expect(KINDS.filter(isSalvageable).toSorted()).toEqual(codes.toSorted())
  })
})
