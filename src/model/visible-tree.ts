/** The frames of a picture, as raw bytes: they become text when they are first drawn. */
export interface FrameTable {
  readonly length: number
  /** The frame's number in the engine: the same in every picture of the same tree. */
  id(row: number): number
  nameBytes(row: number): Uint8Array
  fileBytes(row: number): Uint8Array
  binaryBytes(row: number): Uint8Array
  /** Where the function starts, or a line in it; 0 if unknown. */
  line(row: number): number
}

/** Stands for the root in the `frame` column: it has no frame. */
export const ROOT_FRAME = 0xffff_ffff

/**
 * The part of a call tree that can be seen: columns of nodes, level by level from the root down, within a level from left
 * to right. Siblings are ordered by width, the widest first. Values and places are in the unit of the sample type.
 */
export interface VisibleTree {
  /** Names a node as long as the frames stay the same, in every picture. */
  readonly node: Uint32Array
  /** Row of the parent; the root is its own. */
  readonly parent: Uint32Array
  /** Row of the frame, or `ROOT_FRAME`. */
  readonly frame: Uint32Array
  readonly selfValue: Float64Array
  readonly total: Float64Array
  /** The total, or where values are negative the sum of their magnitudes. */
  readonly width: Float64Array
  /** Where the node starts; the root starts at 0. */
  readonly left: Float64Array
  /** Where each level ends. */
  readonly levelEnds: Uint32Array
  /** Whether every node of the tree is here. */
  readonly whole: boolean
  /** Whether levels were left out at the bottom. */
  readonly cut: boolean
  readonly rootTotal: number
  readonly rootWidth: number
  /** The node that was asked for, or where nothing passes through it the nearest above. */
  readonly start: number
  readonly startLeft: number
  readonly startWidth: number
  readonly frames: FrameTable
}

/** Filters that leave samples out; `around`: the function that is looked at is not in them. */
export const REMOVALS = ['focus', 'ignore', 'hide', 'showFrom', 'tagFocus', 'tagIgnore', 'around'] as const
export type Removal = (typeof REMOVALS)[number]

/** A picture with what the filters of its view left out. */
export interface FilteredTree extends VisibleTree {
  /** The sum of the samples that were left out, for each reason. */
  readonly removed: Readonly<Record<Removal, number>>
}
