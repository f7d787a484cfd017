import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import { TextFitter } from './fit-text.ts'
import { type Boxes, emptyBoxes, layOutFlame, ROW_PITCH_PX, ROW_PX } from './flame-layout.ts'
import { levelOf, rowAt } from './flame-hit.ts'
import { paintFlame } from './flame-paint.ts'
import { FrameLooks } from './frame-looks.ts'
import { FrameLoop } from './frame-loop.ts'
import { type FlameTheme, readTheme } from './theme.ts'
import { Tooltip, type TooltipText } from './tooltip.ts'
import { between, clamped, panned, type Viewport, WHOLE, zoomedAt } from './viewport.ts'

/** Which part of the tree a picture is wanted for; the meaning of the fields is that of `PictureQuery`. */
export interface PictureRegion {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly smallestShare: number
}

/** A node on the way from the root to where the picture is zoomed to. */
export interface Crumb {
  readonly node: number
  readonly name: string
}

/** A node that was pointed at. */
export interface FlameNode {
  readonly node: number
  readonly frame: number
  readonly name: string
  readonly file: string
  readonly line: number
  readonly selfValue: number
  readonly total: number
}

/** What a flame graph tells, and what it asks. */
export interface FlameGraphEvents {
  /** A part of the tree shows for which the picture may not be fine enough. */
  readonly onRegion: (region: PictureRegion) => void
  /** The picture was zoomed to the last of these nodes; the first is the root. */
  readonly onCrumbs: (crumbs: readonly Crumb[]) => void
  /** A frame was painted: this share of its width is in frames too thin to be told apart. */
  readonly onPainted: (facts: { readonly thinShare: number; readonly frames: number }) => void
  readonly rootLabel: (tree: VisibleTree) => string
  readonly tooltip: (node: FlameNode, tree: VisibleTree) => TooltipText
}

const ANIMATION_MS = 150
const FONT_PX = 12

/** How much of its width a picture is asked to reach beyond what shows, on each side. */
const MARGIN = 0.5

/** A flame graph in an element: it draws, zooms and points by itself, and tells what happens. Made for no framework. */
export class FlameGraph {
  readonly #container: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #events: FlameGraphEvents
  readonly #tooltip: Tooltip
  readonly #loop = new FrameLoop((now) => this.#paint(now))
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  #theme: FlameTheme
  #looks: FrameLooks
  #fitter: TextFitter
  #boxes: Boxes = emptyBoxes()
  #tree: VisibleTree | undefined
  #viewport: Viewport = WHOLE
  /** The node that is zoomed to; switching the sample type keeps it. */
  #anchor = 0
  #animation: { readonly start: Viewport; readonly end: Viewport; readonly since: number } | undefined
  #pointer: { readonly xPx: number; readonly yPx: number } | undefined
  #selected = 0

  constructor(container: HTMLElement, events: FlameGraphEvents) {
    this.#container = container
    this.#events = events
    this.#canvas = document.createElement('canvas')
    this.#canvas.className = 'flame-canvas'
    container.append(this.#canvas)
    this.#context = this.#canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
    this.#tooltip = new Tooltip(container)
    this.#theme = readTheme(container)
    this.#looks = new FrameLooks(this.#theme.scheme)
    this.#fitter = this.#newFitter()
    this.#resize = new ResizeObserver(() => this.#sizeChanged())
    this.#resize.observe(container)
    this.#listen()
  }

  dispose(): void {
    this.#stop.abort()
    this.#resize.disconnect()
    this.#loop.stop()
    this.#tooltip.dispose()
    this.#canvas.remove()
  }

  /**
   * Shows a picture. With `sameTree` the frames and nodes are those of the picture before, and what shows stays where it
   * is as far as it still exists; else everything starts anew.
   */
  show(tree: VisibleTree, sameTree: boolean): void {
    const region = this.#region()
    this.#tree = tree
    if (!sameTree) {
      this.#looks = new FrameLooks(this.#theme.scheme)
      this.#anchor = 0
      this.#selected = 0
      this.#animation = undefined
      this.#viewport = WHOLE
    } else if (tree.start === this.#anchor && tree.rootWidth > 0) {
      this.#viewport = this.#clamp({ ...this.#viewport, ...placeOf(tree, region) })
    } else {
      this.#anchor = tree.start
      this.#viewport = this.#clamp({ ...this.#viewport, ...placeOf(tree, { from: 0, to: 1 }) })
    }
    this.#tellCrumbs()
    this.#loop.ask()
  }

  /** The region for which the next picture is wanted, as it shows now. */
  region(): PictureRegion {
    return { ...this.#region(), start: this.#anchor, smallestShare: 1 / this.#devicePixels() }
  }

  /** Zooms to a node of the picture; 0 is the root. */
  zoomTo(node: number): void {
    const tree = this.#tree
    const row = tree?.node.indexOf(node) ?? -1
    if (!tree || row < 0 || tree.rootWidth === 0) return
    this.#anchor = node
    const left = tree.left[row] ?? 0
    const level = levelOf(tree, row)
    this.#moveTo({
      from: left / tree.rootWidth,
      to: (left + (tree.width[row] ?? 0)) / tree.rootWidth,
      scrollTopPx: this.#scrollThatShows(level),
    })
    this.#tellCrumbs()
  }

