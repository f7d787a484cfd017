import { expect, it } from 'vitest'
import { TextFitter } from './fit-text.ts'

/** A font in which every character is 10 px wide. */
const fitter = new TextFitter({ measureText: (text: string) => ({ width: 10 * text.length }) } as CanvasRenderingContext2D)

it.each([
  [['abcdef'], 60, 'abcdef'],
  [['package.name', 'name'], 60, 'name'],
  [['package.name', 'name'], 35, 'na…'],
  [['name'], 29, ''],
  [['name'], 0, ''],
])('%j in %d px', (labels, widthPx, expected) => {
  expect(fitter.fit(labels, widthPx)).toBe(expected)
})
