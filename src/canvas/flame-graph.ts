import type { VisibleTree } from '#model/visible-tree.ts'
import { Camera } from './camera.ts'
import type { FlameGraphEvents } from './flame-events.ts'
import { rowAt } from './flame-hit.ts'
import { ROW_PITCH_PX, ROW_PX } from './flame-layout.ts'
import { type FlameOptions, PLAIN_OPTIONS } from './flame-options.ts'
import { FlameSheet } from './flame-sheet.ts'
import { FrameLoop } from './frame-loop.ts'
import { type Point, takeHands } from './hands.ts'
import { moveOf, PAN_KEYS, ZOOM_KEYS } from './keys.ts'
import { Minimap } from './minimap.ts'
import { type Move, moved } from './selection-moves.ts'
import { ShownPicture } from './shown-picture.ts'
import { watchTheme } from './theme.ts'
import { Tooltip } from './tooltip.ts'
import { Treegrid } from './treegrid.ts'
import { panned, type Viewport, zoomedAt } from './viewport.ts'

/** How much of its width a picture is asked to reach beyond what shows, on each side. */
const MARGIN = 0.5

/** A frame that is chosen by key and narrower than this is zoomed to as far as this. */
const LEGIBLE_PX = 40

/** A flame graph in an element: it draws, zooms and points by itself, and tells what happens. Made for no framework. */
export class FlameGraph {
  readonly #container: HTMLElement
  readonly #events: FlameGraphEvents
  readonly #sheet: FlameSheet
  readonly #tooltip: Tooltip
  readonly #minimap: Minimap
  readonly #treegrid: Treegrid
  readonly #loop = new FrameLoop((now) => this.#paint(now))
  readonly #camera = new Camera()
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  #options: FlameOptions = PLAIN_OPTIONS
  #picture: ShownPicture | undefined
  #pointer: Point | undefined
  #selected = -1
  /** Where the picture was zoomed to before, so that it can be stepped back. */
  #zooms: number[] = []

