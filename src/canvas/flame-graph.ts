import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import { Camera } from './camera.ts'
import { TextFitter } from './fit-text.ts'
import { rowAt } from './flame-hit.ts'
import { type Boxes, emptyBoxes, layOutFlame, ROW_PITCH_PX } from './flame-layout.ts'
import { paintFlame } from './flame-paint.ts'
import { FrameLooks } from './frame-looks.ts'
import { FrameLoop } from './frame-loop.ts'
import { PAN_KEYS, type Point, takeHands, ZOOM_KEYS } from './hands.ts'
import { type FlameTheme, readTheme } from './theme.ts'
import { Tooltip, type TooltipText } from './tooltip.ts'
import { panned, type Viewport, zoomedAt } from './viewport.ts'

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
  /** Another part of the tree shows, for which the picture may not be fine enough. */
  readonly onRegion: (region: PictureRegion) => void
  /** The picture was zoomed to the last of these nodes; the first is the root. */
  readonly onCrumbs: (crumbs: readonly Crumb[]) => void
  /** A frame was painted: this share of its width is in frames too thin to be told apart. */
  readonly onPainted: (facts: { readonly thinShare: number; readonly frames: number }) => void
  readonly rootLabel: (tree: VisibleTree) => string
  readonly tooltip: (node: FlameNode, tree: VisibleTree) => TooltipText
}

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
  readonly #camera = new Camera()
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  #theme: FlameTheme
  #looks: FrameLooks
  #fitter: TextFitter
  #boxes: Boxes = emptyBoxes()
  #tree: VisibleTree | undefined
  #pointer: Point | undefined
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
    this.#camera.resize(container.clientHeight)
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
    this.#tree = tree
    this.#camera.lookAt(tree, sameTree)
    if (!sameTree) {
      this.#looks = new FrameLooks(this.#theme.scheme)
      this.#selected = 0
    }
    this.#tellCrumbs()
    this.#loop.ask()
  }

  /** Zooms to a node of the picture; 0 is the root. */
  zoomTo(node: number): void {
    const viewport = this.#camera.viewportOf(node)
    if (!viewport) return
    this.#camera.anchorTo(node)
    this.#moveTo(viewport)
    this.#tellCrumbs()
  }

  /** Takes a key; true when it meant something. */
  pressed(key: string): boolean {
    if (key === '0' || (key === 'Escape' && this.#camera.isZoomed)) {
      this.zoomTo(0)
      return true
    }
    const { target } = this.#camera
    const zoom = ZOOM_KEYS.get(key)
    const pan = PAN_KEYS.get(key)
    if (zoom !== undefined) this.#moveTo(zoomedAt(target, zoom, 0.5))
    if (pan !== undefined) this.#jumpTo(panned(target, pan.widths, pan.rows * ROW_PITCH_PX))
    return zoom !== undefined || pan !== undefined
  }

  // Moving.

  #moveTo(viewport: Viewport): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#camera.jumpTo(viewport)
    else this.#camera.glideTo(viewport, performance.now())
    this.#askForDetail()
    this.#loop.ask()
  }

  #jumpTo(viewport: Viewport): void {
    this.#camera.jumpTo(viewport)
    this.#askForDetail()
    this.#loop.ask()
  }

  #askForDetail(): void {
    if (!this.#tree) return
    const { from, to } = this.#camera.range()
    const margin = (to - from) * MARGIN
    const smallestShare = 1 / (Math.max(1, this.#size().width) * (1 + 2 * MARGIN))
    this.#events.onRegion({ start: this.#camera.anchor, from: from - margin, to: to + margin, smallestShare })
  }

  #tellCrumbs(): void {
    const tree = this.#tree
    if (!tree) return
    const crumbs: Crumb[] = []
    for (let row = Math.max(0, tree.node.indexOf(this.#camera.anchor)); ; row = tree.parent[row] ?? 0) {
      crumbs.push({ node: tree.node[row] ?? 0, name: this.#nameOf(tree, row) })
      if (row === 0) break
    }
    this.#events.onCrumbs(crumbs.toReversed())
  }

  #nameOf(tree: VisibleTree, row: number): string {
    const frame = tree.frame[row] ?? ROOT_FRAME
    return frame === ROOT_FRAME ? 'all' : this.#looks.of(tree.frames, frame).name
  }

  // Drawing.

  /** In device pixels. */
  #size(): { width: number; height: number } {
    const { clientWidth, clientHeight } = this.#container
    return { width: Math.round(clientWidth * devicePixelRatio), height: Math.round(clientHeight * devicePixelRatio) }
  }

  #newFitter(): TextFitter {
    this.#setFont()
    return new TextFitter(this.#context)
  }

  #setFont(): void {
    this.#context.font = `${FONT_PX}px ${this.#theme.fontFamily}`
    this.#context.fontKerning = 'none'
  }

  #sizeChanged(): void {
    const { width, height } = this.#size()
    if (this.#canvas.width === width && this.#canvas.height === height) return
    this.#camera.resize(this.#container.clientHeight)
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
    const { width, height } = this.#size()
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width
      this.#canvas.height = height
      // Setting the size resets the context.
      this.#setFont()
    }
    if (!tree || width === 0 || height === 0) return
    if (this.#camera.tick(now)) this.#loop.ask()
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#container
    const { viewport } = this.#camera
    layOutFlame(tree, viewport, widthPx, heightPx, this.#boxes)
    const hovered = this.#pointer ? rowAt(tree, viewport, widthPx, this.#pointer.xPx, this.#pointer.yPx) : -1
    paintFlame(this.#context, this.#boxes, {
      tree,
      theme: this.#theme,
      fitter: this.#fitter,
      look: (frame) => this.#looks.of(tree.frames, frame),
      rootLabel: this.#events.rootLabel(tree),
      devicePxPerCssPx: devicePixelRatio,
      widthPx,
      heightPx,
      hovered,
      selected: this.#selected === 0 ? -1 : tree.node.indexOf(this.#selected),
    })
    this.#point(tree, hovered)
    this.#events.onPainted({ thinShare: this.#boxes.thinShare, frames: this.#boxes.length })
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
      node: tree.node[row] ?? 0,
      frame,
      name: look?.name ?? 'all',
      file: look?.file || look?.binary || '',
      line: look?.line ?? 0,
      selfValue: tree.selfValue[row] ?? 0,
      total: tree.total[row] ?? 0,
    }
  }

  // Hands.

  #listen(): void {
    const { signal } = this.#stop
    const share = (xPx: number) => xPx / this.#container.clientWidth
    takeHands(
      this.#canvas,
      {
        onPoint: (pointer) => {
          this.#pointer = pointer
          this.#loop.ask()
        },
        onClick: (point) => this.#clicked(point),
        onPan: (xPx, yPx) => this.#jumpTo(panned(this.#camera.viewport, share(xPx), yPx)),
        onZoom: (factor, xPx) => this.#jumpTo(zoomedAt(this.#camera.viewport, factor, share(xPx))),
      },
      signal,
    )
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#themeChanged(), { signal })
    document.fonts?.addEventListener('loadingdone', () => this.#themeChanged(), { signal })
  }

  #clicked({ xPx, yPx }: Point): void {
    const tree = this.#tree
    const row = tree ? rowAt(tree, this.#camera.viewport, this.#container.clientWidth, xPx, yPx) : -1
    if (!tree || row < 0) return
    this.#selected = tree.node[row] ?? 0
    this.zoomTo(this.#selected)
  }
}
