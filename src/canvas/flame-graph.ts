import type { VisibleTree } from '#model/visible-tree.ts'
import type { FlameGraphEvents } from './flame-events.ts'
import { ROW_PITCH_PX } from './flame-layout.ts'
import { type FlameOptions, PLAIN_OPTIONS } from './flame-options.ts'
import { FlameSheet } from './flame-sheet.ts'
import { FrameLoop } from './frame-loop.ts'
import { type Point, takeHands } from './hands.ts'
import { moveOf, PAN_KEYS, ZOOM_KEYS } from './keys.ts'
import { Minimap } from './minimap.ts'
import { type Move, moved } from './selection-moves.ts'
import { ShownPicture } from './shown-picture.ts'
import { Steering } from './steering.ts'
import { watchTheme } from './theme.ts'
import { Tooltip } from './tooltip.ts'
import { Treegrid } from './treegrid.ts'

/** A flame graph in an element: it draws, zooms and points by itself, and tells what happens. Made for no framework. */
export class FlameGraph {
  readonly #container: HTMLElement
  readonly #events: FlameGraphEvents
  readonly #sheet: FlameSheet
  readonly #steering: Steering
  readonly #tooltip: Tooltip
  readonly #minimap: Minimap
  readonly #treegrid: Treegrid
  readonly #loop = new FrameLoop((now) => this.#paint(now))
  readonly #resize: ResizeObserver
  readonly #stop = new AbortController()
  #options: FlameOptions = PLAIN_OPTIONS
  #picture: ShownPicture | undefined
  #pointer: Point | undefined
  #held = false
  /** The chosen node; undefined without one. A picture that leaves it out does not end that. */
  #chosen: number | undefined
  /** Its row; -1 without one, or where the picture does not have it. */
  #selected = -1
  #telling: ReturnType<typeof setTimeout> | undefined

