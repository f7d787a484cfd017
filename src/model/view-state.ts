/** What a person looks at. One serialisable value; it carries its version. */
export interface ViewState {
  readonly version: 1
  /** Row of the sample type. */
  readonly sampleType: number
  readonly granularity: 'functions'
  /** Leave out functions that were inlined into their caller. */
  readonly noInlines: boolean
}

/** The view of a profile that was just opened. */
export const initialView = (defaultSampleType: number): ViewState => ({
  version: 1,
  sampleType: defaultSampleType,
  granularity: 'functions',
  noInlines: false,
})
