import type { VisibleTree } from '#model/visible-tree.ts'
import type { Viewport } from './viewport.ts'

export const ROW_PX = 20
export const ROW_PITCH_PX = 21

/** Frames narrower than this are drawn together, as one stretch without names. */
const THIN_PX = 1

/** What is drawn: boxes in CSS pixels, row by row from the top, within a row from left to right. */
export interface Boxes {
  length: number
  leftPx: Float64Array
  rightPx: Float64Array
  topPx: Float64Array
  /** Row of the picture that a box shows; -1 for a stretch of frames too thin to be told apart. */
  row: Int32Array
  /** The share of the viewport's width that is in such stretches, those below others not counted. */
  thinShare: number
}

export function emptyBoxes(): Boxes {
  return {
    length: 0,
    leftPx: new Float64Array(0),
    rightPx: new Float64Array(0),
    topPx: new Float64Array(0),
    row: new Int32Array(0),
    thinShare: 0,
  }
}

/** The size of what is laid out, and what is left out of it. */
export interface Sheet {
  readonly widthPx: number
  readonly heightPx: number
  /** The root is below, and everything is counted from there. */
  readonly rootBelow: boolean
  /** Frames below this share of the root are left out. */
  readonly minShare: number
}

/** Lays out what shows of a picture. Only rows and frames within the viewport are looked at. Reuses `boxes`. */
export function layOutFlame(tree: VisibleTree, viewport: Viewport, { widthPx, heightPx, rootBelow, minShare }: Sheet, boxes: Boxes): Boxes {
  boxes.length = 0
  boxes.thinShare = 0
  if (tree.rootWidth === 0 || widthPx <= 0) return boxes
  const pxPerValue = widthPx / ((viewport.to - viewport.from) * tree.rootWidth)
  const leftValue = viewport.from * tree.rootWidth
  const rightValue = viewport.to * tree.rootWidth
  const topRow = Math.max(0, Math.floor(viewport.scrollTopPx / ROW_PITCH_PX))
  const bottomRow = Math.min(tree.levelEnds.length, Math.ceil((viewport.scrollTopPx + heightPx) / ROW_PITCH_PX))
  const leastWidth = minShare * tree.rootWidth
  const thin = new ThinStretch(boxes)
  let thinPx = 0
  for (let level = topRow; level < bottomRow; level++) {
    const fromRootPx = level * ROW_PITCH_PX - viewport.scrollTopPx
    const topPx = rootBelow ? heightPx - ROW_PX - fromRootPx : fromRootPx
    const [start, end] = levelRange(tree, level)
    for (let row = firstEndingAfter(tree, start, end, leftValue); row < end; row++) {
      const left = tree.left[row] ?? 0
      if (left >= rightValue) break
      if ((tree.width[row] ?? 0) < leastWidth) continue
      const leftPx = (left - leftValue) * pxPerValue
      const rightPx = leftPx + (tree.width[row] ?? 0) * pxPerValue
      if (rightPx - leftPx >= THIN_PX) {
        thin.end()
        addBox(boxes, Math.max(leftPx, -1), Math.min(rightPx, widthPx + 1), topPx, row)
      } else {
        thin.extend(leftPx, rightPx, topPx)
        if (isWide(tree, tree.parent[row] ?? 0, pxPerValue)) thinPx += rightPx - leftPx
      }
    }
    thin.end()
  }
  boxes.thinShare = thinPx / widthPx
  return boxes
}

const isWide = (tree: VisibleTree, row: number, pxPerValue: number): boolean => (tree.width[row] ?? 0) * pxPerValue >= THIN_PX

/** The rows of a level. */
export function levelRange({ levelEnds }: VisibleTree, level: number): [start: number, end: number] {
  return [level === 0 ? 0 : (levelEnds[level - 1] ?? 0), levelEnds[level] ?? 0]
}

/** The first row of a level that ends behind a place; found by halving. */
export function firstEndingAfter(tree: VisibleTree, start: number, end: number, value: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tree.left[middle] ?? 0) + (tree.width[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** Gathers neighbouring thin frames into one box. */
class ThinStretch {
  readonly #boxes: Boxes
  #open = false

  constructor(boxes: Boxes) {
    this.#boxes = boxes
  }

  extend(leftPx: number, rightPx: number, topPx: number): void {
    const last = this.#boxes.length - 1
    if (this.#open && leftPx - (this.#boxes.rightPx[last] ?? 0) < THIN_PX) {
      this.#boxes.rightPx[last] = rightPx
      return
    }
    addBox(this.#boxes, leftPx, rightPx, topPx, -1)
    this.#open = true
  }

  end(): void {
    this.#open = false
  }
}

function addBox(boxes: Boxes, leftPx: number, rightPx: number, topPx: number, row: number): void {
  if (boxes.length === boxes.row.length) grow(boxes)
  boxes.leftPx[boxes.length] = leftPx
  boxes.rightPx[boxes.length] = rightPx
  boxes.topPx[boxes.length] = topPx
  boxes.row[boxes.length] = row
  boxes.length++
}

function grow(boxes: Boxes): void {
  const length = Math.max(8192, boxes.row.length * 2)
  const wider = (column: Float64Array) => {
    const grown = new Float64Array(length)
    grown.set(column)
    return grown
  }
  boxes.leftPx = wider(boxes.leftPx)
  boxes.rightPx = wider(boxes.rightPx)
  boxes.topPx = wider(boxes.topPx)
  const row = new Int32Array(length)
  row.set(boxes.row)
  boxes.row = row
}
