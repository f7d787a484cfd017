/** Which values are added up in which tree. */
export interface TreeQuery {
  readonly sampleType: number
  readonly noInlines: boolean
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

/** The first rows of the top table. */
export interface TopQuery extends TreeQuery {
  readonly by: 'flat' | 'cum'
  readonly limit: number
}
