/** What a search matches in a tree. */
export interface Matches {
  /** Value of the samples whose leaf matches; a decimal string, exact. */
  readonly self: string
  /** Value of the samples in whose stack something matches, each counted once. */
  readonly total: string
  /** How many frames match. */
  readonly functions: number
  /** For each frame's number in the engine, 1 where it matches. */
  readonly ofFrame: Uint8Array
  /** The matching frames with the largest totals. */
  readonly names: readonly string[]
  readonly frames: Uint32Array
  readonly flat: Float64Array
  readonly cum: Float64Array
}
