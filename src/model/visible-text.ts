// Byte strings as text. Names compare as bytes, so what differs in bytes must not look the same.

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of bytes that are mostly UTF-8; each byte that is not is written `\xNN`. */
export function visibleText(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return withEscapes(bytes)
  }
}

function withEscapes(bytes: Uint8Array): string {
  let text = ''
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      text += lenient.decode(bytes.subarray(at, at + length))
      at += length
    } else {
      text += `\\x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`
      at += 1
    }
  }
  return text
}

/** The length of the UTF-8 sequence at `at`; 0 where there is none (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    const low = index > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
    const high = index > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
    if (byte < low || byte > high) return 0
  }
  return length
}

// Control and format characters (bidirectional ones among them), line and paragraph separators, and whatever else is not
// drawn: in a name they would change how the rest of it looks, or make it look like another.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Plain ASCII, as most names are. */
const PLAIN = /^[ -~]*$/

/** The same text with characters that cannot be seen, or that move others, written as escapes. */
export function withVisibleControls(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

/** A text for one line of the page: cut, and nothing in it invisible. */
export function lineOfText(text: string, most = 300): string {
  const visible = withVisibleControls(text)
  return visible.length <= most ? visible : `${cutAtGrapheme(visible, most)}…`
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cutAtGrapheme(text: string, most: number): string {
  // Only the end can fall into a grapheme, and none is longer than this.
  const from = Math.max(0, most - 64)
  let end = from
  for (const { index, segment } of graphemes.segment(text.slice(from, most + 64))) {
    if (from + index + segment.length > most) break
    end = from + index + segment.length
  }
  return text.slice(0, end)
}
