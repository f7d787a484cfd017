/** What part of a picture shows, from left to right in shares of the root's width, from top in CSS pixels. */
export interface Viewport {
  readonly from: number
  readonly to: number
  readonly scrollTopPx: number
}

export const WHOLE: Viewport = { from: 0, to: 1, scrollTopPx: 0 }

/** Nothing is narrower: beyond it doubles do not tell places apart. */
const NARROWEST = 1e-13

/** The viewport moved back to where there is something to see, and not narrower than numbers allow. */
export function clamped({ from, to, scrollTopPx }: Viewport, mostScrollPx: number): Viewport {
  const width = Math.min(1, Math.max(NARROWEST, to - from))
  const start = Math.min(1 - width, Math.max(0, from))
  return { from: start, to: start + width, scrollTopPx: Math.min(mostScrollPx, Math.max(0, scrollTopPx)) }
}

/** Zoomed by `factor` (above 1: closer) about a place between 0 (left edge) and 1 (right edge). */
export function zoomedAt({ from, to, scrollTopPx }: Viewport, factor: number, at: number): Viewport {
  const centre = from + (to - from) * at
  const width = (to - from) / factor
  return { from: centre - width * at, to: centre + width * (1 - at), scrollTopPx }
}

/** Moved by shares of its own width, and by pixels. */
export function panned({ from, to, scrollTopPx }: Viewport, byWidths: number, byPx: number): Viewport {
  const shift = (to - from) * byWidths
  return { from: from + shift, to: to + shift, scrollTopPx: scrollTopPx + byPx }
}

/** On the way from one viewport to another; `progress` from 0 to 1. */
export function between(start: Viewport, end: Viewport, progress: number): Viewport {
  const eased = 1 - (1 - progress) ** 3
  const mix = (one: number, other: number) => one + (other - one) * eased
  return { from: mix(start.from, end.from), to: mix(start.to, end.to), scrollTopPx: mix(start.scrollTopPx, end.scrollTopPx) }
}
