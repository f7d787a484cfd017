import { describe, expect, it } from 'vitest'
import { alsoMatching, exactly, nameOfExact } from './escape-expression.ts'

const NAMES = [
  'main.work',
  'net/http.(*conn).serve',
  'a[go.shape.int]',
  'x\\y|z^$',
  '(anonymous namespace)::f<int>{lambda()#1}',
  'Gen$$Lambda$88+0x00007f/360062456.run',
  '<alloc::vec::Vec<T> as core::ops::Drop>::drop',
  'größe 😀',
]

describe('exactly', () => {
  it('quotes as QuoteMeta of Go does', () => {
    expect(exactly('net/http.(*conn).serve')).toBe(String.raw`^net/http\.\(\*conn\)\.serve$`)
    expect(exactly(String.raw`\.+*?()|[]{}^$`)).toBe(String.raw`^\\\.\+\*\?\(\)\|\[\]\{\}\^\$$`)
  })

  it.each(NAMES)('matches %s alone, and can be read back', (name) => {
    const expression = new RegExp(exactly(name))
    expect(expression.test(name)).toBe(true)
    expect(expression.test(`${name}x`)).toBe(false)
    expect(expression.test(`x${name}`)).toBe(false)
    expect(expression.test(name.replace(/[.|*$]/, 'q'))).toBe(!/[.|*$]/.test(name))
    expect(nameOfExact(exactly(name))).toBe(name)
  })

  it.each(['main', '^main', 'main$', '^ma.in$', '^(a|b)$', '^$', '', '^a\\$', '^\\d$'])('is not what made %j', (expression) => {
    expect(nameOfExact(expression)).toBeUndefined()
  })
})

describe('alsoMatching', () => {
  it('adds an alternative', () => {
    expect(alsoMatching('', 'a.b')).toBe(String.raw`^a\.b$`)
    expect(alsoMatching('runtime', 'a.b')).toBe(String.raw`runtime|^a\.b$`)
  })

  it('adds a name once', () => {
    const once = alsoMatching(alsoMatching('', 'a'), 'b')
    expect(alsoMatching(once, 'b')).toBe(once)
    expect(alsoMatching('^b$', 'b')).toBe('^b$')
  })

  it('keeps flags and quotes from reaching the name', () => {
    expect(alsoMatching('(?i)run', 'Go')).toBe('(?:(?i)run)|^Go$')
    expect(alsoMatching(String.raw`\Qa.b`, 'c')).toBe(String.raw`\Qa.b\E|^c$`)
    expect(alsoMatching(String.raw`\Qa\E\\Q`, 'c')).toBe(String.raw`\Qa\E\\Q|^c$`)
  })
})
