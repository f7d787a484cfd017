import type { FilterName } from './filters.ts'
import type { TypeRatio } from './profile-types/linked-types.ts'
import type { Granularity } from './view-state.ts'

/** Which values are added up in which tree. */
export interface TreeQuery {
  readonly sampleType: number
  readonly granularity: Granularity
  readonly noInlines: boolean
  readonly dropFrames: boolean
  /** Expressions that are applied; none is empty. */
  readonly filters: Readonly<Partial<Record<FilterName, string>>>
  readonly tagRoot: string
  readonly tagLeaf: string
  readonly dropNegative: boolean
  readonly inverted: boolean
  readonly foldRecursion: boolean
  /** Only the callers of a function, downwards from it, or only what is below its first call. */
  readonly around?: { readonly name: string; readonly side: 'callers' | 'callees' }
}

/** Which part of a call tree is wanted for a picture. */
export interface PictureQuery extends TreeQuery {
  /** The node that the picture is of; 0 is the root. */
  readonly start: number
  /** Where the picture begins and ends, in widths of that node from its left end. It may reach beyond the node. */
  readonly from: number
  readonly to: number
  /** Nodes below this share of the picture's width are left out, unless the whole tree is small. */
  readonly smallestShare: number
  /** A tree of so many nodes is given whole. */
  readonly mostNodes: number
}

/** The first rows of the top table, exactly. */
export interface TopQuery extends TreeQuery {
  readonly by: 'flat' | 'cum'
  readonly limit: number
}

/** What every frame costs in two sample types. */
export interface LinkQuery extends TreeQuery, TypeRatio {}

/** Some rows of the top table, for a window onto it. */
export interface TopPageQuery extends TreeQuery {
  /** By a ratio: that of the flat values, then that of the cumulative ones; rows without one are last either way. */
  readonly by: 'flat' | 'cum' | 'name' | TypeRatio
  readonly ascending: boolean
  /** Rows whose name matches; the syntax is that of a search. '' for all. */
  readonly named: string
  /** Rows whose total has at least this share of the tree's total. */
  readonly minShare: number
  readonly offset: number
  readonly limit: number
  /** A frame's number: the rows are then those of the page of `limit` rows that it is on, wherever `offset` is. */
  readonly frame?: number
  /** Sample types whose values are told beside. */
  readonly types: readonly number[]
}

export interface SearchQuery extends TreeQuery {
  /** A text, or `/regular expression/`. Not empty. */
  readonly search: string
}

export interface NodeQuery extends TreeQuery {
  readonly node: number
}

/** What labels cost: of all keys their first values, or of one key the values that contain a text. */
export interface LabelQuery extends TreeQuery {
  readonly key: string
  readonly containing: string
  readonly mostValues: number
}

/** What can be written of a view. */
export type ExportKind = 'json' | 'folded' | 'csv'
