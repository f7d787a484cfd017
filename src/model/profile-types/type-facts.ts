import type { LeafShares } from './leaf-classes.ts'
import type { Confidence, Language, ProfileType, Temporality } from './profile-type.ts'
import type { UnitFamily } from './type-words.ts'

/** All that is known of a sample type where it is classified. Words are as `typeWord` gives them. */
export interface TypeFacts {
  readonly type: string
  readonly unit: UnitFamily
  readonly periodType: string
  /** All types of the file. */
  readonly siblings: ReadonlySet<string>
  readonly language: Language | undefined
  readonly hint: string
  readonly hasDuration: boolean
  readonly hasNegative: boolean
  /** Counted only where a rule asks for it. */
  readonly leafShares: () => LeafShares
}

/** What a sample type is. */
export interface Verdict {
  readonly profileType: ProfileType
  readonly temporality: Temporality
  readonly confidence: Confidence
  /** Whether it is one of the types that one looks at; others are the same in another unit. */
  readonly primary: boolean
  /** The rule that said so. */
  readonly rule: string
}
