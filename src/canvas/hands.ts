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
  /** `tapMs` is how long a second tap may take to make it a double click; 0 where that does not matter. */
  readonly onClick: (point: Point, tapMs: number) => void
  readonly onDoubleClick: (point: Point) => void
  readonly onPan: (xPx: number, yPx: number) => void
  /** The picture is held and drawn along, or was let go. */
  readonly onHold: (held: boolean) => void
  /** Closer when `factor` is above 1, about a place from the left. */
  readonly onZoom: (factor: number, xPx: number) => void
  /** What can be done here is wanted. */
  readonly onMenu: (point: Point, byTouch: boolean) => void
}

/** Wheels that count in lines scroll so much a line. */
const LINE_PX = 16

/** The wheel turns this far to zoom by a factor of e. */
const ZOOM_PX = 200

/** A pointer that moves less than this while it is down clicks; more drags. Fingers tremble. */
const DRAG_FROM_PX = 4
const FINGER_DRAG_FROM_PX = 8

/** Nearer fingers do not tell how far they spread. */
const LEAST_SPREAD_PX = 8

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
      const scale = pxOf(event.deltaMode, canvas)
      if (event.ctrlKey || event.metaKey) handlers.onZoom(Math.exp((-event.deltaY * scale) / ZOOM_PX), event.offsetX)
      else if (event.shiftKey && event.deltaX === 0) handlers.onPan(event.deltaY * scale, 0)
      else handlers.onPan(event.deltaX * scale, event.deltaY * scale)
    },
    { signal, passive: false },
  )
}

/** The unit in which a wheel counts. */
function pxOf(deltaMode: number, canvas: HTMLCanvasElement): number {
  if (deltaMode === WheelEvent.DOM_DELTA_PAGE) return canvas.clientHeight
  return deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
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
  #byTouch = false
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
        // A mouse opens it here; of a finger the long press tells. Not every browser says which of them it was.
        if (this.#byTouch) return
        // With Control a Mac's first button opens it, too: that press is no click.
        this.#down.clear()
        this.#handlers.onMenu(pointOf(event), false)
      },
      { signal },
    )
    signal.addEventListener('abort', () => clearTimeout(this.#longPress))
  }

  #pressed(event: PointerEvent): void {
    this.#byTouch = event.pointerType === 'touch'
    if (event.button !== 0) return
    const point = pointOf(event)
    this.#down.set(event.pointerId, { start: point, last: point })
    this.#canvas.setPointerCapture(event.pointerId)
    clearTimeout(this.#longPress)
    if (this.#down.size > 1) {
      this.#dragging = true
    } else {
      this.#dragging = false
      if (this.#byTouch)
        this.#longPress = setTimeout(() => {
          this.#down.delete(event.pointerId)
          this.#handlers.onMenu(point, true)
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
    if (!this.#dragging) {
      if (distance(point, pointer.start) < (event.pointerType === 'touch' ? FINGER_DRAG_FROM_PX : DRAG_FROM_PX)) return
      this.#dragging = true
      this.#handlers.onHold(true)
    }
    clearTimeout(this.#longPress)
    const other = this.#otherThan(pointer)
    if (other) this.#pinched(pointer.last, point, other.last)
    else this.#handlers.onPan(pointer.last.xPx - point.xPx, pointer.last.yPx - point.yPx)
    pointer.last = point
    this.#handlers.onPoint(undefined)
  }

  /** Two fingers: what is between them grows with their distance and goes with their middle. */
  #pinched(before: Point, after: Point, other: Point): void {
    // The distance, not only how far they are apart sideways: fingers that stand above each other would zoom wildly.
    const old = Math.max(LEAST_SPREAD_PX, distance(before, other))
    const now = Math.max(LEAST_SPREAD_PX, distance(after, other))
    this.#handlers.onZoom(now / old, (after.xPx + other.xPx) / 2)
    this.#handlers.onPan((before.xPx - after.xPx) / 2, (before.yPx - after.yPx) / 2)
  }

  #otherThan(pointer: Down): Down | undefined {
    for (const other of this.#down.values()) if (other !== pointer) return other
    return undefined
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
      this.#handlers.onClick(point, event.pointerType === 'touch' ? DOUBLE_MS : 0)
    }
  }

  #gone(event: PointerEvent): void {
    clearTimeout(this.#longPress)
    this.#down.delete(event.pointerId)
    if (this.#down.size === 0) this.#handlers.onHold(false)
  }
}

const pointOf = (event: MouseEvent): Point => ({ xPx: event.offsetX, yPx: event.offsetY })

const distance = (one: Point, other: Point): number => Math.hypot(one.xPx - other.xPx, one.yPx - other.yPx)
