// What mouse, wheel and fingers mean on a flame graph: what hands know from other viewers.

/** A point of the canvas. */
export interface Point {
  readonly xPx: number
  readonly yPx: number
}

/** What hands want. */
export interface HandHandlers {
  /** The pointer is here, or gone. */
  readonly onPoint: (point: Point | undefined) => void
  readonly onClick: (point: Point) => void
  readonly onDoubleClick: (point: Point) => void
  readonly onPan: (xPx: number, yPx: number) => void
  /** Closer when `factor` is above 1, about a place from the left. */
  readonly onZoom: (factor: number, xPx: number) => void
  /** What can be done here is wanted. */
  readonly onMenu: (point: Point) => void
}

/** Wheels that count in lines scroll so much a line. */
const LINE_PX = 16

/** The wheel turns this far to zoom by a factor of e. */
const ZOOM_PX = 200

/** A pointer that moves less than this while it is down clicks; more drags. */
const DRAG_FROM_PX = 4

/** A finger that rests so long wants the menu. */
const LONG_PRESS_MS = 500

/** Two taps within this time and distance are a double click. */
const DOUBLE_MS = 350
const DOUBLE_PX = 24

/** Takes pointers and wheel of a canvas, until the signal aborts. */
export function takeHands(canvas: HTMLCanvasElement, handlers: HandHandlers, signal: AbortSignal): void {
  new Pointers(canvas, handlers).listen(signal)
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
      if (event.ctrlKey || event.metaKey) handlers.onZoom(Math.exp((-event.deltaY * scale) / ZOOM_PX), event.offsetX)
      else if (event.shiftKey && event.deltaX === 0) handlers.onPan(event.deltaY * scale, 0)
      else handlers.onPan(event.deltaX * scale, event.deltaY * scale)
    },
    { signal, passive: false },
  )
}

interface Down {
  readonly start: Point
  last: Point
}

/** Pointers that are down, and what they mean together. */
class Pointers {
  readonly #canvas: HTMLCanvasElement
  readonly #handlers: HandHandlers
  readonly #down = new Map<number, Down>()
  #dragging = false
  #longPress: ReturnType<typeof setTimeout> | undefined
  #lastTap: { readonly point: Point; readonly atMs: number } | undefined

  constructor(canvas: HTMLCanvasElement, handlers: HandHandlers) {
    this.#canvas = canvas
    this.#handlers = handlers
  }

  listen(signal: AbortSignal): void {
    const on = (
      type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave',
      take: (event: PointerEvent) => void,
    ) => this.#canvas.addEventListener(type, take, { signal })
    on('pointerdown', (event) => this.#pressed(event))
    on('pointermove', (event) => this.#moved(event))
    on('pointerup', (event) => this.#released(event))
    on('pointercancel', (event) => this.#gone(event))
    on('pointerleave', () => this.#handlers.onPoint(undefined))
    this.#canvas.addEventListener(
      'contextmenu',
      (event) => {
        event.preventDefault()
        clearTimeout(this.#longPress)
        // A mouse opens it here; of a finger the long press has already told.
        if (event.pointerType !== 'touch') this.#handlers.onMenu(pointOf(event))
      },
      { signal },
    )
    signal.addEventListener('abort', () => clearTimeout(this.#longPress))
  }

  #pressed(event: PointerEvent): void {
    if (event.button !== 0) return
    const point = pointOf(event)
    this.#down.set(event.pointerId, { start: point, last: point })
    this.#canvas.setPointerCapture(event.pointerId)
    clearTimeout(this.#longPress)
    if (this.#down.size > 1) {
      this.#dragging = true
    } else {
      this.#dragging = false
      if (event.pointerType === 'touch')
        this.#longPress = setTimeout(() => {
          this.#down.delete(event.pointerId)
          this.#handlers.onMenu(point)
        }, LONG_PRESS_MS)
    }
  }

  #moved(event: PointerEvent): void {
    const point = pointOf(event)
    const pointer = this.#down.get(event.pointerId)
    if (!pointer) {
      this.#handlers.onPoint(event.pointerType === 'touch' ? undefined : point)
      return
    }
    if (!this.#dragging && distance(point, pointer.start) < DRAG_FROM_PX) return
    this.#dragging = true
    clearTimeout(this.#longPress)
    const others = [...this.#down.values()].filter((other) => other !== pointer)
    const [other] = others
    if (other) this.#pinched(pointer.last, point, other.last)
    else this.#handlers.onPan(pointer.last.xPx - point.xPx, pointer.last.yPx - point.yPx)
    pointer.last = point
    this.#handlers.onPoint(undefined)
  }

  /** Two fingers: what is between them grows with their distance and goes with their middle. */
  #pinched(before: Point, after: Point, other: Point): void {
    const [old, now] = [Math.abs(before.xPx - other.xPx), Math.abs(after.xPx - other.xPx)]
    if (old > 1 && now > 1) this.#handlers.onZoom(now / old, (after.xPx + other.xPx) / 2)
    this.#handlers.onPan((before.xPx - after.xPx) / 2, (before.yPx - after.yPx) / 2)
  }

  #released(event: PointerEvent): void {
    const pointer = this.#down.get(event.pointerId)
    this.#gone(event)
    if (!pointer || this.#dragging) return
    const point = pointOf(event)
    const now = event.timeStamp
    if (this.#lastTap && now - this.#lastTap.atMs < DOUBLE_MS && distance(point, this.#lastTap.point) < DOUBLE_PX) {
      this.#lastTap = undefined
      this.#handlers.onDoubleClick(point)
    } else {
      this.#lastTap = { point, atMs: now }
      this.#handlers.onClick(point)
    }
  }

  #gone(event: PointerEvent): void {
    clearTimeout(this.#longPress)
    this.#down.delete(event.pointerId)
  }
}

const pointOf = (event: MouseEvent): Point => ({ xPx: event.offsetX, yPx: event.offsetY })

const distance = (one: Point, other: Point): number => Math.hypot(one.xPx - other.xPx, one.yPx - other.yPx)
