import { type FilterName, type Filters, NO_FILTERS } from './filters.ts'
import type { ChosenKind } from './profile-types/chosen-kind.ts'

/** What a frame is, in pprof's words. Frames are the same when their names under the granularity are. */
export const GRANULARITIES = ['functions', 'filefunctions', 'files', 'lines', 'addresses', 'packages'] as const
export type Granularity = (typeof GRANULARITIES)[number]

export const VIEWS = ['flame', 'top', 'split', 'sandwich'] as const
export type ViewName = (typeof VIEWS)[number]

/** What the colour of a frame can say in every profile. */
export const COLOURS = ['package', 'self', 'binary', 'safe'] as const

/** The same with what it says only of types that mean something together with another; of others it is then the package. */
export const COLOURINGS = [...COLOURS, 'link'] as const
export type Colouring = (typeof COLOURINGS)[number]

/** What a person looks at. One serialisable value; it carries its version. */
export interface ViewState extends Filters {
  readonly version: 1
  /** Row of the sample type. */
  readonly sampleType: number
  /** What a person takes contentions for, where the file does not tell; '' for what is likely. */
  readonly kind: ChosenKind
  readonly view: ViewName
  readonly granularity: Granularity
  /** Leave out functions that were inlined into their caller. */
  readonly noInlines: boolean
  /** Apply the drop_frames and keep_frames that the file itself brings. */
  readonly dropFrames: boolean
  /** Filters whose expression is kept but not applied. */
  readonly off: readonly FilterName[]
  /** Labels that group stacks at the root or at the leaf: keys, divided by commas. */
  readonly tagRoot: string
  readonly tagLeaf: string
  /** Leave out table rows with negative values. */
  readonly dropNegative: boolean
  /** Shares are of what the filters left, not of the whole profile. */
  readonly relative: boolean
  /** Rows and frames below this share, 0 to 1, are not shown in tables and pictures. */
  readonly minShare: number
  /** Bottom-up: callers downwards from each function. */
  readonly inverted: boolean
  /** A function that calls itself, directly or not, is one frame. */
  readonly foldRecursion: boolean
  /** `icicle`: root on top. `flame`: root below. */
  readonly shape: 'icicle' | 'flame'
  readonly colour: Colouring
  /** A text, or `/regular expression/`. */
  readonly search: string
  /** The function whose callers and callees the sandwich shows; '' for none yet. */
  readonly pivot: string
  /** Where the flame graph is zoomed to, as `writeZoomPlace` writes it; '' for everything. Another tree starts with everything. */
  readonly zoom: string
}

/** The view of a profile that was just opened. */
export const initialView = (defaultSampleType: number): ViewState => ({
  version: 1,
  sampleType: defaultSampleType,
  kind: '',
  view: 'flame',
  granularity: 'functions',
  noInlines: false,
  dropFrames: false,
  ...NO_FILTERS,
  off: [],
  tagRoot: '',
  tagLeaf: '',
  dropNegative: false,
  relative: false,
  minShare: 0,
  inverted: false,
  foldRecursion: false,
  shape: 'icicle',
  colour: 'package',
  search: '',
  pivot: '',
  zoom: '',
})
