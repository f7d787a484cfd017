import type { VisibleTree } from '#model/visible-tree.ts'
import { BoxRaster } from './box-raster.ts'
import { TextFitter } from './fit-text.ts'
import { rowAt } from './flame-hit.ts'
import { type Boxes, emptyBoxes, layOutFlame, ROW_PX } from './flame-layout.ts'
import type { FlameOptions } from './flame-options.ts'
import { paintFlame } from './flame-paint.ts'
import { type FrameLook, FrameLooks } from './frame-looks.ts'
import { FramePixels } from './frame-pixels.ts'
import type { Point } from './hands.ts'
import type { ShownPicture } from './shown-picture.ts'
import { type FlameTheme, readTheme } from './theme.ts'
import type { Viewport } from './viewport.ts'

const FONT_PX = 12

/** What is painted. */
export interface Scene {
  readonly tree: VisibleTree
  readonly viewport: Viewport
  readonly options: FlameOptions
  readonly rootLabel: string
  /** Rows that are lifted out; -1 for none. */
  readonly hovered: number
  readonly selected: number
}

/** A canvas that fills its container, with the theme and font of the page, and the looks of the frames that were drawn. */
export class FlameSheet {
  readonly canvas: HTMLCanvasElement
  readonly boxes: Boxes = emptyBoxes()
  readonly #container: HTMLElement
  readonly #context: CanvasRenderingContext2D
  readonly #shownName: (raw: string) => string
  readonly #raster = new BoxRaster()
  #theme: FlameTheme
  #looks: FrameLooks
  #fitter: TextFitter
  #pixels: FramePixels | undefined
  #colour: FlameOptions['colour'] = 'package'

  constructor(container: HTMLElement, shownName: (raw: string) => string) {
    this.#shownName = shownName
    this.#container = container
    this.canvas = document.createElement('canvas')
    this.canvas.className = 'flame-canvas'
    this.canvas.setAttribute('aria-hidden', 'true')
    container.append(this.canvas)
    this.#context = this.canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
    this.#theme = readTheme(container)
    this.#looks = new FrameLooks(this.#theme.scheme, this.#colour, shownName)
    this.#fitter = this.#newFitter()
  }

  get theme(): FlameTheme {
    return this.#theme
  }

  get widthPx(): number {
    return this.#container.clientWidth
  }

  get heightPx(): number {
    return this.#container.clientHeight
  }

  /** In device pixels. */
  get size(): { width: number; height: number } {
    return { width: Math.round(this.widthPx * devicePixelRatio), height: Math.round(this.heightPx * devicePixelRatio) }
  }

  /** Whether the container has another size than what was painted last. */
  get isStale(): boolean {
    const { width, height } = this.size
    return this.canvas.width !== width || this.canvas.height !== height
  }

  look(tree: VisibleTree, frame: number): FrameLook {
    return this.#looks.of(tree.frames, frame)
  }

  /** Frames have other numbers from now on, or other names or colours. */
  forgetLooks(colour = this.#colour): void {
    this.#colour = colour
    this.#looks = new FrameLooks(this.#theme.scheme, colour, this.#shownName)
  }

  /** Reads theme and font again. */
  refresh(): void {
    this.#theme = readTheme(this.#container)
    this.forgetLooks()
    this.#fitter = this.#newFitter()
  }

  /** Lays out and paints; gives false where there is no room for anything. */
  paint({ tree, viewport, options, rootLabel, hovered, selected }: Scene): boolean {
    const { width, height } = this.size
    if (this.isStale) {
      this.canvas.width = width
      this.canvas.height = height
      // Setting the size resets the context.
      this.#setFont()
    }
    if (width === 0 || height === 0) return false
    const { widthPx, heightPx } = this
    const sheet = { widthPx, heightPx, rootBelow: options.shape === 'flame', minShare: options.minShare }
    layOutFlame(tree, viewport, sheet, this.boxes)
    paintFlame(this.#context, this.boxes, {
      tree,
      theme: this.#theme,
      fitter: this.#fitter,
      raster: this.#raster,
      pixels: this.#pixelsFor(tree, options),
      look: (frame) => this.#looks.of(tree.frames, frame),
      options,
      rootLabel,
      devicePxPerCssPx: devicePixelRatio,
      widthPx,
      heightPx,
      hovered,
      selected,
    })
    return true
  }

  /** The row at a point of the sheet; -1 where there is none. */
  rowAt({ tree, index }: ShownPicture, viewport: Viewport, { shape }: FlameOptions, { xPx, yPx }: Point): number {
    const fromRootPx = shape === 'flame' ? this.heightPx - yPx : yPx
    return rowAt(tree, viewport, this.widthPx, xPx, fromRootPx, index.leastWidth)
  }

  /** The lower left corner of a row's box as it was painted; the middle of the sheet where the row does not show. */
  placeOf(row: number): Point {
    const at = this.boxes.row.subarray(0, this.boxes.length).indexOf(row)
    if (at < 0) return { xPx: this.widthPx / 2, yPx: this.heightPx / 2 }
    return { xPx: Math.max(0, this.boxes.leftPx[at] ?? 0), yPx: Math.max(0, this.boxes.topPx[at] ?? 0) + ROW_PX }
  }

  dispose(): void {
    this.canvas.remove()
  }

  #pixelsFor(tree: VisibleTree, options: FlameOptions): FramePixels {
    const looks = this.#looks
    const source = { tree, theme: this.#theme, options, looks }
    if (!this.#pixels?.isOf(source)) this.#pixels = new FramePixels(source)
    return this.#pixels
  }

  #newFitter(): TextFitter {
    this.#setFont()
    return new TextFitter(this.#context)
  }

  #setFont(): void {
    this.#context.font = `${FONT_PX}px ${this.#theme.fontFamily}`
    this.#context.fontKerning = 'none'
  }
}
