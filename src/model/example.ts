import type { ProfileType } from './profile-types/profile-type.ts'

/** Where an example was recorded. */
export type ExampleSource = 'go' | 'java' | 'dotnet' | 'ruby' | 'python' | 'rust' | 'nodejs' | 'ebpf-go' | 'ebpf-python'

/** One kind of profile that an example shows. */
export interface ExampleCell {
  readonly profileType: ProfileType
  /** The name of the sample type in the file. */
  readonly sampleType: string
  /** How deep the flame graph is from left to right: a digit to the base 36 for each of equally wide strips, `z` the deepest. */
  readonly outline: string
}

/** An example as `public/examples/manifest.json` has it; `scripts/examples.mjs` writes that. */
export interface Example {
  readonly id: string
  /** Its name in `public/examples`. */
  readonly file: string
  readonly source: ExampleSource
  readonly cells: readonly ExampleCell[]
  readonly title: string
  /** What the program does, and what is wrong with it. */
  readonly story: string
  /** What of that can be seen in the profile. */
  readonly see: string
  readonly producer: string
  /** Made ones were written by a program of ours, in the exact shape that their producer writes. */
  readonly origin: 'recorded' | 'made'
  readonly how: string
  readonly bytes: number
}
