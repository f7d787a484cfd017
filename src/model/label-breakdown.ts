/** A label key and what its values cost in the chosen type, after the filters. */
export interface LabelKey {
  readonly key: string
  /** The unit of numbers under this key; '' for none. */
  readonly unit: string
  readonly numeric: boolean
  /** Distinct values. */
  readonly count: number
  /** Sum of the samples that have the key. */
  readonly total: number
  /** The costliest values. Text, or numbers as decimal text. */
  readonly values: readonly { readonly value: string; readonly total: number; readonly samples: number }[]
}

/** Where samples have their labels. */
export interface LabelBreakdown {
  /** Sum of all samples of the view. */
  readonly total: number
  readonly keys: readonly LabelKey[]
}
