import type { VisibleTree } from '#model/visible-tree.ts'
import { levelOf } from './flame-hit.ts'
import { ROW_PITCH_PX, ROW_PX } from './flame-layout.ts'
import { between, clamped, type Viewport, WHOLE } from './viewport.ts'

/** A part of the tree, in widths of a node from its left end. */
export interface NodeRange {
  readonly from: number
  readonly to: number
}

const ANIMATION_MS = 150

/** Nearer to the edges than this is at the edges. */
const EPSILON = 1e-9

/** What part of a tree shows: where it is, where it is going, and which node it belongs to. */
export class Camera {
  #tree: VisibleTree | undefined
  #heightPx = 0
  #viewport: Viewport = WHOLE
  #anchor = 0
  /** Its row, once it was looked for: -1 where the picture does not have it. */
  #anchorRow: number | undefined
  #animation: { readonly start: Viewport; readonly end: Viewport; readonly since: number } | undefined

  get viewport(): Viewport {
    return this.#viewport
  }

  /** What will show at the end of a movement, or shows. */
  get target(): Viewport {
    return this.#animation?.end ?? this.#viewport
  }

  /** The node that was zoomed to last; 0 is the root. Another picture of the same tree keeps it in place. */
  get anchor(): number {
    return this.#anchor
  }

  /** The row of the anchor; -1 where the picture does not have it. */
  get anchorRow(): number {
    this.#anchorRow ??= this.#tree?.node.indexOf(this.#anchor) ?? -1
    return this.#anchorRow
  }

  /** Whether less than everything shows, or will at the end of a movement. */
  get isZoomed(): boolean {
    const { from, to } = this.target
    return from > EPSILON || to < 1 - EPSILON
  }

  /** Looks at another picture: of the same tree at the same place, as far as it still exists; else at all of it. */
  lookAt(tree: VisibleTree, sameTree: boolean): void {
    const range = this.range()
    this.#tree = tree
    this.#anchorRow = undefined
    if (!sameTree || tree.rootWidth === 0) {
      this.#anchor = 0
      this.#animation = undefined
      this.#viewport = WHOLE
      return
    }
    const found = tree.start === this.#anchor
    this.#anchor = tree.start
    const { from, to } = found ? range : { from: 0, to: 1 }
    this.jumpTo({
      from: (tree.startLeft + from * tree.startWidth) / tree.rootWidth,
      to: (tree.startLeft + to * tree.startWidth) / tree.rootWidth,
      scrollTopPx: this.#viewport.scrollTopPx,
    })
  }

  resize(heightPx: number): void {
    this.#heightPx = heightPx
    this.#viewport = this.#clamp(this.#viewport)
  }

  /** The target in widths of the anchor. */
  range(): NodeRange {
    const tree = this.#tree
    const place = tree && this.#place(tree)
    if (!tree || !place || place.width === 0) return { from: 0, to: 1 }
    const end = this.target
    return { from: (end.from * tree.rootWidth - place.left) / place.width, to: (end.to * tree.rootWidth - place.left) / place.width }
  }

  /** Where the camera has to go to show a node of the picture; undefined where the picture does not have it. */
  viewportOf(node: number): Viewport | undefined {
    const tree = this.#tree
    const row = tree?.node.indexOf(node) ?? -1
    if (!tree || row < 0 || tree.rootWidth === 0) return undefined
    const left = tree.left[row] ?? 0
    const right = left + (tree.width[row] ?? 0)
    return { from: left / tree.rootWidth, to: right / tree.rootWidth, scrollTopPx: this.#scrollThatShows(levelOf(tree, row)) }
  }

  /** Where the camera has to go so that a row shows and takes at least this share of the width; undefined where it does. */
  viewportThatShows(row: number, leastShare: number): Viewport | undefined {
    const tree = this.#tree
    if (!tree || tree.rootWidth === 0) return undefined
    const { from, to, scrollTopPx } = this.target
    const left = (tree.left[row] ?? 0) / tree.rootWidth
    const width = (tree.width[row] ?? 0) / tree.rootWidth
    const shown = to - from
    const wanted = width < shown * leastShare ? width / leastShare : shown
    const scroll = this.#scrollThatShows(levelOf(tree, row))
    const inSight = left < to - shown * leastShare && left + width > from + shown * leastShare
    if (wanted === shown && inSight && scroll === scrollTopPx) return undefined
    if (wanted === shown && inSight) return { from, to, scrollTopPx: scroll }
    const middle = Math.min(Math.max(left + width / 2, wanted / 2), 1 - wanted / 2)
    return { from: middle - wanted / 2, to: middle + wanted / 2, scrollTopPx: scroll }
  }

  /** From now on belongs to this node. */
  anchorTo(node: number): void {
    this.#anchor = node
    this.#anchorRow = undefined
  }

  jumpTo(viewport: Viewport): void {
    this.#animation = undefined
    this.#viewport = this.#clamp(viewport)
  }

  glideTo(viewport: Viewport, now: number): void {
    this.#animation = { start: this.#viewport, end: this.#clamp(viewport), since: now }
  }

  /** Moves on; true while there is more to move. */
  tick(now: number): boolean {
    if (!this.#animation) return false
    const { start, end, since } = this.#animation
    const progress = Math.min(1, Math.max(0, (now - since) / ANIMATION_MS))
    this.#viewport = between(start, end, progress)
    if (progress === 1) this.#animation = undefined
    return progress < 1
  }

  /** Where the anchor is. */
  #place(tree: VisibleTree): { left: number; width: number } | undefined {
    if (tree.start === this.#anchor) return { left: tree.startLeft, width: tree.startWidth }
    const row = this.anchorRow
    return row < 0 ? undefined : { left: tree.left[row] ?? 0, width: tree.width[row] ?? 0 }
  }

  #clamp(viewport: Viewport): Viewport {
    const contentPx = (this.#tree?.levelEnds.length ?? 0) * ROW_PITCH_PX
    return clamped(viewport, Math.max(0, contentPx - this.#heightPx + ROW_PX))
  }

  #scrollThatShows(level: number): number {
    const topPx = level * ROW_PITCH_PX
    const { scrollTopPx } = this.#viewport
    const hidden = topPx < scrollTopPx || topPx + 4 * ROW_PITCH_PX > scrollTopPx + this.#heightPx
    return hidden ? Math.max(0, topPx - 2 * ROW_PITCH_PX) : scrollTopPx
  }
}
