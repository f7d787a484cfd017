import { formatCount } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import type { Detector } from './finding.ts'
import { lockMachinery, NOWHERE } from './frame-sets.ts'
import { inPercent, isClass, showing, spoken } from './sentences.ts'

/** From these shares on it is told. */
const HOTSPOT = 0.4
const PILE_UP = { share: 0.4, goroutines: 100 } as const
const ONE_EXCEPTION = 0.4

/** One place carries most of the waiting. */
export const lockHotspot: Detector = async ({ reader, session, type, total, tell }) => {
  const hide = lockMachinery(session.language)
  const row = (await reader.rows(type.index, { ...(hide && { hide }) })).find(({ name }) => !NOWHERE.test(name))
  if (!row || row.flat < HOTSPOT * total) return undefined
  const share = row.flat / total
  return {
    kind: 'lock-hotspot',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.flat),
    share,
    text: waitText(type, spoken(row.name), inPercent(row.flat, total), tell(row.flat)),
    show: showing(type, row.name),
    weight: 2 * share,
  }
}

function waitText({ profileType }: SampleType, name: string, share: string, value: string): string {
  switch (profileType) {
    case 'mutex_duration':
      return `${share} of the time that others wait for locks, ${value}, is for locks that ${name} holds.`
    case 'mutex_count':
      return `${share} of the waits for locks, ${value}, are for locks that ${name} holds.`
    case 'block_duration':
      return `${share} of the time blocked, ${value}, is spent waiting in ${name}.`
    case 'block_count':
      return `${share} of the times that somebody was blocked, ${value}, it was in ${name}.`
    case 'lock_duration':
      return `${share} of the time spent waiting for locks, ${value}, is for ${name}.`
    default:
      return `${share} of the waits for locks, ${value}, are for ${name}.`
  }
}

/** Many goroutines stand in one place. */
export const pileUp: Detector = async ({ reader, type, total }) => {
  const hide = lockMachinery('go')
  const [row] = await reader.rows(type.index, { ...(hide && { hide }) })
  if (!row || row.flat < PILE_UP.share * total || row.flat < PILE_UP.goroutines) return undefined
  const share = row.flat / total
  return {
    kind: 'pile-up',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.flat),
    share,
    text: `${formatCount(row.flat)} of ${formatCount(total)} goroutines stand in ${spoken(row.name)}.`,
    show: showing(type, row.name),
    weight: 2 * share,
  }
}

/** Most exceptions are of one class. */
export const oneException: Detector = async ({ reader, type, total }) => {
  const [row] = await reader.rows(type.index)
  if (!row || row.flat < ONE_EXCEPTION * total) return undefined
  const share = row.flat / total
  const what = isClass(row.name) ? `are ${spoken(row.name)}` : `are thrown in ${spoken(row.name)}`
  return {
    kind: 'one-exception',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.flat),
    share,
    text: `${inPercent(row.flat, total)} of the exceptions ${what}: ${formatCount(row.flat)} of ${formatCount(total)}.`,
    show: showing(type, row.name),
    weight: 2 * share,
  }
}
