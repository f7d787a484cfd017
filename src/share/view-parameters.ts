import { FILTERS, type FilterName } from '#model/filters.ts'
import { CHOSEN_KINDS } from '#model/profile-types/chosen-kind.ts'
import type { Session } from '#model/session.ts'
import { COLOURINGS, GRANULARITIES, VIEWS, type ViewState } from '#model/view-state.ts'
import { readZoomPlace } from '#model/zoom-place.ts'
import { sampleTypeByWord, wordOfSampleType } from './sample-type-word.ts'

/** How one part of a view is written in a link. */
export interface ViewParameter {
  readonly link: string
  /** Another name that is understood. */
  readonly alias?: string
  write(view: ViewState, session: Session): string
  /** The part of the view; undefined where the text means nothing. The text is not empty. */
  read(text: string, session: Session): Partial<ViewState> | undefined
}

/** No link carries longer texts. */
const LONGEST_TEXT = 4000

type NameOf<Value> = {
  [Name in keyof ViewState]: ViewState[Name] extends Value ? (string extends Value ? Name : never) : never
}[keyof ViewState]
type FlagName = { [Name in keyof ViewState]: ViewState[Name] extends boolean ? Name : never }[keyof ViewState]

function text(name: NameOf<string>, link: string): ViewParameter {
  return {
    link,
    write: (view) => view[name],
    read: (value) => (value.length > LONGEST_TEXT ? undefined : { [name]: value }),
  }
}

function choice(
  name: 'kind' | 'view' | 'granularity' | 'shape' | 'colour',
  link: string,
  words: Readonly<Record<string, string>>,
): ViewParameter {
  return {
    link,
    write: (view) => view[name],
    read: (word) => (Object.hasOwn(words, word) ? { [name]: words[word] } : undefined),
  }
}

const among = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, word]))

// pprof's web page writes t and f; these are all the words that it reads.
const YES = new Set(['1', 't', 'true', 'y', 'yes'])
const NO = new Set(['0', 'f', 'false', 'n', 'no'])

function flag(name: FlagName, link: string): ViewParameter {
  return {
    link,
    write: (view) => (view[name] ? '1' : '0'),
    read: (word) => {
      const lower = word.toLowerCase()
      return YES.has(lower) || NO.has(lower) ? { [name]: YES.has(lower) } : undefined
    },
  }
}

const sampleType: ViewParameter = {
  link: 'si',
  write: (view, { sampleTypes }) => wordOfSampleType(view.sampleType, sampleTypes),
  read: (word, { sampleTypes }) => {
    const row = sampleTypeByWord(word, sampleTypes)
    return row === undefined ? undefined : { sampleType: row }
  },
}

const minShare: ViewParameter = {
  link: 'minshare',
  alias: 'nf',
  write: (view) => String(view.minShare),
  read: (word) => {
    const share = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word) ? Number(word) : Number.NaN
    return share >= 0 && share <= 1 ? { minShare: share } : undefined
  },
}

const zoom: ViewParameter = {
  link: 'zoom',
  write: (view) => view.zoom,
  read: (place) => (readZoomPlace(place) ? { zoom: place } : undefined),
}

/** pprof's short names of the filters; the others are our own. */
const FILTER_LINK: Readonly<Record<FilterName, string>> = {
  focus: 'f',
  ignore: 'i',
  hide: 'h',
  show: 's',
  showFrom: 'sf',
  pruneFrom: 'prunefrom',
  tagFocus: 'tf',
  tagIgnore: 'ti',
  tagShow: 'ts',
  tagHide: 'th',
}

const off: ViewParameter = {
  link: 'off',
  write: (view) =>
    FILTERS.filter((filter) => view.off.includes(filter))
      .map((filter) => FILTER_LINK[filter])
      .join(','),
  read: (words) => {
    const links = words.split(',')
    const filters = FILTERS.filter((filter) => links.includes(FILTER_LINK[filter]))
    return filters.length === new Set(links).size ? { off: filters } : undefined
  },
}

/** All parts of a view but its version, in the order in which they stand in a link. */
export const VIEW_PARAMETERS: readonly ViewParameter[] = [
  sampleType,
  choice('kind', 'kind', among(CHOSEN_KINDS)),
  // The first two are speedscope's words.
  choice('view', 'view', { 'left-heavy': 'flame', 'time-ordered': 'flame', ...among(VIEWS) }),
  choice('granularity', 'g', among(GRANULARITIES)),
  flag('noInlines', 'noinlines'),
  ...(Object.keys(FILTER_LINK) as FilterName[]).map((filter) => text(filter, FILTER_LINK[filter])),
  off,
  text('tagRoot', 'tagroot'),
  text('tagLeaf', 'tagleaf'),
  flag('dropNegative', 'dropneg'),
  flag('dropFrames', 'dropframes'),
  flag('relative', 'rel'),
  minShare,
  flag('inverted', 'inverted'),
  flag('foldRecursion', 'fold'),
  choice('shape', 'shape', among(['icicle', 'flame'])),
  choice('colour', 'colour', among(COLOURINGS)),
  text('search', 'q'),
  text('pivot', 'pivot'),
  zoom,
]
