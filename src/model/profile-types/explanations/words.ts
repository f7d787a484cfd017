import type { Language, ProfileType, Temporality } from '../profile-type.ts'

/** What the words about a kind depend on. */
export interface About {
  readonly language: Language | undefined
  readonly temporality: Temporality
}

/** A kind to look at next and what it shows, in words that can follow "Look at Wall: ". */
export type Step = readonly [type: ProfileType, shows: string]

/** The words about a kind. Of `next`, in order of use, only what there is for the language is shown. */
export interface Words {
  readonly when: string
  readonly wide: string
  readonly not: string
  readonly next: readonly Step[]
}

/** How what is said of a wide frame starts, with a word for those who have never seen one. */
export const FRAME = 'A frame, the box of a function, is as wide as'

/** Explains one kind. A text and what is added to it must stay below 320 characters together. */
export type Explain = (about: About) => Words

/** What is true for one language, or else what is true for all others. */
export const inLanguage = (language: Language | undefined, words: Readonly<Partial<Record<Language, string>>>, otherwise: string): string =>
  (language === undefined ? undefined : words[language]) ?? otherwise

/** When it happened, to follow what happened; with a comma in front. */
export const during = (temporality: Temporality): string =>
  ({ cumulative: ', since the process started', interval: ', while the profile was recorded', gauge: '', change: '' })[temporality]
