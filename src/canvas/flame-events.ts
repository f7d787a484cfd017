import type { VisibleTree } from '#model/visible-tree.ts'
import type { TooltipText } from './tooltip.ts'
import type { SpokenNode } from './treegrid.ts'

/** Which part of the tree a picture is wanted for; the meaning of the fields is that of `PictureQuery`. */
export interface PictureRegion {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly smallestShare: number
}

/** A node on the way from the root to where the picture is zoomed to. */
export interface Crumb {
  readonly node: number
  readonly name: string
  readonly shown: string
}

/** A node that was pointed at. */
export interface FlameNode {
  readonly node: number
  /** The frame's number in the engine; -1 for the root. */
  readonly frame: number
  readonly name: string
  /** The name as people read it. */
  readonly shown: string
  readonly file: string
  readonly line: number
  readonly selfValue: number
  readonly total: number
}

/** Which of the frames that are searched for was chosen: `index` counts from 0 among the `count` of the picture. */
export interface MatchPlace {
  readonly index: number
  readonly count: number
}

/** What a flame graph tells, and what it asks. */
export interface FlameGraphEvents {
  /** Another part of the tree shows, for which the picture may not be fine enough. */
  readonly onRegion: (region: PictureRegion) => void
  /** The picture was zoomed to the last of these nodes; the first is the root. */
  readonly onCrumbs: (crumbs: readonly Crumb[]) => void
  /** A frame was painted: this share of its width is in frames too thin to be told apart. */
  readonly onPainted: (facts: { readonly thinShare: number; readonly frames: number }) => void
  readonly onSelect: (node: FlameNode | null) => void
  /** One of the frames that are searched for was gone to. */
  readonly onMatch: (place: MatchPlace) => void
  /** What can be done with a node is wanted, at a point of the window. */
  readonly onMenu: (node: FlameNode, clientX: number, clientY: number) => void
  /** The name as people read it, for a raw one. */
  readonly shownName: (raw: string) => string
  readonly rootLabel: (tree: VisibleTree) => string
  /** `zoomedTotal` is what the node that is zoomed to stands for. */
  readonly tooltip: (node: FlameNode, tree: VisibleTree, zoomedTotal: number) => TooltipText
  readonly speak: (node: FlameNode, tree: VisibleTree) => SpokenNode
}
