import type { Answers } from '#engine/answers.ts'
import type { ProfileType } from '#model/profile-types/profile-type.ts'
import type { SampleType, Session } from '#model/session.ts'
import type { Detector, Finding } from './finding.ts'
import { collecting, hotFunction, hotPackage, hotPath, mostlyWaiting } from './hot.ts'
import { allocatesMost, holdsMost, neverFreed } from './memory.ts'
import { ProfileReader } from './profile-reader.ts'
import { teller } from './sentences.ts'
import { fewSamples, noSymbols } from './trust.ts'
import { lockHotspot, oneException, pileUp } from './waits.ts'

/** What is looked for in which kind. Where two of a row find the same functions, the first tells it. */
const DETECTORS: Readonly<Record<ProfileType, readonly Detector[]>> = {
  cpu: [fewSamples, noSymbols, collecting, hotFunction, hotPackage, hotPath],
  wall: [fewSamples, noSymbols, mostlyWaiting, hotFunction],
  inuse_space: [noSymbols, neverFreed, holdsMost],
  inuse_objects: [holdsMost],
  alloc_space: [allocatesMost],
  alloc_objects: [allocatesMost],
  heap: [holdsMost],
  goroutines: [pileUp],
  mutex_duration: [lockHotspot],
  mutex_count: [lockHotspot],
  block_duration: [lockHotspot],
  block_count: [lockHotspot],
  lock_duration: [lockHotspot],
  lock_count: [lockHotspot],
  exceptions: [oneException],
  other: [],
}

/** What is told by the other type of a pair, when that is there. */
const TOLD_BY: Readonly<Partial<Record<ProfileType, ProfileType>>> = {
  inuse_objects: 'inuse_space',
  alloc_objects: 'alloc_space',
  mutex_count: 'mutex_duration',
  block_count: 'block_duration',
  lock_count: 'lock_duration',
}

/** More is no summary any more. */
const MOST_FINDINGS = 5
const MOST_TYPES = 8

/**
 * What stands out in a profile, most important first: at most five sentences, each of them computed, and none where nothing does.
 * `chosen`: the sample type that is looked at; what is found in it comes first among equals.
 */
export async function findingsOf(answers: Answers, session: Session, chosen: number): Promise<Finding[]> {
  const reader = new ProfileReader(answers)
  const found: Finding[] = []
  const told = new Set<string>()
  for (const type of typesToLookAt(session.sampleTypes, chosen)) {
    const look = { reader, session, type, total: Number(type.magnitude), tell: teller(type, session) }
    for (const detect of DETECTORS[type.profileType]) {
      // One after the other: the engine works on one question at a time anyhow.
      const finding = await detect(look)
      if (!finding) continue
      const key = finding.functions.join('\n')
      if (key !== '' && told.has(key)) continue
      told.add(key)
      found.push(finding)
      // Addresses tell nobody anything, in whatever type.
      if (finding.kind === 'no-symbols') return [finding]
      // A function that is hot needs no path.
      if (finding.kind === 'hot-function' || finding.kind === 'hot-package') break
    }
  }
  const weightOf = ({ weight, sampleType }: Finding) => weight + (sampleType === chosen ? 0.25 : 0)
  return found.toSorted((one, other) => weightOf(other) - weightOf(one)).slice(0, MOST_FINDINGS)
}

/** One type of each kind that holds anything, the chosen one first: what it tells is not told again. */
function typesToLookAt(sampleTypes: readonly SampleType[], chosen: number): SampleType[] {
  const full = sampleTypes.filter(({ primary, magnitude }) => primary && magnitude !== '0')
  const kinds = new Set(full.map(({ profileType }) => profileType))
  return full
    .filter(({ profileType }) => {
      const toldBy = TOLD_BY[profileType]
      return toldBy === undefined || !kinds.has(toldBy)
    })
    .filter((type, row, all) => all.findIndex(({ profileType, unit }) => profileType === type.profileType && unit === type.unit) === row)
    .toSorted((one, other) => Number(other.index === chosen) - Number(one.index === chosen))
    .slice(0, MOST_TYPES)
}
