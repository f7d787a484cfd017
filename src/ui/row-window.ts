/** No browser lays out elements taller than some ten million pixels, and positions lose their fractions before that. */
const TALLEST_PX = 8_000_000

/** Rows of one height in an element that may be too short for all of them. Only a stretch of the rows, as long as the element, has a place in it at a time. */
export interface LongRows {
  readonly rowCount: number
  readonly rowPx: number
  /** How many rows have a place at a time. */
  readonly slots: number
}

/** Which stretch has a place, and how far it is scrolled. Row `shift + n` is in place `n`. */
export interface RowWindow {
  /** The first row that has a place. */
  readonly shift: number
  /** Pixels from the top of the element to the upper edge of what is seen. */
  readonly scrollPx: number
}

/** What of the element can be seen. */
export interface Viewport {
  /** Room for rows. */
  readonly heightPx: number
  /** The furthest it scrolls. */
  readonly maxScrollPx: number
}

export const longRows = (rowCount: number, rowPx: number): LongRows => ({
  rowCount,
  rowPx,
  slots: Math.min(rowCount, Math.floor(TALLEST_PX / rowPx)),
})

/** A reader is kept so many heights away from an end of the element that is no end of the rows: it would stop them. */
const ROOM = 4

/** Where there is less room than this, in heights, it is made. A move that is longer is a jump. */
const NEAR = 2

const spare = ({ rowCount, slots }: LongRows) => rowCount - slots

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0))

/**
 * The window after the element was scrolled from one place to another. A short way shows the next rows, pixel by pixel. A long one is
 * a drag of the scroll bar, which stands for all rows, so the stretch changes in proportion.
 */
export function scrolled(rows: LongRows, from: RowWindow, scrollPx: number, viewport: Viewport): RowWindow {
  if (Math.abs(scrollPx - from.scrollPx) <= viewport.heightPx * NEAR) return { shift: Math.min(from.shift, spare(rows)), scrollPx }
  return { shift: Math.round(spare(rows) * clamp(scrollPx / Math.max(viewport.maxScrollPx, 1), 1)), scrollPx }
}

/**
 * The same rows at the same pixels, with the scroll bar where it belongs in the whole, or as far from its ends as it can be. Short ways
 * leave it behind, see `scrolled`.
 */
export function settled(rows: LongRows, { shift, scrollPx }: RowWindow, viewport: Viewport): RowWindow {
  const topPx = shift * rows.rowPx + scrollPx
  const furthestPx = spare(rows) * rows.rowPx + viewport.maxScrollPx
  const roomPx = ROOM * viewport.heightPx
  const lowPx = Math.min(topPx, roomPx)
  const highPx = viewport.maxScrollPx - Math.min(furthestPx - topPx, roomPx)
  const wantedPx = Math.min(Math.max((topPx / Math.max(furthestPx, 1)) * viewport.maxScrollPx, lowPx), highPx)
  // By whole rows only: nothing moves, not even by a fraction. Rounded so that both ends stay within reach.
  const round = topPx * 2 < furthestPx ? Math.floor : Math.ceil
  const nextShift = clamp(round((topPx - wantedPx) / rows.rowPx), spare(rows))
  return { shift: nextShift, scrollPx: topPx - nextShift * rows.rowPx }
}

/** Whether an end of the element is near that is no end of the rows. */
export const isCramped = (rows: LongRows, { shift, scrollPx }: RowWindow, { heightPx, maxScrollPx }: Viewport): boolean =>
  (scrollPx < heightPx * NEAR && shift > 0) || (maxScrollPx - scrollPx < heightPx * NEAR && shift < spare(rows))

/** The window that shows a row, moved no further than it must be. */
export function showing(rows: LongRows, from: RowWindow, row: number, viewport: Viewport): RowWindow {
  const rowTopPx = row * rows.rowPx
  const topPx = from.shift * rows.rowPx + from.scrollPx
  const lowestPx = rowTopPx
  const highestPx = rowTopPx + rows.rowPx - viewport.heightPx
  // A row taller than what is seen shows its head.
  const nextTopPx = Math.min(Math.max(topPx, highestPx), lowestPx)
  const next = { shift: from.shift, scrollPx: from.scrollPx + nextTopPx - topPx }
  const fits = next.scrollPx >= 0 && next.scrollPx <= viewport.maxScrollPx
  const near = Math.abs(nextTopPx - topPx) <= viewport.heightPx * NEAR
  return fits && near && !isCramped(rows, next, viewport) ? next : settled(rows, next, viewport)
}
