/** The filters of `go tool pprof`, under the scripting interface's names and in the order in which pprof applies them. */
export const FILTERS = ['focus', 'ignore', 'hide', 'show', 'showFrom', 'tagFocus', 'tagIgnore', 'tagShow', 'tagHide', 'pruneFrom'] as const

export type FilterName = (typeof FILTERS)[number]

/** An expression for each filter; '' where there is none. */
export type Filters = Readonly<Record<FilterName, string>>

/** pprof's own word for each filter. */
export const PPROF_FILTER: Readonly<Record<FilterName, string>> = {
  focus: 'focus',
  ignore: 'ignore',
  hide: 'hide',
  show: 'show',
  showFrom: 'show_from',
  tagFocus: 'tagfocus',
  tagIgnore: 'tagignore',
  tagShow: 'tagshow',
  tagHide: 'taghide',
  pruneFrom: 'prune_from',
}

/** What each filter does, in plain words. */
export const FILTER_MEANING: Readonly<Record<FilterName, string>> = {
  focus: 'Keep stacks through',
  ignore: 'Drop stacks through',
  hide: 'Hide frames',
  show: 'Show only frames',
  showFrom: 'Start stacks at',
  tagFocus: 'Keep samples with label',
  tagIgnore: 'Drop samples with label',
  tagShow: 'Show only labels',
  tagHide: 'Hide labels',
  pruneFrom: 'End stacks at',
}

export const NO_FILTERS: Filters = {
  focus: '',
  ignore: '',
  hide: '',
  show: '',
  showFrom: '',
  tagFocus: '',
  tagIgnore: '',
  tagShow: '',
  tagHide: '',
  pruneFrom: '',
}
