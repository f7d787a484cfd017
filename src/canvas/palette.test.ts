import { describe, expect, it } from 'vitest'
import type { CodeOrigin } from '#model/code-origin.ts'
import { oklch } from './oklch.ts'
import { binaryColour, heatColour, matchColour, packageColour, safeColour, type Scheme } from './palette.ts'

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

// The text of src/ui/tokens.css.
const TEXT: Readonly<Record<Scheme, string>> = { light: '#1d1b18', dark: '#ece8e1' }
const NAMES = Array.from({ length: 200 }, (_, index) => `example.com/package${index}`)
const ORIGINS: readonly CodeOrigin[] = ['own', 'third-party', 'standard', 'runtime']

describe.each(['light', 'dark'] as const)('colours, %s', (scheme) => {
  const all = [
    ...NAMES.flatMap((name) => ORIGINS.map((origin) => packageColour(name, origin, scheme))),
    ...NAMES.map((name) => safeColour(name, scheme)),
    ...NAMES.map((name) => binaryColour(name, scheme)),
    ...Array.from({ length: 101 }, (_, percent) => heatColour(percent / 100, scheme)),
    matchColour(scheme),
  ]

  it('let text be read on all of them', () => {
    expect(Math.min(...all.map((colour) => contrast(colour, TEXT[scheme])))).toBeGreaterThan(4.5)
  })

  it('are those of screens', () => {
    for (const colour of all) expect(colour).toMatch(/^#[\da-f]{6}$/)
  })

  it('grow hotter with the share', () => {
    expect(heatColour(0, scheme)).not.toBe(heatColour(0.01, scheme))
    expect(heatColour(0.1, scheme)).toBe(heatColour(0.9, scheme))
  })
})

it('knows the corners of sRGB', () => {
  expect(oklch(1, 0, 0)).toBe('#ffffff')
  expect(oklch(0, 0, 0)).toBe('#000000')
  expect(oklch(0.6279554, 0.2576768, 29.2338)).toBe('#ff0000')
})
