import type { CodeOrigin } from '#model/code-origin.ts'

/** Light or dark, as the page is. */
export type Scheme = 'light' | 'dark'

interface Tone {
  readonly lightness: number
  readonly chroma: number
  /** Between which hues packages are spread; one number for all. */
  readonly hues: readonly [from: number, to: number]
}

// One's own code in warm, saturated colours, libraries cool and muted, the standard library sand, the runtime grey.
const TONES: Readonly<Record<Scheme, Readonly<Record<CodeOrigin, Tone>>>> = {
  light: {
    own: { lightness: 0.79, chroma: 0.125, hues: [22, 78] },
    'third-party': { lightness: 0.84, chroma: 0.055, hues: [150, 300] },
    standard: { lightness: 0.88, chroma: 0.03, hues: [85, 85] },
    runtime: { lightness: 0.885, chroma: 0.008, hues: [80, 80] },
  },
  dark: {
    own: { lightness: 0.56, chroma: 0.125, hues: [22, 78] },
    'third-party': { lightness: 0.47, chroma: 0.06, hues: [150, 300] },
    standard: { lightness: 0.44, chroma: 0.025, hues: [80, 80] },
    runtime: { lightness: 0.4, chroma: 0.006, hues: [70, 70] },
  },
}

/** So many hues are told apart. */
const HUES = 14

/** The colour of a package: the same in every type, file and comparison, because it comes from the name alone. */
export function packageColour(name: string, origin: CodeOrigin, scheme: Scheme): string {
  const { lightness, chroma, hues } = TONES[scheme][origin]
  const [from, to] = hues
  const hue = from + ((to - from) * (hashOf(name) % HUES)) / (HUES - 1)
  return `oklch(${lightness} ${chroma} ${hue.toFixed(1)})`
}

/** FNV-1a, 32 bits, over UTF-16 units, with a last mix: neighbours in the alphabet must not be neighbours in colour. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 8
}
