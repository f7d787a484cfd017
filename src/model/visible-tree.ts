/** The frames of a picture. They are described when they are first drawn. */
export interface FrameTable {
  readonly length: number
  /** The frame's number in the engine: the same in every picture of the same tree. */
  id(row: number): number
  /** Name, file and binary as raw bytes. */
  nameBytes(row: number): Uint8Array
  fileBytes(row: number): Uint8Array
  binaryBytes(row: number): Uint8Array
  /** Where the function starts, or a line in it; 0 if unknown. */
  line(row: number): number
}

/** Stands for the root in the `frame` columns: it has no frame. */
export const ROOT_FRAME = 0xffff_ffff

/**
 * The part of a call tree that can be seen from one node down: columns of nodes, level by level, within a level from left
 * to right. Siblings are ordered by width, the widest first. Values are in the unit of the sample type.
 */
export interface VisibleTree {
  /** Names a node as long as the frames stay the same, in every picture. */
  readonly node: Uint32Array
  /** Row of the parent; the start is its own. */
  readonly parent: Uint32Array
  /** Row of the frame, or `ROOT_FRAME`. */
  readonly frame: Uint32Array
  readonly selfValue: Float64Array
  readonly total: Float64Array
  /** The total, or where values are negative the sum of their magnitudes. */
  readonly width: Float64Array
  /** Where the node starts; the tree starts at 0. */
  readonly left: Float64Array
  /** Where each level ends. */
  readonly levelEnds: Uint32Array
  /** The nodes above the start, root first. */
  readonly above: { readonly node: Uint32Array; readonly frame: Uint32Array; readonly total: Float64Array }
  /** Whether every node below the start is here, and whether levels at the bottom are not. */
  readonly whole: boolean
  readonly cut: boolean
  readonly rootTotal: number
  readonly rootWidth: number
  readonly frames: FrameTable
}
