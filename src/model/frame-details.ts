/** A line of code inside a frame, and what it costs in the chosen type. */
export interface LineCost {
  readonly file: string
  readonly line: number
  readonly self: number
  readonly total: number
}

/** All that is known of one node of a tree. */
export interface FrameDetails {
  readonly node: number
  readonly frame: number
  readonly name: string
  /** The name as the linker knows it; '' where it is the same. */
  readonly systemName: string
  readonly file: string
  /** Where the function starts; 0 if unknown. */
  readonly startLine: number
  /** Hexadecimal; '' if unknown. With many addresses in the frame, one of them. */
  readonly address: string
  /** How many addresses are in this frame. */
  readonly addresses: number
  readonly binary: string
  readonly buildId: string
  /** Whether it was inlined into its caller, at least once. */
  readonly inlined: boolean
  /** Samples behind it whose value of the chosen type is not 0. */
  readonly samples: number
  /** For each sample type: the node's values, exact decimal strings. */
  readonly self: readonly string[]
  readonly total: readonly string[]
  /** The values of the frame wherever it is in the tree, in the chosen type. */
  readonly flat: string
  readonly cum: string
  /** The costliest first. */
  readonly lines: readonly LineCost[]
  /** Names from the root to this node, the root not counted. */
  readonly stack: readonly string[]
}
