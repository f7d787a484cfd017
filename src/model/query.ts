/** Which values are added up in which tree. */
export interface TreeQuery {
  readonly sampleType: number
  readonly noInlines: boolean
}

/** How much of a call tree is wanted for a picture. */
export interface DetailQuery extends TreeQuery {
  /** The node at which the picture starts; 0 is the root. */
  readonly root: number
  /** Nodes below this share of the start's width are left out, unless the whole tree is small. */
  readonly smallestShare: number
  /** A tree of so many nodes is wanted whole. */
  readonly mostNodes: number
}

/** The first rows of the top table. */
export interface TopQuery extends TreeQuery {
  readonly by: 'flat' | 'cum'
  readonly limit: number
}
