import type { CodeOrigin } from '#model/code-origin.ts'
import { oklch } from './oklch.ts'

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
    own: { lightness: 0.5, chroma: 0.115, hues: [22, 78] },
    'third-party': { lightness: 0.46, chroma: 0.06, hues: [150, 300] },
    standard: { lightness: 0.43, chroma: 0.025, hues: [80, 80] },
    runtime: { lightness: 0.39, chroma: 0.006, hues: [70, 70] },
  },
}

/** So many hues are told apart. */
const HUES = 14

/** The colour of a package: the same in every type, file and comparison, because it comes from the name alone. */
export function packageColour(name: string, origin: CodeOrigin, scheme: Scheme): string {
  const { lightness, chroma, hues } = TONES[scheme][origin]
  const [from, to] = hues
  const hue = from + ((to - from) * (hashOf(name) % HUES)) / (HUES - 1)
  return oklch(lightness, chroma, hue)
}

// Found by search: nine colours that the page's text can be read on, each as far as can be from its nearest, for people who
// lack red or green cones as for those with all three. More could not be told apart.
const SAFE: Readonly<Record<Scheme, readonly (readonly [lightness: number, chroma: number, hue: number])[]>> = {
  light: [
    [0.66, 0.14, 15],
    [0.82, 0.14, 75],
    [0.66, 0.14, 105],
    [0.9, 0.14, 135],
    [0.78, 0.11, 165],
    [0.66, 0.08, 210],
    [0.78, 0.08, 270],
    [0.66, 0.14, 285],
    [0.9, 0.08, 330],
  ],
  dark: [
    [0.46, 0.04, 30],
    [0.3, 0.08, 30],
    [0.38, 0.11, 135],
    [0.5, 0.14, 135],
    [0.34, 0.04, 225],
    [0.5, 0.14, 255],
    [0.3, 0.14, 270],
    [0.42, 0.14, 315],
    [0.53, 0.14, 345],
  ],
}

/** The colour of a package for people who confuse hues. */
export function safeColour(name: string, scheme: Scheme): string {
  const colours = SAFE[scheme]
  const [lightness, chroma, hue] = colours[hashOf(name) % colours.length] ?? [0.8, 0, 0]
  return oklch(lightness, chroma, hue)
}

/** The colour of a binary or a language. */
export function binaryColour(name: string, scheme: Scheme): string {
  if (name === '') return scheme === 'light' ? oklch(0.88, 0.005, 80) : oklch(0.39, 0.005, 80)
  const hue = (hashOf(name) % 24) * 15
  return scheme === 'light' ? oklch(0.83, 0.09, hue) : oklch(0.47, 0.09, hue)
}

/** So many degrees of heat are told apart. */
const HEAT_STEPS = 24

/** From this share of all on a frame is as hot as can be. */
const HOTTEST_SHARE = 0.1

const heat = (scheme: Scheme): string[] =>
  Array.from({ length: HEAT_STEPS + 1 }, (_, step) => {
    const t = step / HEAT_STEPS
    const lightness = scheme === 'light' ? 0.95 - 0.26 * t : 0.32 + 0.18 * t
    return oklch(lightness, 0.012 + 0.16 * t, 90 - 55 * t)
  })

const HEAT: Readonly<Record<Scheme, readonly string[]>> = { light: heat('light'), dark: heat('dark') }

/** The colour of a share of all that is spent in a frame itself. */
export function heatColour(share: number, scheme: Scheme): string {
  const step = Math.round(HEAT_STEPS * Math.sqrt(Math.min(1, Math.abs(share) / HOTTEST_SHARE)))
  return HEAT[scheme][step] ?? ''
}

/** So many places on a scale are told apart. */
const SCALE_STEPS = 24

// One hue, so that lightness tells all there is to tell. What is little is near the ground it stands on.
const scale = (scheme: Scheme): string[] =>
  Array.from({ length: SCALE_STEPS + 1 }, (_, step) => {
    const t = step / SCALE_STEPS
    return scheme === 'light' ? oklch(0.945 - 0.325 * t, 0.025 + 0.1 * t, 245) : oklch(0.285 + 0.225 * t, 0.03 + 0.085 * t, 245)
  })

const SCALE: Readonly<Record<Scheme, readonly string[]>> = { light: scale('light'), dark: scale('dark') }

/** The colour of a place on a scale, 0 to 1. */
export const scaleColour = (place: number, scheme: Scheme): string => SCALE[scheme][Math.round(SCALE_STEPS * place)] ?? ''

const MATCH: Readonly<Record<Scheme, string>> = { light: oklch(0.8, 0.15, 335), dark: oklch(0.48, 0.15, 335) }

/** What is searched for. No colour of a package has this hue. */
export const matchColour = (scheme: Scheme): string => MATCH[scheme]

/** FNV-1a, 32 bits, over UTF-16 units, with a last mix: neighbours in the alphabet must not be neighbours in colour. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return ((hash ^ (hash >>> 15)) * 0x2c1b3c6d) >>> 8
}
