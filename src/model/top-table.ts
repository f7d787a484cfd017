/** The first rows of the top table. Values are decimal strings: they are exact. */
export interface TopTable {
  /** The total of the sample type. */
  readonly total: string
  /** Rows in all. */
  readonly entries: number
  readonly rows: readonly { readonly name: string; readonly flat: string; readonly cum: string }[]
}
