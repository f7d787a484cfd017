import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import type { Crumb, FlameNode } from './flame-events.ts'
import type { FrameLook } from './frame-looks.ts'
import { NodeIndex } from './node-index.ts'
import { besideInReadingOrder, matchingRows } from './selection-moves.ts'

/** A row that is searched for: `place` counts from 0 among the `count` of the picture. */
export interface Match {
  readonly row: number
  readonly place: number
  readonly count: number
}

/** A picture with what is to be said of its nodes. */
export class ShownPicture {
  readonly tree: VisibleTree
  readonly index: NodeIndex
  readonly #look: (frame: number) => FrameLook
  #matching: { readonly matches: Uint8Array; readonly rows: readonly number[] } | undefined

  constructor(tree: VisibleTree, look: (tree: VisibleTree, frame: number) => FrameLook) {
    this.tree = tree
    this.index = new NodeIndex(tree)
    this.#look = (frame) => look(tree, frame)
  }

  nodeAt(row: number): FlameNode {
    const { tree } = this
    const frame = tree.frame[row] ?? ROOT_FRAME
    const look = frame === ROOT_FRAME ? undefined : this.#look(frame)
    return {
      node: tree.node[row] ?? 0,
      frame: frame === ROOT_FRAME ? -1 : tree.frames.id(frame),
      name: look?.name ?? 'all',
      shown: look?.shown ?? 'all',
      file: look?.file || look?.binary || '',
      line: look?.line ?? 0,
      selfValue: tree.selfValue[row] ?? 0,
      total: tree.total[row] ?? 0,
    }
  }

  /** The way from the root to a node. */
  crumbsTo(node: number): Crumb[] {
    const crumbs: Crumb[] = []
    for (let row = Math.max(0, this.index.rowOf(node)); ; row = this.index.parentOf(row)) {
      const { node: at, name, shown } = this.nodeAt(row)
      crumbs.push({ node: at, name, shown })
      if (row === 0) return crumbs.toReversed()
    }
  }

  /** The widest row with a frame, by its number in the engine; -1 where there is none. */
  widestOf(frame: number): number {
    const { tree } = this
    let widest = -1
    for (let row = 1; row < tree.node.length; row++) {
      const width = tree.width[row] ?? 0
      if (width < this.index.leastWidth || (widest >= 0 && width <= (tree.width[widest] ?? 0))) continue
      if (tree.frames.id(tree.frame[row] ?? 0) === frame) widest = row
    }
    return widest
  }

  /** Frames below this share of the root are not drawn, and not gone to. */
  leaveOutBelow(share: number): void {
    const leastWidth = share * this.tree.rootWidth
    if (leastWidth === this.index.leastWidth) return
    this.index.leastWidth = leastWidth
    this.#matching = undefined
  }

  /** The matching row after another in reading order, or before it, round and round; undefined where nothing matches. */
  matchBeside(row: number, step: 1 | -1, matches: Uint8Array): Match | undefined {
    if (this.#matching?.matches !== matches) this.#matching = { matches, rows: matchingRows(this.tree, this.index, matches) }
    const { rows } = this.#matching
    const place = besideInReadingOrder(this.tree, rows, row, step)
    const found = rows[place]
    return found === undefined ? undefined : { row: found, place, count: rows.length }
  }
}
