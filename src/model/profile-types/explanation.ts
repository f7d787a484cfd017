import { allocObjects, allocSpace } from './explanations/allocated.ts'
import { blockCount, blockDuration } from './explanations/block.ts'
import { cpu } from './explanations/cpu.ts'
import { exceptions } from './explanations/exceptions.ts'
import { goroutines } from './explanations/goroutines.ts'
import { heap } from './explanations/heap.ts'
import { inuseObjects, inuseSpace } from './explanations/in-use.ts'
import { lockCount, lockDuration } from './explanations/lock.ts'
import { mutexCount, mutexDuration } from './explanations/mutex.ts'
import { other } from './explanations/other.ts'
import { wall } from './explanations/wall.ts'
import type { Explain, Step } from './explanations/words.ts'
import type { Language, ProfileType, Temporality } from './profile-type.ts'
import { PROFILE_TYPE_NAMES } from './profile-type-name.ts'
import { typesOfLanguage } from './types-of-language.ts'

/** A kind of profile, for somebody who has never read one. Plain text; every part ends in a full stop. */
export interface Explanation {
  /** When to look at it. */
  readonly when: string
  /** What a wide frame means. */
  readonly wide: string
  /** What it does not tell. */
  readonly not: string
  /** What to look at next. */
  readonly next: string
}

const EXPLAIN: Readonly<Record<ProfileType, Explain>> = {
  cpu,
  wall,
  alloc_objects: allocObjects,
  alloc_space: allocSpace,
  inuse_objects: inuseObjects,
  inuse_space: inuseSpace,
  goroutines,
  mutex_count: mutexCount,
  mutex_duration: mutexDuration,
  block_count: blockCount,
  block_duration: blockDuration,
  lock_count: lockCount,
  lock_duration: lockDuration,
  exceptions,
  heap,
  other,
}

const DIFFERENCE = 'Here it is the difference between two moments; what fell is negative.'
const MOST_STEPS = 2

/**
 * What a kind of profile is about, as far as it is true for the language it was recorded from and for how its values relate to time.
 * `siblings`: the kinds that the same file holds; they are what is named first to look at next.
 */
export function explanationOf(
  type: ProfileType,
  about: { readonly language: Language | undefined; readonly temporality: Temporality; readonly siblings: readonly ProfileType[] },
): Explanation {
  const { when, wide, not, next } = EXPLAIN[type](about)
  return {
    when,
    wide: about.temporality === 'change' ? `${wide} ${DIFFERENCE}` : wide,
    not,
    next: nextText(next, about.siblings, typesOfLanguage(about.language)),
  }
}

function nextText(steps: readonly Step[], siblings: readonly ProfileType[], recorded: readonly ProfileType[]): string {
  const isHere = ([type]: Step): boolean => siblings.includes(type)
  const here = steps.filter(isHere)
  const elsewhere = steps.filter((step) => !isHere(step) && recorded.includes(step[0]))
  return [...here, ...elsewhere]
    .slice(0, MOST_STEPS)
    .map(([type, shows], index) => {
      const name = siblings.includes(type) ? `${PROFILE_TYPE_NAMES[type]} (in this file)` : PROFILE_TYPE_NAMES[type]
      return `${index === 0 ? 'Look at' : 'Then look at'} ${name}: ${shows}`
    })
    .join(' ')
}