  constructor(container: HTMLElement, events: FlameGraphEvents) {
    this.#container = container
    this.#events = events
    const { signal } = this.#stop
    this.#treegrid = new Treegrid(container, {
      describe: (picture, row) => events.speak(picture.nodeAt(row), picture.tree),
      onChoose: (row) => this.#choose(row, true),
      onZoom: () => this.zoomToSelection(),
      onKey: (event) => this.pressed(event) && event.preventDefault(),
    })
    this.#sheet = new FlameSheet(container, events.shownName)
    this.#steering = new Steering(this.#sheet, {
      onMove: () => this.#loop.ask(),
      onRegion: (region) => events.onRegion(region),
      onZoom: () => this.#tellCrumbs(),
    })
    this.#minimap = new Minimap(container, (across, level) => this.#steering.centre(across, level), signal)
    this.#tooltip = new Tooltip(container)
    this.#resize = new ResizeObserver(() => this.#sizeChanged())
    this.#resize.observe(container)
    this.#listen(signal)
  }

  dispose(): void {
    this.#stop.abort()
    this.#resize.disconnect()
    this.#loop.stop()
    clearTimeout(this.#telling)
    this.#tooltip.dispose()
    this.#treegrid.dispose()
    this.#sheet.dispose()
  }

  /**
   * Shows a picture. With `sameTree` the frames and nodes are those of the picture before, and what shows stays where it
   * is as far as it still exists; else everything starts anew.
   */
  show(tree: VisibleTree, sameTree: boolean): void {
    this.#picture = new ShownPicture(tree, (of, frame) => this.#sheet.look(of, frame))
    this.#picture.leaveOutBelow(this.#options.minShare)
    this.#steering.show(tree, sameTree)
    if (!sameTree) {
      this.#sheet.forgetLooks()
      this.#chosen = undefined
    }
    if (tree.whole || !sameTree || !this.#steering.isZoomed) this.#minimap.forget()
    this.#lightUp(this.#chosen)
    this.#tellCrumbs()
  }

  /** Changes how the picture is drawn. */
  setOptions(options: Partial<FlameOptions>): void {
    const before = this.#options
    this.#options = { ...before, ...options }
    if (this.#options.colour !== before.colour) this.#sheet.forgetLooks(this.#options.colour)
    this.#picture?.leaveOutBelow(this.#options.minShare)
    this.#loop.ask()
  }

  /** Names are shown differently from now on. */
  renameFrames(): void {
    this.#sheet.forgetLooks()
    this.#lightUp(this.#chosen)
    this.#tellCrumbs()
  }

  /** The node that is zoomed to; 0 is the root. */
  get zoomedNode(): number {
    return this.#steering.zoomedNode
  }

  /** Zooms to a node; 0 is the root. */
  zoomTo(node: number): void {
    this.#steering.zoomTo(node)
  }

  zoomToSelection(): void {
    if (this.#chosen !== undefined) this.#steering.zoomTo(this.#chosen)
  }

  /** Chooses a node, or none, and tells nobody. With `reveal` it is gone to. */
  select(node: number | null, { reveal = false }: { readonly reveal?: boolean } = {}): void {
    this.#lightUp(node ?? undefined)
    if (reveal && this.#selected >= 0) this.#steering.reveal(this.#selected)
  }

  /** Chooses the widest node with this frame, by its number in the engine; false where the picture has none. */
  selectFrame(frame: number): boolean {
    const widest = this.#picture?.widestOf(frame) ?? -1
    if (widest >= 0) this.#choose(widest, true)
    return widest >= 0
  }

  /** Chooses the next frame that is searched for, or the one before, and tells which it is. */
  nextMatch(step: 1 | -1): void {
    const { matches } = this.#options
    const match = matches && this.#picture?.matchBeside(this.#selected, step, matches)
    if (!match) return
    this.#choose(match.row, true)
    this.#events.onMatch({ index: match.place, count: match.count })
  }

  /** Shows everything. */
  reset(): void {
    this.#steering.zoomTo(0)
  }

  /** Takes a key; true when it meant something. */
  pressed(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const { key } = event
    const zoom = ZOOM_KEYS.get(key)
    const pan = PAN_KEYS.get(key)
    const move = moveOf(key, this.#options.shape)
    if (key === '0') this.reset()
    else if (key === 'Escape') return this.#stepBack()
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return this.#menuOfSelection()
    else if (key === 'Enter') this.zoomToSelection()
    else if (key === 'n' || key === 'N') this.nextMatch(key === 'n' ? 1 : -1)
    else if (move) this.#moveSelection(move)
    else if (zoom !== undefined) this.#steering.glideCloser(zoom)
    else if (pan) this.#steering.glide(pan.widths, this.#along(pan.rows * ROW_PITCH_PX))
    else return false
    return true
  }

  #stepBack(): boolean {
    if (this.#steering.stepBack()) return true
    if (this.#chosen === undefined) return false
    this.#choose(-1, false)
    return true
  }

  #choose(row: number, reveal: boolean, tellAfterMs = 0): void {
    if (!this.#picture) return
    this.#lightUp(row < 0 ? undefined : this.#picture.tree.node[row])
    if (reveal && row >= 0) this.#steering.reveal(row)
    clearTimeout(this.#telling)
    if (tellAfterMs === 0) this.#tellChoice()
    else this.#telling = setTimeout(() => this.#tellChoice(), tellAfterMs)
  }

  #tellChoice(): void {
    this.#events.onSelect(this.#picture && this.#selected >= 0 ? this.#picture.nodeAt(this.#selected) : null)
  }

  /** Shows which node is chosen. */
  #lightUp(node: number | undefined): void {
    this.#chosen = node
    this.#selected = node === undefined ? -1 : (this.#picture?.index.rowOf(node) ?? -1)
    if (this.#picture) this.#treegrid.follow(this.#picture, this.#selected)
    this.#loop.ask()
  }

  #moveSelection(move: Move): void {
    const row = this.#picture ? moved(this.#picture.index, this.#selected, move) : -1
    if (row >= 0) this.#choose(row, true)
  }

  #menuOfSelection(): boolean {
    if (this.#selected >= 0) this.#tellMenu(this.#selected, this.#sheet.placeOf(this.#selected))
    return this.#selected >= 0
  }

  #tellMenu(row: number, { xPx, yPx }: Point): void {
    const { left, top } = this.#container.getBoundingClientRect()
    if (this.#picture) this.#events.onMenu(this.#picture.nodeAt(row), left + xPx, top + yPx)
  }

  #tellCrumbs(): void {
    if (this.#picture) this.#events.onCrumbs(this.#picture.crumbsTo(this.#steering.zoomedNode))
  }

  #across(px: number): number {
    return px / Math.max(1, this.#sheet.widthPx)
  }

  /** Away from the root is down on the screen, or up. */
  #along(px: number): number {
    return this.#options.shape === 'flame' ? -px : px
  }

  #sizeChanged(): void {
    if (!this.#sheet.isStale) return
    this.#steering.resize()
    // Painted at once: a frame later the old picture would have been seen stretched.
    this.#paint(performance.now())
  }

  #paint(now: number): void {
    const tree = this.#picture?.tree
    if (!tree) return
    if (this.#steering.tick(now)) this.#loop.ask()
    const { viewport } = this.#steering
    const hovered = this.#pointer ? this.#rowAt(this.#pointer) : -1
    const scene = { tree, viewport, options: this.#options, rootLabel: this.#events.rootLabel(tree), hovered, selected: this.#selected }
    if (!this.#sheet.paint(scene)) return
    const { heightPx, theme, boxes } = this.#sheet
    this.#minimap.show(tree, { viewport, heightPx, rootBelow: this.#options.shape === 'flame' }, theme)
    this.#point(tree, hovered)
    this.#events.onPainted({ thinShare: boxes.thinShare, frames: boxes.length })
  }

  #point(tree: VisibleTree, row: number): void {
    this.#sheet.canvas.style.cursor = this.#held ? 'grabbing' : row < 0 ? 'default' : 'pointer'
    if (row < 0 || !this.#pointer || !this.#picture) {
      this.#tooltip.hide()
      return
    }
    const zoomedTotal = tree.total[Math.max(0, this.#steering.zoomedRow)] ?? tree.rootTotal
    this.#tooltip.show(this.#events.tooltip(this.#picture.nodeAt(row), tree, zoomedTotal), this.#pointer.xPx, this.#pointer.yPx)
  }

  #rowAt(point: Point): number {
    return this.#picture ? this.#sheet.rowAt(this.#picture, this.#steering.viewport, this.#options, point) : -1
  }

  #listen(signal: AbortSignal): void {
    takeHands(
      this.#sheet.canvas,
      {
        onPoint: (pointer) => {
          this.#pointer = pointer
          this.#loop.ask()
        },
        onHold: (held) => {
          this.#held = held
          this.#loop.ask()
        },
        onClick: (point, tapMs) => this.#clicked(point, tapMs),
        // Its first click has chosen the frame, which may have moved since.
        onDoubleClick: () => this.zoomToSelection(),
        onPan: (xPx, yPx) => this.#steering.pan(this.#across(xPx), this.#along(yPx)),
        onZoom: (factor, xPx) => this.#steering.zoom(factor, this.#across(xPx)),
        onMenu: (point, byTouch) => this.#menuAt(point, byTouch),
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

  /**
   * The first click chooses; one more on the same frame zooms. A tap is told when no second one comes any more: what opens
   * for it on a small screen may lie where that would go.
   */
  #clicked(point: Point, tapMs: number): void {
    const row = this.#rowAt(point)
    this.#treegrid.element.focus({ preventScroll: true })
    if (row < 0) {
      if (this.#chosen !== undefined) this.#choose(-1, false)
    } else if (row === this.#selected) this.zoomToSelection()
    else this.#choose(row, false, tapMs)
  }

  #menuAt(point: Point, byTouch: boolean): void {
    const row = this.#rowAt(point)
    if (row < 0) return
    // On a small screen there is no room for the menu and what opens for a choice.
    if (!byTouch) this.#choose(row, false)
    this.#pointer = undefined
    this.#tellMenu(row, point)
  }
}
