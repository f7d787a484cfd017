import { PROFILE_TYPE_NAMES } from './profile-types/profile-type-name.ts'
import { typeWord, unitFamily } from './profile-types/type-words.ts'
import type { SampleType } from './session.ts'

/** Names of types that no kind is named after. */
const NAMES = new Map([
  ['threadcreate', 'Threads created'],
  ['thread', 'Threads'],
  ['off_cpu', 'Off-CPU time'],
  ['offcpu', 'Off-CPU time'],
  ['wallclock', 'Off-CPU time'],
  ['goroutineleak', 'Leaked goroutines'],
  ['goroutine_leak', 'Leaked goroutines'],
  ['lock_acquire', 'Locks acquired'],
  ['lock_release', 'Locks released'],
  ['lock_acquire_wait', 'Lock wait'],
  ['lock_release_hold', 'Lock held'],
  ['live', 'Live objects'],
])

/** What people call a sample type. Types of one name are told apart by the words of the file, or by their position. */
export function sampleTypeName(sampleType: SampleType, all: readonly SampleType[]): string {
  const name = nameOf(sampleType)
  const namesakes = all.filter((other) => other.index !== sampleType.index && nameOf(other) === name)
  if (namesakes.length === 0) return name
  const word = sentence(sampleType.type)
  const isTold = word !== '' && namesakes.every(({ type }) => sentence(type) !== word)
  return isTold ? (word.toLowerCase() === name.toLowerCase() ? name : `${name}: ${word.toLowerCase()}`) : `${name} #${sampleType.index + 1}`
}

function nameOf({ type, unit, index, profileType, primary }: SampleType): string {
  const known = NAMES.get(typeWord(type))
  if (known !== undefined) return known
  if (profileType === 'other') return sentence(type) || sentence(unit) || `Type ${index + 1}`
  const name = PROFILE_TYPE_NAMES[profileType]
  const family = unitFamily(unit)
  if (profileType === 'heap' && family === 'count') return 'Heap Objects'
  if (primary) return name
  return family === 'count' && !typeWord(type).includes('unscaled') ? `${name} samples` : `${name}, unscaled`
}

function sentence(type: string): string {
  const words = type.replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
