import { isMangled, plainName } from '../plain-name.ts'
import { type Problem, problem } from '../problem.ts'
import { recordedFor, timeUnit } from '../recorded.ts'
import type { ProfileInfo, SampleType, Session } from '../session.ts'
import { unitFamily } from './type-words.ts'

/**
 * What is likely to mislead in a profile, though it is in order: each was found in files of some producer. Nothing is changed for
 * it but what the notice says. `names`: those of the first functions.
 */
export function trapsOf(session: Session, names: readonly string[]): Problem[] {
  const [profile] = session.profiles
  if (!profile) return []
  return [
    ...timeTraps(profile),
    ...countsAsTime(session.sampleTypes, profile),
    ...negativeValues(session.sampleTypes),
    ...wallOfThreads(session.sampleTypes, profile),
    ...dressedNames(names),
    ...symbolsMissing(profile, names),
  ]
}

function timeTraps(profile: ProfileInfo): Problem[] {
  const [unit] = timeUnit(profile) ?? []
  const found: Problem[] = []
  if (unit !== undefined && unit !== 'nanoseconds') found.push(problem('time-unit', { unit }))
  if (profile.durationNanos !== '0' && recordedFor(profile) === undefined) {
    found.push(problem('duration-nonsense', { nanos: profile.durationNanos }))
  }
  return found
}

/** jfrconv --total writes how many samples it counted into a type that is called nanoseconds. */
function countsAsTime(sampleTypes: readonly SampleType[], profile: ProfileInfo): Problem[] {
  return sampleTypes
    .filter(({ unit, total, magnitude }) => isCountedTime(profile, unit, total) && magnitude !== '0')
    .map(({ type, total }) => problem('counts-as-time', { type, total }))
}

function isCountedTime(profile: ProfileInfo, unit: string, total: string): boolean {
  if (unitFamily(unit) !== 'time' || profile.periodType.type !== '' || profile.periodType.unit !== '') return false
  return BigInt(total) < BigInt(profile.samples) * 1000n && (recordedFor(profile) ?? 0) > 1e9
}

function negativeValues(sampleTypes: readonly SampleType[]): Problem[] {
  const types = sampleTypes.filter(({ total, magnitude }) => total !== magnitude)
  return types.length === 0 ? [] : [problem('negative-values', { types: types.map(({ type }) => type).join(', ') })]
}

/** Every thread's time is added up: eight waiting threads make eight seconds of one. */
function wallOfThreads(sampleTypes: readonly SampleType[], profile: ProfileInfo): Problem[] {
  const duration = recordedFor(profile)
  const wall = sampleTypes.find(({ profileType, primary, unit }) => profileType === 'wall' && primary && unit.startsWith('nanos'))
  if (!wall || duration === undefined || Number(wall.total) < 1.5 * duration) return []
  return [problem('wall-of-threads', { times: (Number(wall.total) / duration).toFixed(1) })]
}

/** Binaries that were recorded without their names: frames are addresses. */
function symbolsMissing({ locations }: ProfileInfo, names: readonly string[]): Problem[] {
  return locations > 0 && names.every((name) => name === '') ? [problem('symbols-missing', { locations })] : []
}

/** Names with places, modules or marks of the compiler in them. What compilers do to every name of a language is no surprise. */
function dressedNames(names: readonly string[]): Problem[] {
  const dressed = names.filter((name) => !isMangled(name) && !/go\.shape\.|::h[0-9a-f]{16}$/.test(name) && plainName(name) !== name)
  return dressed.length === 0 ? [] : [problem('names-cleaned', { count: dressed.length, example: dressed[0]?.slice(0, 200) ?? '' })]
}
