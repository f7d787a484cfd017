import type { VisibleTree } from '#model/visible-tree.ts'
import { firstEndingAfter, levelRange, ROW_PITCH_PX } from './flame-layout.ts'
import type { Viewport } from './viewport.ts'

/** The row of the picture at a point of the viewport; -1 where no frame is, or one narrower than what is drawn. */
export function rowAt(tree: VisibleTree, viewport: Viewport, widthPx: number, xPx: number, yPx: number, leastWidth = 0): number {
  const level = Math.floor((yPx + viewport.scrollTopPx) / ROW_PITCH_PX)
  if (level < 0 || level >= tree.levelEnds.length || tree.rootWidth === 0) return -1
  const value = (viewport.from + (viewport.to - viewport.from) * (xPx / widthPx)) * tree.rootWidth
  const [start, end] = levelRange(tree, level)
  const row = firstEndingAfter(tree, start, end, value)
  return row < end && (tree.left[row] ?? 0) <= value && (tree.width[row] ?? 0) >= leastWidth ? row : -1
}

/** How deep a row is; the root is at 0. */
export function levelOf(tree: VisibleTree, row: number): number {
  let low = 0
  let high = tree.levelEnds.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tree.levelEnds[middle] ?? 0) > row) high = middle
    else low = middle + 1
  }
  return low
}
