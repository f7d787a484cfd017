import type { VisibleTree } from '#model/visible-tree.ts'
import { levelRange, ROW_PITCH_PX } from './flame-layout.ts'
import type { FlameTheme } from './theme.ts'
import type { Viewport } from './viewport.ts'

const WIDTH_PX = 180
const MOST_HEIGHT_PX = 72
const MOST_ROW_PX = 4

/** Narrower frames are not seen here. */
const THIN_PX = 0.5

/** More of the width is all of it. */
const ALL = 1 - 1e-9

/** What the minimap shows the place of. */
export interface Place {
  readonly viewport: Viewport
  readonly heightPx: number
  readonly rootBelow: boolean
}

/** What was drawn of the whole. */
interface Drawn {
  readonly rowPx: number
  readonly heightPx: number
  readonly scale: number
  readonly rootWidth: number
}

/** A small picture of the whole, with a frame around what shows of it. Only for eyes: what it does can be done by keys, too. */
export class Minimap {
  readonly #canvas = document.createElement('canvas')
  /** The whole, drawn once. */
  readonly #picture = document.createElement('canvas')
  readonly #onMove: (across: number, level: number) => void
  #drawn: Drawn | undefined
  #rootBelow = false

  /** `onMove` gets where the middle of what shows is to go: the place from the left, 0 to 1, and the level of the tree. */
  constructor(container: HTMLElement, onMove: (across: number, level: number) => void, signal: AbortSignal) {
    this.#onMove = onMove
    this.#canvas.className = 'flame-minimap'
    this.#canvas.setAttribute('aria-hidden', 'true')
    this.#canvas.hidden = true
    container.append(this.#canvas)
    this.#listen(signal)
    signal.addEventListener('abort', () => this.#canvas.remove())
  }

  /** Another picture is shown; the small one is made when it is needed. */
  forget(): void {
    this.#drawn = undefined
  }

  /** Shows where the viewport is in the whole, and nothing where it is on all of it. */
  show(tree: VisibleTree, { viewport, heightPx: shownPx, rootBelow }: Place, theme: FlameTheme): void {
    const context = this.#canvas.getContext('2d', { alpha: false })
    if (!context || tree.rootWidth === 0) return
    this.#rootBelow = rootBelow
    this.#canvas.hidden = viewport.to - viewport.from > ALL && viewport.scrollTopPx < 1
    if (this.#canvas.hidden) return
    let drawn = this.#drawn
    // The same tree in another sample type has another width.
    if (drawn?.scale !== devicePixelRatio || drawn.rootWidth !== tree.rootWidth) drawn = this.#draw(tree, theme)
    const { rowPx, heightPx, scale } = drawn
    context.setTransform(scale, 0, 0, scale, 0, 0)
    context.fillStyle = theme.surface
    context.fillRect(0, 0, WIDTH_PX, heightPx)
    if (rootBelow) context.transform(1, 0, 0, -1, 0, heightPx)
    context.drawImage(this.#picture, 0, 0, WIDTH_PX, heightPx)
    const left = Math.min(viewport.from * WIDTH_PX, WIDTH_PX - 3)
    const width = Math.max(3, (viewport.to - viewport.from) * WIDTH_PX)
    const top = Math.min((viewport.scrollTopPx / ROW_PITCH_PX) * rowPx, heightPx - 3)
    const height = Math.max(3, Math.min(heightPx - top, (shownPx / ROW_PITCH_PX) * rowPx))
    shadeAround(context, theme.surface, { left, top, width, height, heightPx })
    context.strokeStyle = theme.selection
    context.lineWidth = 1.5
    context.strokeRect(left + 0.75, top + 0.75, width - 1.5, height - 1.5)
  }

  #draw(tree: VisibleTree, theme: FlameTheme): Drawn {
    const scale = devicePixelRatio
    const rowPx = Math.min(MOST_ROW_PX, MOST_HEIGHT_PX / Math.max(1, tree.levelEnds.length))
    const heightPx = Math.ceil(tree.levelEnds.length * rowPx)
    for (const canvas of [this.#canvas, this.#picture]) {
      canvas.width = Math.round(WIDTH_PX * scale)
      canvas.height = Math.round(heightPx * scale)
    }
    this.#canvas.style.width = `${WIDTH_PX}px`
    this.#canvas.style.height = `${heightPx}px`
    const context = this.#picture.getContext('2d')
    if (context) {
      context.scale(scale, scale)
      context.fillStyle = theme.softText
      drawRows(context, tree, rowPx)
    }
    this.#drawn = { rowPx, heightPx, scale, rootWidth: tree.rootWidth }
    return this.#drawn
  }

  #listen(signal: AbortSignal): void {
    let held = false
    const move = (event: PointerEvent) => {
      const drawn = this.#drawn
      if (!held || !drawn) return
      const fromRootPx = this.#rootBelow ? drawn.heightPx - event.offsetY : event.offsetY
      this.#onMove(event.offsetX / WIDTH_PX, fromRootPx / drawn.rowPx)
    }
    this.#canvas.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return
        held = true
        this.#canvas.setPointerCapture(event.pointerId)
        // The keyboard stays where it is.
        event.preventDefault()
        move(event)
      },
      { signal },
    )
    this.#canvas.addEventListener('pointermove', move, { signal })
    const letGo = () => {
      held = false
    }
    for (const end of ['pointerup', 'pointercancel'] as const) this.#canvas.addEventListener(end, letGo, { signal })
  }
}

/** Coarse, without names and colours. */
function drawRows(context: CanvasRenderingContext2D, tree: VisibleTree, rowPx: number): void {
  const pxPerValue = WIDTH_PX / tree.rootWidth
  for (let level = 0; level < tree.levelEnds.length; level++) {
    const [start, end] = levelRange(tree, level)
    for (let row = start; row < end; row++) {
      const width = (tree.width[row] ?? 0) * pxPerValue
      if (width < THIN_PX) continue
      context.globalAlpha = level % 2 === 0 ? 0.7 : 0.5
      context.fillRect((tree.left[row] ?? 0) * pxPerValue, level * rowPx, Math.max(0.5, width - 0.4), Math.max(0.5, rowPx - 0.4))
    }
  }
}

/** Pales what does not show. */
function shadeAround(
  context: CanvasRenderingContext2D,
  colour: string,
  { left, top, width, height, heightPx }: { left: number; top: number; width: number; height: number; heightPx: number },
): void {
  context.globalAlpha = 0.45
  context.fillStyle = colour
  context.fillRect(0, 0, WIDTH_PX, top)
  context.fillRect(0, top + height, WIDTH_PX, heightPx - top - height)
  context.fillRect(0, top, left, height)
  context.fillRect(left + width, top, WIDTH_PX - left - width, height)
  context.globalAlpha = 1
}
