import type { VisibleTree } from '#model/visible-tree.ts'
import { Camera } from './camera.ts'
import type { PictureRegion } from './flame-events.ts'
import { ROW_PITCH_PX } from './flame-layout.ts'
import { panned, type Viewport, zoomedAt } from './viewport.ts'

/** How much of its width a picture is asked to reach beyond what shows, on each side. */
const MARGIN = 0.5

/** A frame that is chosen by key and narrower than this is zoomed to as far as this. */
const LEGIBLE_PX = 40

/** What is moved about. */
export interface Steered {
  readonly widthPx: number
  readonly heightPx: number
  /** In device pixels. */
  readonly size: { readonly width: number }
}

interface Handlers {
  /** Something moves or is about to: paint. */
  readonly onMove: () => void
  readonly onRegion: (region: PictureRegion) => void
  /** Another node is zoomed to. */
  readonly onZoom: () => void
}

/** Where a picture is moved and zoomed to, and back step by step. Pixels are counted away from the root. */
export class Steering {
  readonly #sheet: Steered
  readonly #handlers: Handlers
  readonly #camera = new Camera()
  #tree: VisibleTree | undefined
  /** Where the picture was zoomed to before, so that it can be stepped back. */
  #zooms: number[] = []

  constructor(sheet: Steered, handlers: Handlers) {
    this.#sheet = sheet
    this.#handlers = handlers
    this.#camera.resize(sheet.heightPx)
  }

  get viewport(): Viewport {
    return this.#camera.viewport
  }

  /** The node that was zoomed to last; 0 is the root. */
  get zoomedNode(): number {
    return this.#camera.anchor
  }

  /** Its row; -1 where the picture does not have it. */
  get zoomedRow(): number {
    return this.#camera.anchorRow
  }

  get isZoomed(): boolean {
    return this.#camera.isZoomed
  }

  show(tree: VisibleTree, sameTree: boolean): void {
    this.#tree = tree
    this.#camera.lookAt(tree, sameTree)
    if (!sameTree) this.#zooms = []
  }

  /** The sheet has another size. */
  resize(): void {
    this.#camera.resize(this.#sheet.heightPx)
    this.#askForDetail()
  }

  /** Moves on; true while there is more to move. */
  tick(now: number): boolean {
    return this.#camera.tick(now)
  }

  /** Zooms to a node; 0 is the root. What a picture leaves out is zoomed to when it is there. */
  zoomTo(node: number): void {
    if (node === 0) this.#zooms = []
    else if (node !== this.#camera.anchor) this.#zooms.push(this.#camera.anchor)
    this.#goTo(node)
  }

  /** Goes back to what was zoomed to before; false where there is nothing to go back to. */
  stepBack(): boolean {
    if (this.#zooms.length === 0 && !this.#camera.isZoomed) return false
    this.#goTo(this.#zooms.pop() ?? 0)
    return true
  }

  /** Goes to a row if it is not to be seen, or too narrow. */
  reveal(row: number): void {
    const viewport = this.#camera.viewportThatShows(row, LEGIBLE_PX / Math.max(1, this.#sheet.widthPx))
    if (viewport) this.#glideTo(viewport)
  }

  /** Moves at once, by shares of the width and by pixels. */
  pan(widths: number, px: number): void {
    this.#jumpTo(panned(this.#camera.viewport, widths, px))
  }

  /** Zooms at once, about a place between 0 (left edge) and 1. */
  zoom(factor: number, at: number): void {
    this.#jumpTo(zoomedAt(this.#camera.viewport, factor, at))
  }

  glide(widths: number, px: number): void {
    this.#glideTo(panned(this.#camera.target, widths, px))
  }

  glideCloser(factor: number): void {
    this.#glideTo(zoomedAt(this.#camera.target, factor, 0.5))
  }

  /** Puts a place of the picture in the middle: `across` from 0 (left) to 1, and a level of the tree. */
  centre(across: number, level: number): void {
    const { from, to } = this.#camera.target
    const half = (to - from) / 2
    this.#jumpTo({ from: across - half, to: across + half, scrollTopPx: level * ROW_PITCH_PX - this.#sheet.heightPx / 2 })
  }

  #goTo(node: number): void {
    const viewport = this.#camera.viewportOf(node)
    if (!viewport && (!this.#tree || this.#tree.whole)) return
    this.#camera.anchorTo(node)
    if (viewport) this.#glideTo(viewport)
    else this.#askForDetail()
    this.#handlers.onZoom()
  }

  #glideTo(viewport: Viewport): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#camera.jumpTo(viewport)
    else this.#camera.glideTo(viewport, performance.now())
    this.#moved()
  }

  #jumpTo(viewport: Viewport): void {
    this.#camera.jumpTo(viewport)
    this.#moved()
  }

  #moved(): void {
    this.#askForDetail()
    this.#handlers.onMove()
  }

  #askForDetail(): void {
    if (!this.#tree) return
    const { from, to } = this.#camera.range()
    const margin = (to - from) * MARGIN
    const smallestShare = 1 / (Math.max(1, this.#sheet.size.width) * (1 + 2 * MARGIN))
    this.#handlers.onRegion({ start: this.#camera.anchor, from: from - margin, to: to + margin, smallestShare })
  }
}
