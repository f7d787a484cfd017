/** Something a command palette offers. `id` is unique in the palette. */
export interface PaletteItem {
  readonly id: string
  readonly label: string
  /** Behind the label: a key, a place, a figure. */
  readonly hint?: string
  /** Other words that lead here; they are not shown. */
  readonly keywords?: readonly string[]
  /** Done after the palette has closed and the focus is back where it was. */
  readonly run: () => void
}

/** Items that belong together. */
export interface PaletteGroup {
  readonly heading: string
  readonly items: readonly PaletteItem[]
}

/** An item that was found. */
export interface FoundItem {
  readonly item: PaletteItem
  /** What of the label matches: starts and ends in turn. */
  readonly ranges: readonly number[]
}

/** What was found in one group, the best first. */
export interface FoundGroup {
  readonly heading: string
  readonly found: readonly FoundItem[]
}
