import type { Move } from './selection-moves.ts'

/** Keys that zoom, and by which factor. */
export const ZOOM_KEYS: ReadonlyMap<string, number> = new Map([
  ['+', 1.5],
  ['=', 1.5],
  ['-', 1 / 1.5],
  ['_', 1 / 1.5],
])

/** Keys that move the picture, by shares of the width and by rows. */
export const PAN_KEYS: ReadonlyMap<string, { readonly widths: number; readonly rows: number }> = new Map([
  ['a', { widths: -0.15, rows: 0 }],
  ['d', { widths: 0.15, rows: 0 }],
  ['w', { widths: 0, rows: -3 }],
  ['s', { widths: 0, rows: 3 }],
])

/** Keys that move the selection, in an icicle. In a flame the callees are above. */
export function moveOf(key: string, shape: 'icicle' | 'flame'): Move | undefined {
  if (key === 'ArrowLeft') return 'previous'
  if (key === 'ArrowRight') return 'next'
  if (key === 'ArrowUp') return shape === 'icicle' ? 'parent' : 'child'
  if (key === 'ArrowDown') return shape === 'icicle' ? 'child' : 'parent'
  return undefined
}
