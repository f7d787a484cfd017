import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import { visibleText } from '#model/visible-text.ts'

/** A direct caller or callee, and what passes between. */
export interface Neighbour {
  readonly name: string
  readonly total: number
}

/** The frames beside the pivot, which is the only frame below the root: the third level of its tree. */
export function neighbours(tree: VisibleTree): Neighbour[] {
  const [start, end] = [tree.levelEnds[1] ?? 0, tree.levelEnds[2] ?? 0]
  const found: Neighbour[] = []
  for (let row = start; row < end; row++) {
    const frame = tree.frame[row] ?? ROOT_FRAME
    if (frame !== ROOT_FRAME) found.push({ name: visibleText(tree.frames.nameBytes(frame)), total: tree.total[row] ?? 0 })
  }
  return found
}
