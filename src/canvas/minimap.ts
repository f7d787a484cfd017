import type { VisibleTree } from '#model/visible-tree.ts'
import { levelRange, ROW_PITCH_PX } from './flame-layout.ts'
import type { FlameTheme } from './theme.ts'
import type { Viewport } from './viewport.ts'

const WIDTH_PX = 180
const MOST_HEIGHT_PX = 72

/** Narrower frames are not seen here. */
const THIN_PX = 0.5

/** What the minimap shows the place of. */
export interface Place {
  readonly viewport: Viewport
  readonly heightPx: number
  readonly rootBelow: boolean
}

/** A small picture of the whole, with a frame around what shows of it. Only for eyes: what it does can be done by keys, too. */
export class Minimap {
  readonly #canvas: HTMLCanvasElement
  readonly #picture = document.createElement('canvas')
  readonly #onMove: (from: number, topShare: number) => void
  #levels = 1
  #drawn = false

  /** `onMove` gets where the middle of what shows is to go: the place from the left, and from the root, each 0 to 1. */
  constructor(container: HTMLElement, onMove: (across: number, along: number) => void, signal: AbortSignal) {
    this.#onMove = onMove
    this.#canvas = document.createElement('canvas')
    this.#canvas.className = 'flame-minimap'
    this.#canvas.setAttribute('aria-hidden', 'true')
    this.#canvas.hidden = true
    container.append(this.#canvas)
    let down = false
    const move = (event: PointerEvent) => {
      if (!down) return
      const { clientWidth, clientHeight } = this.#canvas
      this.#onMove(event.offsetX / clientWidth, event.offsetY / clientHeight)
    }
    this.#canvas.addEventListener(
      'pointerdown',
      (event) => {
        down = true
        this.#canvas.setPointerCapture(event.pointerId)
        move(event)
      },
      { signal },
    )
    this.#canvas.addEventListener('pointermove', move, { signal })
    for (const end of ['pointerup', 'pointercancel'] as const) this.#canvas.addEventListener(end, () => (down = false), { signal })
    signal.addEventListener('abort', () => this.#canvas.remove())
  }

  /** Another picture is shown; the small one is made when it is needed. */
  forget(): void {
    this.#drawn = false
  }

  hide(): void {
    this.#canvas.hidden = true
  }

  /** Shows where the viewport is in the whole. */
  show(tree: VisibleTree, { viewport, heightPx, rootBelow }: Place, theme: FlameTheme): void {
    const rowPx = this.#rowPx(tree)
    const height = Math.min(MOST_HEIGHT_PX, Math.ceil(Math.max(tree.levelEnds.length, this.#levels) * rowPx))
    const scale = devicePixelRatio
    if (!this.#drawn) this.#draw(tree, theme, scale)
    this.#canvas.hidden = false
    this.#canvas.style.width = `${WIDTH_PX}px`
    this.#canvas.style.height = `${height}px`
    this.#canvas.width = Math.round(WIDTH_PX * scale)
    this.#canvas.height = Math.round(height * scale)
    const context = this.#canvas.getContext('2d')
    if (!context) return
    context.scale(scale, scale)
    context.fillStyle = theme.surface
    context.fillRect(0, 0, WIDTH_PX, height)
    context.save()
    if (rootBelow) context.transform(1, 0, 0, -1, 0, height)
    context.drawImage(this.#picture, 0, 0, WIDTH_PX, MOST_HEIGHT_PX)
    const top = (viewport.scrollTopPx / ROW_PITCH_PX) * rowPx
    const shown = (heightPx / ROW_PITCH_PX) * rowPx
    context.strokeStyle = theme.accent
    context.lineWidth = 1.5
    const left = viewport.from * WIDTH_PX
    const width = Math.max(3, (viewport.to - viewport.from) * WIDTH_PX)
    context.strokeRect(left + 0.75, top + 0.75, Math.min(WIDTH_PX - left, width) - 1.5, Math.max(3, Math.min(height - top, shown)) - 1.5)
    context.restore()
  }

  #rowPx(tree: VisibleTree): number {
    return Math.min(4, MOST_HEIGHT_PX / Math.max(1, tree.levelEnds.length, this.#levels))
  }

  #draw(tree: VisibleTree, theme: FlameTheme, scale: number): void {
    this.#drawn = true
    this.#levels = tree.levelEnds.length
    const rowPx = this.#rowPx(tree)
    this.#picture.width = Math.round(WIDTH_PX * scale)
    this.#picture.height = Math.round(MOST_HEIGHT_PX * scale)
    const context = this.#picture.getContext('2d')
    if (!context || tree.rootWidth === 0) return
    context.scale(scale, scale)
    context.fillStyle = theme.softText
    context.globalAlpha = 0.55
    const pxPerValue = WIDTH_PX / tree.rootWidth
    for (let level = 0; level < tree.levelEnds.length; level++) {
      const [start, end] = levelRange(tree, level)
      for (let row = start; row < end; row++) {
        const width = (tree.width[row] ?? 0) * pxPerValue
        if (width >= THIN_PX)
          context.fillRect((tree.left[row] ?? 0) * pxPerValue, level * rowPx, Math.max(0.5, width - 0.4), Math.max(0.5, rowPx - 0.4))
      }
    }
  }
}
