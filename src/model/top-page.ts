/** Some rows of the top table. */
export interface TopPage {
  /** Rows that are there in all. */
  readonly entries: number
  /** Where the first of these rows is among them. */
  readonly offset: number
  /** Where the frame that was looked for is among them; -1 where it is not. */
  readonly place: number
  /** What shares are of: the total of the tree. */
  readonly total: number
  /** The frame's number in the engine. */
  readonly frame: Uint32Array
  readonly names: readonly string[]
  readonly flat: Float64Array
  readonly cum: Float64Array
  /** Sum of flat from the first row of all to this one, in the order asked for. */
  readonly flatSum: Float64Array
  /** flat and cum of each row for each sample type that was asked for beside, row by row. */
  readonly allFlat: Float64Array
  readonly allCum: Float64Array
}
