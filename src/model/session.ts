import type { Problem } from './problem.ts'
import type { Language } from './profile-types/profile-type.ts'
import type { Verdict } from './profile-types/type-facts.ts'

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
  /** The type that the file wants to be opened; '' where it does not say. */
  readonly defaultType: string
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

/** One of the values that samples carry, as the file has it. */
export interface RecordedType extends TypeAndUnit {
  readonly index: number
  readonly total: string
  /** Sum of the values without their signs. */
  readonly magnitude: string
  /** Samples whose value is not 0. */
  readonly nonzeroSamples: number
}

/** The same with what it measures. */
export interface SampleType extends RecordedType, Verdict {}

/** What the files say that are open. */
export interface Recording {
  readonly profiles: readonly ProfileInfo[]
  readonly sampleTypes: readonly RecordedType[]
}

/** What is open. */
export interface Session extends Recording {
  readonly sampleTypes: readonly SampleType[]
  /** The type that is opened. */
  readonly defaultSampleType: number
  readonly language?: Language
  /** What wrote the profile; '' where nothing tells. */
  readonly producer: string
  /** Whether it was recorded from outside the process, by way of the kernel. */
  readonly ebpf: boolean
}
