import type { SampleType, Session } from '#model/session.ts'
import type { ViewState } from '#model/view-state.ts'
import type { ProfileReader } from './profile-reader.ts'

/** What can be found. */
export type FindingKind =
  | 'few-samples'
  | 'no-symbols'
  | 'garbage-collection'
  | 'hot-function'
  | 'hot-package'
  | 'hot-path'
  | 'mostly-waiting'
  | 'never-freed'
  | 'holds-most'
  | 'allocates-most'
  | 'lock-hotspot'
  | 'pile-up'
  | 'one-exception'

/** A plain sentence about a profile, with the number that it rests on. */
export interface Finding {
  readonly kind: FindingKind
  readonly sampleType: number
  /** Names as in the file. */
  readonly functions: readonly string[]
  /** In the unit of the sample type; a decimal string, exact up to 2^53. */
  readonly value: string
  /** Of the total of the sample type, 0 to 1. */
  readonly share: number
  readonly text: string
  /** The view that shows it. */
  readonly show: Partial<ViewState>
  /** How much it matters, to be ordered by. */
  readonly weight: number
}

/** Looks for something in one sample type. */
export type Detector = (look: Look) => Promise<Finding | undefined>

/** What a detector is given. */
export interface Look {
  readonly reader: ProfileReader
  readonly session: Session
  readonly type: SampleType
  /** Of the sample type: without signs. */
  readonly total: number
  /** A value in words. */
  readonly tell: (value: number) => string
}
