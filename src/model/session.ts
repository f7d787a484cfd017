import type { Problem } from './problem.ts'

/** A type and a unit, as they stand in a file. */
export interface TypeAndUnit {
  readonly type: string
  readonly unit: string
}

/** An open profile. 64-bit numbers are decimal strings: they are exact. */
export interface ProfileInfo {
  readonly id: number
  readonly name: string
  readonly role: 'main' | 'base'
  /** As read. */
  readonly bytes: number
  /** After decompression. */
  readonly rawBytes: number
  /** Entries in the file, used or not. */
  readonly samples: number
  readonly locations: number
  readonly functions: number
  readonly mappings: number
  /** Distinct stacks. */
  readonly stacks: number
  readonly timeNanos: string
  readonly durationNanos: string
  readonly periodType: TypeAndUnit
  readonly period: string
  /** As in the file, sorted bytewise. */
  readonly labelKeys: readonly string[]
  readonly comments: readonly string[]
  readonly docUrl: string
  readonly dropFrames: string
  readonly keepFrames: string
  /** The binaries of the first mappings. */
  readonly binaries: readonly string[]
  /** What was repaired, ignored or left out. */
  readonly notices: readonly Problem[]
}

/** One of the values that samples carry. */
export interface SampleType extends TypeAndUnit {
  readonly index: number
  readonly total: string
  /** Sum of the values without their signs. */
  readonly magnitude: string
  /** Samples whose value is not 0. */
  readonly nonzeroSamples: number
}

/** What is open. */
export interface Session {
  readonly profiles: readonly ProfileInfo[]
  readonly sampleTypes: readonly SampleType[]
  /** The type that is opened. */
  readonly defaultSampleType: number
}
