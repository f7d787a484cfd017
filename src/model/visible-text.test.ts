import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOfText, visibleText, withVisibleControls } from './visible-text.ts'

describe('visibleText', () => {
  it('is the text of UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
        (text) => visibleText(new TextEncoder().encode(text)) === text,
      ),
    )
  })

  it.each([
    [[0x61, 0xff, 0x62], 'a\\xffb'],
    [[0xe9], '\\xe9'],
    [[0xc3, 0xa9], 'é'],
    [[0xe2, 0x82], '\\xe2\\x82'],
    // Overlong, a surrogate, beyond U+10FFFF: not UTF-8.
    [[0xc0, 0x80], '\\xc0\\x80'],
    [[0xed, 0xa0, 0x80], '\\xed\\xa0\\x80'],
    [[0xf4, 0x90, 0x80, 0x80], '\\xf4\\x90\\x80\\x80'],
  ])('writes what is not UTF-8 as escapes: %j', (bytes, expected) => {
    expect(visibleText(Uint8Array.from(bytes))).toBe(expected)
  })

  it('keeps different bytes different', () => {
    const bytes = fc.uint8Array({ maxLength: 8 })
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        // A name may hold a backslash of its own; that alone can look like an escape.
        fc.pre(!one.includes(0x5c) && !other.includes(0x5c))
        return (visibleText(one) === visibleText(other)) === (Buffer.compare(one, other) === 0)
      }),
    )
  })
})

describe('what cannot be seen', () => {
  it.each([
    ['a\u202eb', 'a\\u202eb'],
    ['a\u200bb', 'a\\u200bb'],
    ['\u0000', '\\u0000'],
    ['a\nb', 'a\\u000ab'],
    ['\u{e0041}', '\\u{e0041}'],
    ['naïve λ 漢字 🙂', 'naïve λ 漢字 🙂'],
  ])('%j becomes visible', (text, expected) => {
    expect(withVisibleControls(text)).toBe(expected)
  })

  it('cuts long text between graphemes', () => {
    const family = 'e\u0301'.repeat(400)
    const cut = lineOfText(family, 301)
    expect(cut).toBe(`${'e\u0301'.repeat(150)}…`)
  })
})
