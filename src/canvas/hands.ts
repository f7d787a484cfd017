// What mouse, wheel and keys mean on a flame graph: what hands know from other viewers.

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
  readonly onPan: (xPx: number, yPx: number) => void
  /** Closer when `factor` is above 1, about a place from the left. */
  readonly onZoom: (factor: number, xPx: number) => void
}

/** Wheels that count in lines scroll so much a line. */
const LINE_PX = 16

/** The wheel turns this far to zoom by a factor of e. */
const ZOOM_PX = 200

/** Takes pointer and wheel of a canvas, until the signal aborts. */
export function takeHands(canvas: HTMLCanvasElement, { onPoint, onClick, onPan, onZoom }: HandHandlers, signal: AbortSignal): void {
  const point = (event: MouseEvent): Point => ({ xPx: event.offsetX, yPx: event.offsetY })
  canvas.addEventListener('pointermove', (event) => onPoint(point(event)), { signal })
  canvas.addEventListener('pointerleave', () => onPoint(undefined), { signal })
  canvas.addEventListener('click', (event) => onClick(point(event)), { signal })
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1
      if (event.ctrlKey || event.metaKey) onZoom(Math.exp((-event.deltaY * scale) / ZOOM_PX), event.offsetX)
      else if (event.shiftKey && event.deltaX === 0) onPan(event.deltaY * scale, 0)
      else onPan(event.deltaX * scale, event.deltaY * scale)
    },
    { signal, passive: false },
  )
}

/** Keys that zoom, and by which factor. */
export const ZOOM_KEYS: ReadonlyMap<string, number> = new Map([
  ['+', 1.5],
  ['=', 1.5],
  ['-', 1 / 1.5],
  ['_', 1 / 1.5],
])

/** Keys that move, by shares of the width and by rows. */
export const PAN_KEYS: ReadonlyMap<string, { readonly widths: number; readonly rows: number }> = new Map([
  ['a', { widths: -0.15, rows: 0 }],
  ['d', { widths: 0.15, rows: 0 }],
  ['w', { widths: 0, rows: -3 }],
  ['s', { widths: 0, rows: 3 }],
  ['ArrowLeft', { widths: -0.15, rows: 0 }],
  ['ArrowRight', { widths: 0.15, rows: 0 }],
  ['ArrowUp', { widths: 0, rows: -1 }],
  ['ArrowDown', { widths: 0, rows: 1 }],
])
