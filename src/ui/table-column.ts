/** A column of a table. */
export interface TableColumn<Id extends string = string> {
  readonly id: Id
  readonly title: string
  /** What the figure in it means, as a tip on the title. */
  readonly hint?: string
  /** In pixels; what the column never gets narrower than, where it is flexible. */
  readonly widthPx: number
  /** Its part of the width that is left. */
  readonly flex?: number
  readonly align?: 'start' | 'end'
  readonly sortable?: boolean
}

/** The columns as CSS grid tracks. */
export const tracksOf = (columns: readonly TableColumn[]): string =>
  columns.map(({ widthPx, flex }) => (flex === undefined ? `${widthPx}px` : `minmax(${widthPx}px, ${flex}fr)`)).join(' ')

/** What all columns need side by side. */
export const narrowestPx = (columns: readonly TableColumn[]): number => columns.reduce((sum, { widthPx }) => sum + widthPx, 0)
