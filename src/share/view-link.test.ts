import { describe, expect, it } from 'vitest'
import { initialView } from '#model/view-state.ts'
import { anyOf, randomNumbers, randomView, sessionOf } from './random-view.ts'
import { decodeView, encodeView, sourceInLink } from './view-link.ts'

const heap = sessionOf(['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'])
const first = initialView(3)

describe('encodeView', () => {
  it('writes what differs, in a fixed order', () => {
    expect(encodeView(first, heap)).toBe('')
    expect(
      encodeView({ ...first, focus: String.raw`^main\.(a|b)`, noInlines: true, granularity: 'lines', sampleType: 1, view: 'top' }, heap),
    ).toBe('v=1&si=alloc_space&view=top&g=lines&noinlines=1&f=%5Emain%5C.%28a%7Cb%29')
    expect(encodeView({ ...first, off: ['pruneFrom', 'focus'], minShare: 0.01 }, heap)).toBe('v=1&off=f%2Cprunefrom&minshare=0.01')
  })

  it.each<[string[], number, string]>([
    [['a', 'b', 'a'], 0, 'v=1&si=0'],
    [['1', '0', 'x'], 0, 'v=1&si=0'],
    [['', 'x'], 0, 'v=1&si=0'],
    [['space', 'inuse_space', 'x'], 1, 'v=1&si=1'],
    [['space', 'inuse_space', 'x'], 0, 'v=1&si=space'],
  ])('names the type of %j only where the name is clear', (types, sampleType, link) => {
    const session = sessionOf(types)
    expect(encodeView({ ...initialView(types.length - 1), sampleType }, session)).toBe(link)
    expect(decodeView(link, session).view.sampleType).toBe(sampleType)
  })

  it('survives half a character', () => {
    expect(encodeView({ ...first, search: '\ud800' }, heap)).toBe('v=1&q=%EF%BF%BD')
  })
})

describe('decodeView', () => {
  it('gives back every view', () => {
    const random = randomNumbers(1)
    for (const types of [['cpu'], ['samples', 'cpu'], ['a', 'a', '0', ''], ['space', 'inuse_space', 'x y&z=%']]) {
      const session = sessionOf(types)
      for (let round = 0; round < 300; round++) {
        const view = randomView(session, random)
        const link = encodeView(view, session)
        expect(decodeView(link, session)).toEqual({ view, problems: [] })
        expect(encodeView(decodeView(`#${link}`, session).view, session)).toBe(link)
        expect(link).toMatch(/^[\w.~=&%-]*$/)
      }
    }
  })

  it.each<[string, object]>([
    ['si=inuse_objects', { sampleType: 2 }],
    ['si=1', { sampleType: 1 }],
    ['g=lines&noinlines=t&rel=f&dropneg=true', { granularity: 'lines', noInlines: true, dropNegative: true }],
    ['f=a+b%2B&f=second', { focus: 'a b+' }],
    ['?h=x&nf=0.1&n=80&sort=cum', { hide: 'x', minShare: 0.1 }],
    ['view=left-heavy', {}],
    ['colour=link', { colour: 'link' }],
    ['view=sandwich&profileURL=https%3A%2F%2Fx%2Fy&title=T', { view: 'sandwich' }],
    ['g=&f=&v=1&compare=off', {}],
    ['', {}],
    ['#', {}],
    ['/some/anchor', {}],
    ['__proto__=1&constructor=2&%zz=3', {}],
  ])('reads %j', (fragment, part) => {
    expect(decodeView(fragment, heap)).toEqual({ view: { ...first, ...part }, problems: [] })
  })

  it.each<[string, string]>([
    ['g=columns', 'g'],
    ['colour=links', 'colour'],
    ['view=toString', 'view'],
    ['si=9', 'si'],
    ['si=cpu', 'si'],
    ['si=-1', 'si'],
    ['nf=2', 'nf'],
    ['minshare=abc', 'minshare'],
    ['minshare=0x1', 'minshare'],
    ['minshare=-0.1', 'minshare'],
    ['f=%zz', 'f'],
    ['f=%ff', 'f'],
    [`f=${'a'.repeat(4001)}`, 'f'],
    ['off=f,x', 'off'],
    ['noinlines=maybe', 'noinlines'],
    ['v=one', 'v'],
    ['v=%zz', 'v'],
    ['compare=share', 'compare'],
    ['g=x&si=x&q=%', 'si, g, q'],
  ])('says what of %j is damaged, and shows the rest', (fragment, names) => {
    const { view, problems } = decodeView(`h=kept&${fragment}`, heap)
    expect(view).toEqual({ ...first, hide: 'kept' })
    expect(problems).toMatchObject([{ kind: 'view-damaged', facts: { names } }])
    expect(problems[0]?.message).toContain(names)
  })

  it.each(['v=2', 'v=99999999999999999999999999', 'v=007'])('does not guess what %s means', (version) => {
    const { view, problems } = decodeView(`${version}&f=x&g=lines`, heap)
    expect(view).toEqual(first)
    expect(problems).toMatchObject([{ kind: 'view-newer' }])
  })

  it('takes any text', () => {
    const random = randomNumbers(2)
    const pieces = [...Array.from('&=%#?+,;\ud83d\0é9zv'), 'v=', 'si=', '%C3', '%2', 'g=lines', 'minshare=', '1e999', 'a'.repeat(5000)]
    for (let round = 0; round < 2000; round++) {
      let link = encodeView(randomView(heap, random), heap)
      for (let change = 0; change < 1 + random() * 6; change++) {
        const at = Math.floor(random() * (link.length + 1))
        link = link.slice(0, at) + anyOf(pieces, random) + link.slice(at + Math.floor(random() * 4))
      }
      const { view, problems } = decodeView(link, heap)
      expect(problems.length).toBeLessThan(2)
      expect(heap.sampleTypes[view.sampleType]).toBeDefined()
      expect(decodeView(encodeView(view, heap), heap)).toEqual({ view, problems: [] })
      sourceInLink(link)
    }
  })
})

describe('sourceInLink', () => {
  it.each<[string, object]>([
    [
      '#profileURL=https%3A%2F%2Fx.org%2Fa%2Bb.pb.gz&title=My%20profile&view=sandwich',
      { url: 'https://x.org/a+b.pb.gz', title: 'My profile' },
    ],
    ['url=https://x.org/p?seconds=5+1&v=1&f=x', { url: 'https://x.org/p?seconds=5+1' }],
    ['url=a&profileURL=b', { url: 'a' }],
    ['url=https://x.org/100%', { url: 'https://x.org/100%' }],
    ['url=&title=', {}],
    ['v=1&f=x', {}],
    ['', {}],
  ])('of %j', (fragment, source) => {
    expect(sourceInLink(fragment)).toEqual(source)
  })
})
