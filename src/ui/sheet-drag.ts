/** How much of the window a sheet takes when it rests. */
export type SheetHeight = 'half' | 'full'

/** The end of a drag. */
export interface SheetDrag {
  /** How tall the sheet was drawn. */
  readonly heightPx: number
  /** How far the pointer went up since the drag began; negative is down. */
  readonly upPx: number
  /** How long the drag took. */
  readonly ms: number
  readonly windowPx: number
}

/** So far is no drag, but a tap with an unsteady hand. */
const TAP_PX = 6

/** So fast it is a flick, and its direction counts more than where it ended. */
const FLICK_PX_PER_MS = 0.5

/** Where a sheet comes to rest that was at `from`. A tap changes between the two heights. */
export function restOf({ heightPx, upPx, ms, windowPx }: SheetDrag, from: SheetHeight): SheetHeight | 'closed' {
  if (Math.abs(upPx) < TAP_PX) return from === 'full' ? 'half' : 'full'
  const speed = upPx / Math.max(ms, 1)
  if (speed > FLICK_PX_PER_MS) return 'full'
  if (speed < -FLICK_PX_PER_MS) return from === 'full' ? 'half' : 'closed'
  const share = heightPx / windowPx
  return share > 0.7 ? 'full' : share > 0.3 ? 'half' : 'closed'
}
