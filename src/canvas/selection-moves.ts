import type { VisibleTree } from '#model/visible-tree.ts'
import { ROOT_FRAME } from '#model/visible-tree.ts'
import type { NodeIndex } from './node-index.ts'

/** Where a selection can go. */
export type Move = 'parent' | 'child' | 'previous' | 'next'

/** The row to which a move leads; -1 where there is none. With nothing chosen any move chooses the root's widest child. */
export function moved(index: NodeIndex, row: number, move: Move): number {
  if (row < 0) {
    const [start, end] = index.childrenOf(0)
    return start < end ? start : -1
  }
  if (move === 'parent') return row === 0 ? -1 : index.parentOf(row)
  if (move === 'child') {
    const [start, end] = index.childrenOf(row)
    return start < end ? start : -1
  }
  const [start, end] = index.siblingsOf(row)
  const beside = row + (move === 'next' ? 1 : -1)
  return beside >= start && beside < end ? beside : -1
}

/** Rows whose frames match, in reading order: a node, then what is below it, from left to right. */
export function matchingRows(tree: VisibleTree, index: NodeIndex, matches: Uint8Array): number[] {
  const found: number[] = []
  const pending: [row: number, end: number][] = [[0, 1]]
  for (let top = pending.at(-1); top; top = pending.at(-1)) {
    const row = top[0]++
    if (row >= top[1]) {
      pending.pop()
      continue
    }
    const frame = tree.frame[row] ?? ROOT_FRAME
    if (frame !== ROOT_FRAME && matches[tree.frames.id(frame)] === 1) found.push(row)
    const children = index.childrenOf(row)
    if (children[0] < children[1]) pending.push(children)
  }
  return found
}

/**
 * The place, in a list of rows in reading order, of the row after another, or before it; it goes round at the ends. The
 * other need not be in the list; -1 stands before all.
 */
export function besideInReadingOrder(tree: VisibleTree, rows: readonly number[], row: number, step: 1 | -1): number {
  const at = rows.indexOf(row)
  if (at >= 0) return (at + step + rows.length) % rows.length
  const behind = rows.findIndex((other) => row < 0 || isReadBefore(tree, row, other))
  if (step > 0) return Math.max(0, behind)
  return (behind < 0 ? rows.length : behind || rows.length) - 1
}

/** A node is read before what is below it, and before what is right of it. Rows of deeper levels come later. */
function isReadBefore({ left }: VisibleTree, row: number, other: number): boolean {
  const [start, otherStart] = [left[row] ?? 0, left[other] ?? 0]
  return start === otherStart ? row < other : start < otherStart
}
