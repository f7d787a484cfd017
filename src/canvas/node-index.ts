import type { VisibleTree } from '#model/visible-tree.ts'
import { levelOf } from './flame-hit.ts'
import { firstEndingAfter, levelRange } from './flame-layout.ts'

/** Finds nodes of one picture, and what is beside them. */
export class NodeIndex {
  readonly #tree: VisibleTree
  #rows: Map<number, number> | undefined

  constructor(tree: VisibleTree) {
    this.#tree = tree
  }

  /** The row of a node; -1 where the picture does not have it. */
  rowOf(node: number): number {
    if (node === 0) return 0
    if (!this.#rows) {
      this.#rows = new Map()
      const { node: nodes } = this.#tree
      for (let row = 0; row < nodes.length; row++) this.#rows.set(nodes[row] ?? 0, row)
    }
    return this.#rows.get(node) ?? -1
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
    while (end < levelEnd && tree.parent[end] === row) end++
    return [start, end]
  }

  siblingsOf(row: number): [start: number, end: number] {
    return row === 0 ? [0, 1] : this.childrenOf(this.parentOf(row))
  }
}