  constructor(container: HTMLElement, events: FlameGraphEvents) {
    this.#container = container
    this.#events = events
    const { signal } = this.#stop
    this.#treegrid = new Treegrid(container, {
      describe: (picture, row) => events.speak(picture.nodeAt(row), picture.tree),
      onChoose: (row) => this.#choose(row, true),
      onZoom: () => this.zoomToSelection(),
      onKey: (event) => {
        if (this.pressed(event)) event.preventDefault()
      },
    })
    this.#sheet = new FlameSheet(container)
    this.#minimap = new Minimap(container, (across, along) => this.#centre(across, along), signal)
    this.#tooltip = new Tooltip(container)
    this.#camera.resize(container.clientHeight)
    this.#resize = new ResizeObserver(() => this.#sizeChanged())
    this.#resize.observe(container)
    this.#listen(signal)
  }

  dispose(): void {
    this.#stop.abort()
    this.#resize.disconnect()
    this.#loop.stop()
    this.#tooltip.dispose()
    this.#treegrid.dispose()
    this.#sheet.dispose()
  }

  /**
   * Shows a picture. With `sameTree` the frames and nodes are those of the picture before, and what shows stays where it
   * is as far as it still exists; else everything starts anew.
   */
  show(tree: VisibleTree, sameTree: boolean): void {
    const chosen = sameTree && this.#selected >= 0 ? this.#picture?.tree.node[this.#selected] : undefined
    this.#picture = new ShownPicture(tree, (of, frame) => this.#sheet.look(of, frame))
    this.#camera.lookAt(tree, sameTree)
    if (!sameTree) {
      this.#sheet.forgetLooks()
      this.#zooms = []
    }
    if (tree.whole || !sameTree || !this.#camera.isZoomed) this.#minimap.forget()
    this.#selected = chosen === undefined ? -1 : this.#picture.index.rowOf(chosen)
    this.#treegrid.follow(this.#picture, this.#selected)
    this.#tellCrumbs()
    this.#loop.ask()
  }

  /** Changes how the picture is drawn. */
  setOptions(options: Partial<FlameOptions>): void {
    const before = this.#options
    this.#options = { ...before, ...options }
    if (this.#options.colour !== before.colour) this.#sheet.forgetLooks(this.#options.colour)
    this.#loop.ask()
  }

  /** Zooms to a node of the picture; 0 is the root. */
  zoomTo(node: number): void {
    const viewport = this.#camera.viewportOf(node)
    if (!viewport) return
    if (node === 0) this.#zooms = []
    else if (this.#camera.anchor !== node) this.#zooms.push(this.#camera.anchor)
    this.#camera.anchorTo(node)
    this.#moveTo(viewport)
    this.#tellCrumbs()
  }

  zoomToSelection(): void {
    const node = this.#picture?.tree.node[this.#selected]
    if (node !== undefined) this.zoomTo(node)
  }

  /** Chooses a node of the picture, or none, and tells nobody. */
  select(node: number | null): void {
    this.#selected = node === null ? -1 : (this.#picture?.index.rowOf(node) ?? -1)
    if (this.#picture) this.#treegrid.follow(this.#picture, this.#selected)
    this.#loop.ask()
  }

  /** Chooses the widest node with this frame, by its number in the engine; false where the picture has none. */
  selectFrame(frame: number): boolean {
    const widest = this.#picture?.widestOf(frame) ?? -1
    if (widest >= 0) this.#choose(widest, true)
    return widest >= 0
  }

  /** Chooses the next frame that is searched for, or the one before. */
  nextMatch(step: 1 | -1): void {
    const { matches } = this.#options
    const row = matches && this.#picture ? this.#picture.matchBeside(this.#selected, step, matches) : -1
    if (row >= 0) this.#choose(row, true)
  }

  /** Shows everything. */
  reset(): void {
    this.zoomTo(0)
  }

  /** Takes a key; true when it meant something. */
  pressed(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const { key } = event
    const zoom = ZOOM_KEYS.get(key)
    const pan = PAN_KEYS.get(key)
    const move = moveOf(key, this.#options.shape)
    if (key === '0') this.zoomTo(0)
    else if (key === 'Escape') return this.#stepBack()
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return this.#menuOfSelection()
    else if (key === 'Enter') this.zoomToSelection()
    else if (key === 'n' || key === 'N') this.nextMatch(key === 'n' ? 1 : -1)
    else if (move) this.#moveSelection(move)
    else if (zoom !== undefined) this.#moveTo(zoomedAt(this.#camera.target, zoom, 0.5))
    else if (pan) this.#jumpTo(panned(this.#camera.target, pan.widths, this.#along(pan.rows * ROW_PITCH_PX)))
    else return false
    return true
  }

  #stepBack(): boolean {
    if (this.#zooms.length > 0 || this.#camera.isZoomed) {
      const before = this.#zooms.pop() ?? 0
      const viewport = this.#camera.viewportOf(before) ?? this.#camera.viewportOf(0)
      this.#camera.anchorTo(before)
      if (viewport) this.#moveTo(viewport)
      this.#tellCrumbs()
      return true
    }
    if (this.#selected < 0) return false
    this.#choose(-1, false)
    return true
  }

  // Choosing.

  #choose(row: number, reveal: boolean): void {
    this.#selected = row
    if (!this.#picture) return
    this.#treegrid.follow(this.#picture, row)
    if (reveal && row >= 0) this.#reveal(row)
    this.#events.onSelect(row < 0 ? null : this.#picture.nodeAt(row))
    this.#loop.ask()
  }

  #moveSelection(move: Move): void {
    const row = this.#picture ? moved(this.#picture.index, this.#selected, move) : -1
    if (row >= 0) this.#choose(row, true)
  }

  /** Goes there if it is not to be seen, or too narrow. */
  #reveal(row: number): void {
    const viewport = this.#camera.viewportThatShows(row, LEGIBLE_PX / Math.max(1, this.#sheet.widthPx))
    if (viewport) this.#moveTo(viewport)
  }

  #menuOfSelection(): boolean {
    const { boxes } = this.#sheet
    const at = this.#selected < 0 ? -1 : boxes.row.subarray(0, boxes.length).indexOf(this.#selected)
    if (at < 0 || !this.#picture) return false
    const { left, top } = this.#container.getBoundingClientRect()
    const xPx = Math.max(0, boxes.leftPx[at] ?? 0)
    this.#events.onMenu(this.#picture.nodeAt(this.#selected), left + xPx + 8, top + (boxes.topPx[at] ?? 0) + ROW_PX)
    return true
  }

  // Moving. Down is away from the root, on the screen that may be up.

  #along(px: number): number {
    return this.#options.shape === 'flame' ? -px : px
  }

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

  #centre(across: number, along: number): void {
    const { from, to } = this.#camera.target
    const half = (to - from) / 2
    const fromRoot = this.#options.shape === 'flame' ? 1 - along : along
    const contentPx = (this.#picture?.tree.levelEnds.length ?? 0) * ROW_PITCH_PX
    this.#jumpTo({ from: across - half, to: across + half, scrollTopPx: fromRoot * contentPx - this.#sheet.heightPx / 2 })
  }

  #askForDetail(): void {
    if (!this.#picture) return
    const { from, to } = this.#camera.range()
    const margin = (to - from) * MARGIN
    const smallestShare = 1 / (Math.max(1, this.#sheet.size.width) * (1 + 2 * MARGIN))
    this.#events.onRegion({ start: this.#camera.anchor, from: from - margin, to: to + margin, smallestShare })
  }

  #tellCrumbs(): void {
    if (this.#picture) this.#events.onCrumbs(this.#picture.crumbsTo(this.#camera.anchor))
  }

  // Drawing.

  #sizeChanged(): void {
    if (!this.#sheet.isStale) return
    this.#camera.resize(this.#sheet.heightPx)
    this.#askForDetail()
    // Painted at once: a frame later the old picture would have been seen stretched.
    this.#paint(performance.now())
  }

  #paint(now: number): void {
    const tree = this.#picture?.tree
    if (!tree) return
    if (this.#camera.tick(now)) this.#loop.ask()
    const { viewport } = this.#camera
    const hovered = this.#pointer ? this.#rowAt(this.#pointer) : -1
    const scene = { tree, viewport, options: this.#options, rootLabel: this.#events.rootLabel(tree), hovered, selected: this.#selected }
    if (!this.#sheet.paint(scene)) return
    this.#showPlace(tree)
    this.#point(tree, hovered)
    this.#events.onPainted({ thinShare: this.#sheet.boxes.thinShare, frames: this.#sheet.boxes.length })
  }

  #showPlace(tree: VisibleTree): void {
    const { viewport } = this.#camera
    const { heightPx, theme } = this.#sheet
    if (!this.#camera.isZoomed) this.#minimap.hide()
    else this.#minimap.show(tree, { viewport, heightPx, rootBelow: this.#options.shape === 'flame' }, theme)
  }

  #point(tree: VisibleTree, row: number): void {
    this.#sheet.canvas.style.cursor = row < 0 ? 'default' : 'pointer'
    if (row < 0 || !this.#pointer || !this.#picture) {
      this.#tooltip.hide()
      return
    }
    const zoomed = this.#picture.index.rowOf(this.#camera.anchor)
    const zoomedTotal = tree.total[Math.max(0, zoomed)] ?? tree.rootTotal
    this.#tooltip.show(this.#events.tooltip(this.#picture.nodeAt(row), tree, zoomedTotal), this.#pointer.xPx, this.#pointer.yPx)
  }

  #rowAt({ xPx, yPx }: Point): number {
    const { widthPx, heightPx } = this.#sheet
    const fromRootPx = this.#options.shape === 'flame' ? heightPx - yPx : yPx
    const tree = this.#picture?.tree
    return tree ? rowAt(tree, this.#camera.viewport, widthPx, xPx, fromRootPx) : -1
  }

  // Hands.

  #listen(signal: AbortSignal): void {
    const share = (xPx: number) => xPx / Math.max(1, this.#sheet.widthPx)
    takeHands(
      this.#sheet.canvas,
      {
        onPoint: (pointer) => {
          this.#pointer = pointer
          this.#loop.ask()
        },
        onClick: (point) => this.#clicked(point),
        onDoubleClick: (point) => this.#choseAndZoom(point),
        onPan: (xPx, yPx) => this.#jumpTo(panned(this.#camera.viewport, share(xPx), this.#along(yPx))),
        onZoom: (factor, xPx) => this.#jumpTo(zoomedAt(this.#camera.viewport, factor, share(xPx))),
        onMenu: (point) => this.#menuAt(point),
      },
      signal,
    )
    const refresh = () => {
      this.#sheet.refresh()
      this.#minimap.forget()
      this.#loop.ask()
    }
    watchTheme(refresh, signal)
    document.fonts?.addEventListener('loadingdone', refresh, { signal })
  }

  /** The first click chooses; one more on the same frame zooms. */
  #clicked(point: Point): void {
    const row = this.#rowAt(point)
    this.#treegrid.element.focus({ preventScroll: true })
    if (row < 0) {
      if (this.#selected >= 0) this.#choose(-1, false)
    } else if (row === this.#selected) this.zoomToSelection()
    else this.#choose(row, false)
  }

  #choseAndZoom(point: Point): void {
    const row = this.#rowAt(point)
    if (row < 0) return
    if (row !== this.#selected) this.#choose(row, false)
    this.zoomToSelection()
  }

  #menuAt(point: Point): void {
    const row = this.#rowAt(point)
    if (row < 0 || !this.#picture) return
    this.#choose(row, false)
    this.#pointer = undefined
    const { left, top } = this.#container.getBoundingClientRect()
    this.#events.onMenu(this.#picture.nodeAt(row), left + point.xPx, top + point.yPx)
  }
}
