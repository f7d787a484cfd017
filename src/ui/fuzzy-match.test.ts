import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzzyMatches } from './fuzzy-match.ts'

const NAMES = ['shop/cart.(*Cart).Reprice', 'shop/server.handleCheckout', 'runtime.mallocgc', 'net/http.(*conn).serve', 'größe.Maß']

const found = (typed: string) => fuzzyMatches(NAMES, typed, 100).map(({ index }) => NAMES[index])

const marked = (typed: string) => {
  const [match] = fuzzyMatches(NAMES, typed, 1)
  const name = NAMES[match?.index ?? 0] ?? ''
  return (match?.ranges ?? []).reduce((text, edge, at, all) => (at % 2 === 0 ? `${text}[${name.slice(edge, all[at + 1])}]` : text), '')
}

describe('finding by a few letters', () => {
  it('finds words in any order and any case', () => {
    expect(found('reprice CART')[0]).toBe('shop/cart.(*Cart).Reprice')
  })

  it('finds letters strewn over a word', () => {
    expect(found('hchk')).toEqual(['shop/server.handleCheckout'])
    expect(found('nethtsrv')).toEqual(['net/http.(*conn).serve'])
  })

  it('finds code as it is written', () => {
    expect(found('(*Cart).')[0]).toBe('shop/cart.(*Cart).Reprice')
    expect(found(').')).toEqual(['shop/cart.(*Cart).Reprice', 'net/http.(*conn).serve'])
    expect(found('maß')).toEqual(['größe.Maß'])
  })

  it('tells which letters match', () => {
    expect(marked('malloc')).toBe('[malloc]')
    expect(marked('hchk').replaceAll(/[[\]]/g, '')).toBe('hChk')
    expect(marked('reprice cart')).toBe('[cart][Reprice]')
  })

  it('takes anything, and marks only what there is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '.', '(', '\n', '-', "'") }),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), text, fc.integer({ min: 1, max: 10 }), (texts, typed, limit) => {
        const matches = fuzzyMatches(texts, typed, limit)
        expect(matches.length).toBeLessThanOrEqual(limit)
        expect(new Set(matches.map(({ index }) => index)).size).toBe(matches.length)
        for (const { index, ranges } of matches) {
          const length = texts[index]?.length ?? -1
          expect(ranges.every((edge, at) => edge >= (ranges[at - 1] ?? 0) && edge <= length)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
