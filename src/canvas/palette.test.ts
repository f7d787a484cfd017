import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CodeOrigin } from '#model/code-origin.ts'
import { oklch } from './oklch.ts'
import { binaryColour, heatColour, matchColour, packageColour, safeColour, scaleColour, type Scheme } from './palette.ts'

type Rgb = readonly [red: number, green: number, blue: number]

/** In linear light, 0 to 1. */
function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')

/** A colour of the page. */
function token(name: string, scheme: Scheme): string {
  const [, light = '', dark = ''] = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? []
  return scheme === 'light' ? light : dark
}

const NAMES = Array.from({ length: 200 }, (_, index) => `example.com/package${index}`)
const ORIGINS: readonly CodeOrigin[] = ['own', 'third-party', 'standard', 'runtime']

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const all = [
    ...NAMES.flatMap((name) => ORIGINS.map((origin) => packageColour(name, origin, scheme))),
    ...NAMES.map((name) => safeColour(name, scheme)),
    ...NAMES.map((name) => binaryColour(name, scheme)),
    ...Array.from({ length: 101 }, (_, percent) => heatColour(percent / 100, scheme)),
    ...Array.from({ length: 101 }, (_, percent) => scaleColour(percent / 100, scheme)),
    matchColour(scheme),
    token('--raised', scheme),
  ]

  it('let text be read on all of them', () => {
    expect(Math.min(...all.map((colour) => contrast(colour, token('--text', scheme))))).toBeGreaterThan(4.5)
  })

  it('leave what is not searched for legible', () => {
    expect(contrast(token('--soft', scheme), token('--raised', scheme))).toBeGreaterThan(4.5)
  })

  it('are those of screens', () => {
    for (const colour of all) expect(colour).toMatch(/^#[\da-f]{6}$/)
  })

  it('grow hotter with the share', () => {
    expect(heatColour(0, scheme)).not.toBe(heatColour(0.01, scheme))
    expect(heatColour(0.1, scheme)).toBe(heatColour(0.9, scheme))
  })
})

/** Perceived lightness, 0 to 100. (CIE 1976) */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16

describe.each(['light', 'dark'] as const)('a scale, %s', (scheme) => {
  const steps = Array.from({ length: 25 }, (_, step) => lightness(scaleColour(step / 24, scheme)))

  it('goes away from the ground with every step, and as far with each', () => {
    const away = steps.slice(1).map((step, index) => (scheme === 'light' ? -1 : 1) * (step - (steps[index] ?? 0)))
    const mean = away.reduce((sum, step) => sum + step, 0) / away.length
    expect(Math.min(...away)).toBeGreaterThan(0.75 * mean)
    expect(Math.max(...away)).toBeLessThan(1.25 * mean)
  })

  it('has ends that nobody takes for each other, nor for the ground', () => {
    const ground = lightness(token('--surface', scheme))
    const [first = 0] = steps
    expect(Math.abs((steps.at(-1) ?? 0) - first)).toBeGreaterThan(22)
    expect(Math.abs(first - ground)).toBeGreaterThan(4)
  })
})

/** Linear light as it is for people who lack a kind of cone, after Viénot, Brettel and Mollon (1999). */
const WITHOUT: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  nothing: (colour) => colour,
  'red cones': ([red, green, blue]) => {
    const both = 0.10889 * red + 0.89111 * green
    return [both, both, 0.00447 * (red - green) + blue]
  },
  'green cones': ([red, green, blue]) => {
    const both = 0.29031 * red + 0.70969 * green
    return [both, both, 0.02197 * (green - red) + blue]
  },
}

describe.each(Object.entries(WITHOUT))('safe colours, without %s', (_, seen) => {
  it.each(['light', 'dark'] as const)('are told apart, %s', (scheme) => {
    const colours = [...new Set(NAMES.map((name) => safeColour(name, scheme)))].map((colour) => seen(linear(colour)))
    expect(colours).toHaveLength(9)
    const asSeen = (channel: number) => Math.max(0, channel) ** (1 / 2.4)
    for (const [at, one] of colours.entries()) {
      for (const other of colours.slice(at + 1))
        expect(Math.hypot(...one.map((channel, index) => asSeen(channel) - asSeen(other[index] ?? 0)))).toBeGreaterThan(0.08)
    }
  })
})

it('knows the corners of sRGB', () => {
  expect(oklch(1, 0, 0)).toBe('#ffffff')
  expect(oklch(0, 0, 0)).toBe('#000000')
  expect(oklch(0.6279554, 0.2576768, 29.2338)).toBe('#ff0000')
})
