import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCramped, longRows, type RowWindow, scrolled, settled, showing } from './row-window.ts'

const viewportOf = (rows: { slots: number; rowPx: number }, heightPx: number) => ({
  heightPx,
  maxScrollPx: Math.max(0, rows.slots * rows.rowPx - heightPx),
})

const topPxOf = (rowPx: number, { shift, scrollPx }: RowWindow) => shift * rowPx + scrollPx

const table = fc.record({
  rowCount: fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 30_000_000 })),
  rowPx: fc.integer({ min: 20, max: 48 }),
  heightPx: fc.integer({ min: 60, max: 1400 }),
})

describe('rows that are too many for one element', () => {
  it('leaves few rows alone', () => {
    expect(longRows(300_000, 26).slots).toBe(300_000)
    expect(longRows(1_000_000, 26).slots).toBe(307_692)
  })

  it('shows any row whole, from anywhere, without moving more than it must', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (size, from, to) => {
        const rows = longRows(size.rowCount, size.rowPx)
        const viewport = viewportOf(rows, size.heightPx)
        const start = scrolled(rows, { shift: 0, scrollPx: 0 }, from * viewport.maxScrollPx, viewport)
        const row = Math.round(to * (size.rowCount - 1))
        const next = showing(rows, start, row, viewport)
        const topPx = topPxOf(size.rowPx, next)
        expect(next.shift).toBeGreaterThanOrEqual(0)
        expect(next.shift + rows.slots).toBeLessThanOrEqual(size.rowCount)
        expect(next.scrollPx).toBeGreaterThan(-1)
        expect(next.scrollPx).toBeLessThan(viewport.maxScrollPx + 1)
        expect(topPx).toBeLessThanOrEqual(row * size.rowPx + 0.01)
        expect(topPx + size.heightPx).toBeGreaterThanOrEqual((row + 1) * size.rowPx - 0.01)
      }),
    )
  })

  it('settles without moving a row, and with room on both sides', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (size, shift, scroll) => {
        const rows = longRows(size.rowCount, size.rowPx)
        const viewport = viewportOf(rows, size.heightPx)
        const before = { shift: Math.round(shift * (size.rowCount - rows.slots)), scrollPx: scroll * viewport.maxScrollPx }
        const after = settled(rows, before, viewport)
        expect(topPxOf(size.rowPx, after)).toBeCloseTo(topPxOf(size.rowPx, before), 3)
        const furthestPx = (size.rowCount - rows.slots) * size.rowPx + viewport.maxScrollPx
        const topPx = topPxOf(size.rowPx, after)
        // At the very ends the fraction of a row may be left that rounding takes.
        if (topPx > size.rowPx && topPx < furthestPx - size.rowPx) expect(isCramped(rows, after, viewport)).toBe(false)
        expect(after.scrollPx).toBeGreaterThan(-0.01)
        expect(after.scrollPx).toBeLessThan(viewport.maxScrollPx + 0.01)
      }),
    )
  })

  it('reaches both ends by the scroll bar', () => {
    fc.assert(
      fc.property(table, (size) => {
        const rows = longRows(size.rowCount, size.rowPx)
        const viewport = viewportOf(rows, size.heightPx)
        const end = settled(rows, scrolled(rows, { shift: 0, scrollPx: 0 }, viewport.maxScrollPx, viewport), viewport)
        const furthestPx = (size.rowCount - rows.slots) * size.rowPx + viewport.maxScrollPx
        if (viewport.maxScrollPx > viewport.heightPx * 2) expect(topPxOf(size.rowPx, end)).toBeCloseTo(furthestPx, 3)
        const start = scrolled(rows, end, 0, viewport)
        expect(topPxOf(size.rowPx, start)).toBe(0)
      }),
    )
  })
})
