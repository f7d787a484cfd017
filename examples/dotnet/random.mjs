/** Returns numbers from 0 to 1 that look random, always the same ones for a text. */
export function randomOf(text) {
  let state = 0
  for (const character of text) state = (Math.imul(state, 31) + character.codePointAt(0)) | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}
