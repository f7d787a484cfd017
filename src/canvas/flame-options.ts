import type { Colouring } from '#model/view-state.ts'

/** How a picture is drawn. */
export interface FlameOptions {
  /** `icicle`: root on top. `flame`: root below. */
  readonly shape: 'icicle' | 'flame'
  readonly colour: Colouring
  /** Frames below this share of the root, 0 to 1, are not drawn. */
  readonly minShare: number
  /** For each frame's number in the engine, 1 where it is searched for; null without a search. */
  readonly matches: Uint8Array | null
  /** For each frame's number in the engine its place on the scale of the colouring `link`, 0 to 1, NaN where it has none. */
  readonly places: Float32Array | null
}

export const PLAIN_OPTIONS: FlameOptions = { shape: 'icicle', colour: 'package', minShare: 0, matches: null, places: null }