  /** Zooms out to the parent of the node that is zoomed to; false when there is nothing to step back from. */
  zoomOut(): boolean {
    const tree = this.#tree
    const moved = this.#viewport.from > 1e-9 || this.#viewport.to < 1 - 1e-9
    if (!tree || !moved) return false
    this.zoomTo(0)
    return true
  }

  // Where things are.

  get #widthPx(): number {
    return this.#container.clientWidth
  }

  get #heightPx(): number {
    return this.#container.clientHeight
  }

  #canvasSize(): { width: number; height: number } {
    return { width: Math.round(this.#widthPx * devicePixelRatio), height: Math.round(this.#heightPx * devicePixelRatio) }
  }

  #devicePixels(): number {
    return Math.max(1, this.#widthPx * devicePixelRatio)
  }

  /** What shows, in widths of the anchor. */
  #region(): { from: number; to: number } {
    const tree = this.#tree
    if (!tree || tree.rootWidth === 0) return { from: 0, to: 1 }
    const { left, width } = this.#anchorPlace(tree)
    if (width === 0) return { from: 0, to: 1 }
    const end = this.#animation?.end ?? this.#viewport
    return { from: (end.from * tree.rootWidth - left) / width, to: (end.to * tree.rootWidth - left) / width }
  }

  #anchorPlace(tree: VisibleTree): { left: number; width: number } {
    if (tree.start === this.#anchor) return { left: tree.startLeft, width: tree.startWidth }
    const row = tree.node.indexOf(this.#anchor)
    return row < 0 ? { left: 0, width: tree.rootWidth } : { left: tree.left[row] ?? 0, width: tree.width[row] ?? 0 }
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

  // Moving.

  #moveTo(end: Viewport): void {
    const target = this.#clamp(end)
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#jumpTo(target)
      return
    }
    this.#animation = { start: this.#viewport, end: target, since: performance.now() }
    this.#askForDetail()
    this.#loop.ask()
  }

  #jumpTo(viewport: Viewport): void {
    this.#animation = undefined
    this.#viewport = this.#clamp(viewport)
    this.#askForDetail()
    this.#loop.ask()
  }

  #askForDetail(): void {
    if (!this.#tree || this.#tree.whole) return
    const { start, from, to, smallestShare } = this.region()
    const margin = (to - from) * MARGIN
    this.#events.onRegion({ start, from: from - margin, to: to + margin, smallestShare: smallestShare / (1 + 2 * MARGIN) })
  }

  #tellCrumbs(): void {
    const tree = this.#tree
    if (!tree) return
    const crumbs: Crumb[] = []
    for (let row = Math.max(0, tree.node.indexOf(this.#anchor)); ; row = tree.parent[row] ?? 0) {
      const frame = tree.frame[row] ?? ROOT_FRAME
      crumbs.push({ node: tree.node[row] ?? 0, name: frame === ROOT_FRAME ? 'all' : this.#looks.of(tree.frames, frame).name })
      if (row === 0) break
    }
    this.#events.onCrumbs(crumbs.reverse())
  }

  // Drawing.

  #newFitter(): TextFitter {
    this.#setFont()
    return new TextFitter(this.#context)
  }

  #setFont(): void {
    this.#context.font = `${FONT_PX}px ${this.#theme.fontFamily}`
    this.#context.fontKerning = 'none'
  }

  #sizeChanged(): void {
    const { width, height } = this.#canvasSize()
    if (this.#canvas.width === width && this.#canvas.height === height) return
    this.#viewport = this.#clamp(this.#viewport)
    this.#askForDetail()
    // Painted at once: a frame later the old picture would have been seen stretched.
    this.#paint(performance.now())
  }

  #themeChanged(): void {
    this.#theme = readTheme(this.#container)
    this.#looks = new FrameLooks(this.#theme.scheme)
    this.#fitter = this.#newFitter()
    this.#loop.ask()
  }

  #paint(now: number): void {
    const tree = this.#tree
    const [widthPx, heightPx] = [this.#widthPx, this.#heightPx]
    const scale = devicePixelRatio
    const { width, height } = this.#canvasSize()
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      ;[this.#canvas.width, this.#canvas.height] = [width, height]
      // Setting the size resets the context.
      this.#setFont()
    }
    if (!tree || widthPx === 0 || heightPx === 0) return
    this.#animate(now)
    layOutFlame(tree, this.#viewport, widthPx, heightPx, this.#boxes)
    const hovered = this.#pointer ? rowAt(tree, this.#viewport, widthPx, this.#pointer.xPx, this.#pointer.yPx) : -1
    const selected = this.#selected === 0 ? -1 : tree.node.indexOf(this.#selected)
    const look = (frame: number) => this.#looks.of(tree.frames, frame)
    paintFlame(this.#context, this.#boxes, {
      tree, theme: this.#theme, fitter: this.#fitter, look, rootLabel: this.#events.rootLabel(tree),
      devicePxPerCssPx: scale, widthPx, heightPx, hovered, selected,
    })
    this.#point(tree, hovered)
    this.#events.onPainted({ thinShare: this.#boxes.thinShare, frames: this.#boxes.length })
  }

  #animate(now: number): void {
    if (!this.#animation) return
    const { start, end, since } = this.#animation
    const progress = Math.min(1, Math.max(0, (now - since) / ANIMATION_MS))
    this.#viewport = between(start, end, progress)
    if (progress < 1) this.#loop.ask()
    else this.#animation = undefined
  }

  #point(tree: VisibleTree, row: number): void {
    this.#canvas.style.cursor = row < 0 ? 'default' : 'pointer'
    if (row < 0 || !this.#pointer) {
      this.#tooltip.hide()
      return
    }
    this.#tooltip.show(this.#events.tooltip(this.#nodeAt(tree, row), tree), this.#pointer.xPx, this.#pointer.yPx)
  }

  #nodeAt(tree: VisibleTree, row: number): FlameNode {
    const frame = tree.frame[row] ?? ROOT_FRAME
    const look = frame === ROOT_FRAME ? undefined : this.#looks.of(tree.frames, frame)
    return {
      node: tree.node[row] ?? 0, frame, name: look?.name ?? 'all', file: look?.file || look?.binary || '', line: look?.line ?? 0,
      selfValue: tree.selfValue[row] ?? 0, total: tree.total[row] ?? 0,
    }
  }

  // Hands.

  #listen(): void {
    const { signal } = this.#stop
    const canvas = this.#canvas
    canvas.addEventListener('pointermove', (event) => this.#pointed(event), { signal })
    canvas.addEventListener('pointerleave', () => {
      this.#pointer = undefined
      this.#loop.ask()
    }, { signal })
    canvas.addEventListener('click', (event) => this.#clicked(event), { signal })
    canvas.addEventListener('wheel', (event) => this.#wheeled(event), { signal, passive: false })
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', () => this.#themeChanged(), { signal })
    document.fonts?.addEventListener('loadingdone', () => this.#themeChanged(), { signal })
  }

  #pointed(event: PointerEvent): void {
    this.#pointer = { xPx: event.offsetX, yPx: event.offsetY }
    this.#loop.ask()
  }

  #clicked(event: MouseEvent): void {
    const tree = this.#tree
    if (!tree) return
    const row = rowAt(tree, this.#viewport, this.#widthPx, event.offsetX, event.offsetY)
    if (row < 0) return
    this.#selected = tree.node[row] ?? 0
    this.zoomTo(this.#selected)
  }

  #wheeled(event: WheelEvent): void {
    event.preventDefault()
    const linePx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
    const [deltaX, deltaY] = [event.deltaX * linePx, event.deltaY * linePx]
    if (event.ctrlKey || event.metaKey) {
      this.#jumpTo(zoomedAt(this.#viewport, Math.exp(-deltaY / 200), event.offsetX / this.#widthPx))
    } else {
      this.#jumpTo(panned(this.#viewport, deltaX / this.#widthPx, deltaY))
    }
  }

  /** Keys as hands know them from other viewers; true when the key meant something. */
  pressed(key: string): boolean {
    const step = 0.15
    const moves: Readonly<Record<string, () => void>> = {
      '+': () => this.#moveTo(zoomedAt(this.#viewport, 1.5, 0.5)),
      '=': () => this.#moveTo(zoomedAt(this.#viewport, 1.5, 0.5)),
      '-': () => this.#moveTo(zoomedAt(this.#viewport, 1 / 1.5, 0.5)),
      '0': () => this.zoomTo(0),
      a: () => this.#jumpTo(panned(this.#viewport, -step, 0)),
      d: () => this.#jumpTo(panned(this.#viewport, step, 0)),
      w: () => this.#jumpTo(panned(this.#viewport, 0, -3 * ROW_PITCH_PX)),
      s: () => this.#jumpTo(panned(this.#viewport, 0, 3 * ROW_PITCH_PX)),
      ArrowLeft: () => this.#jumpTo(panned(this.#viewport, -step, 0)),
      ArrowRight: () => this.#jumpTo(panned(this.#viewport, step, 0)),
      ArrowUp: () => this.#jumpTo(panned(this.#viewport, 0, -ROW_PITCH_PX)),
      ArrowDown: () => this.#jumpTo(panned(this.#viewport, 0, ROW_PITCH_PX)),
    }
    if (key === 'Escape') return this.zoomOut()
    const move = moves[key]
    move?.()
    return move !== undefined
  }
}

/** A part of the picture's start, as shares of the root. */
function placeOf(tree: VisibleTree, { from, to }: { from: number; to: number }): { from: number; to: number } {
  return { from: (tree.startLeft + from * tree.startWidth) / tree.rootWidth, to: (tree.startLeft + to * tree.startWidth) / tree.rootWidth }
}
