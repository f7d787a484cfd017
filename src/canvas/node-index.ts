import type { VisibleTree } from '#model/visible-tree.ts'
import { levelOf } from './flame-hit.ts'
import { firstEndingAfter, levelRange } from './flame-layout.ts'

/** Finds nodes of one picture, and what is beside them. */
export class NodeIndex {
  /** What is narrower is not drawn, and is nobody's child here. */
  leastWidth = 0
  readonly #tree: VisibleTree
  readonly #rows = new Map<number, number>()

  constructor(tree: VisibleTree) {
    this.#tree = tree
  }

  /** The row of a node; -1 where the picture does not have it. */
  rowOf(node: number): number {
    if (node === 0) return 0
    // Few are asked for, and those often: to look through the column once is quicker than to enter all of it in a table.
    let row = this.#rows.get(node)
    if (row === undefined) {
      row = this.#tree.node.indexOf(node)
      this.#rows.set(node, row)
    }
    return row
  }

  parentOf(row: number): number {
    return this.#tree.parent[row] ?? 0
  }

  /** Rows of the children; the widest is first. */
  childrenOf(row: number): [start: number, end: number] {
    const tree = this.#tree
    const level = levelOf(tree, row) + 1
    if (level >= tree.levelEnds.length) return [0, 0]
    const [levelStart, levelEnd] = levelRange(tree, level)
    let start = firstEndingAfter(tree, levelStart, levelEnd, tree.left[row] ?? 0)
    // Frames without a width lie on the edge.
    while (start < levelEnd && (tree.parent[start] ?? 0) < row) start++
    let end = start
    while (end < levelEnd && tree.parent[end] === row && (tree.width[end] ?? 0) >= this.leastWidth) end++
    return [start, end]
  }

  siblingsOf(row: number): [start: number, end: number] {
    return row === 0 ? [0, 1] : this.childrenOf(this.parentOf(row))
  }
}
