import { formatCount } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import type { Detector } from './finding.ts'
import { found } from './found.ts'
import { lockMachinery, NOWHERE } from './frame-sets.ts'
import { inPercent, isClass, spoken } from './sentences.ts'

/** From these shares on it is told. */
const HOTSPOT = 0.4
const PILE_UP = { share: 0.4, goroutines: 100 } as const
const ONE_EXCEPTION = 0.4

/** One place carries most of the waiting. */
export const lockHotspot: Detector = async (look) => {
  const { reader, session, type, total, tell } = look
  const hide = lockMachinery(session.language)
  const row = (await reader.rows(type.index, { ...(hide && { hide }) })).find(({ name }) => !NOWHERE.test(name))
  if (!row || row.flat < HOTSPOT * total) return undefined
  return found(look, 'lock-hotspot', {
    functions: [row.name],
    value: row.flat,
    text: waitText(type, spoken(row.name), inPercent(row.flat, total), tell(row.flat)),
    times: 2,
  })
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
export const pileUp: Detector = async (look) => {
  const { reader, type, total } = look
  const hide = lockMachinery('go')
  const [row] = await reader.rows(type.index, { ...(hide && { hide }) })
  if (!row || row.flat < PILE_UP.share * total || row.flat < PILE_UP.goroutines) return undefined
  return found(look, 'pile-up', {
    functions: [row.name],
    value: row.flat,
    text: `${formatCount(row.flat)} of ${formatCount(total)} goroutines stand in ${spoken(row.name)}.`,
    times: 2,
  })
}

/** Most exceptions are of one class. */
export const oneException: Detector = async (look) => {
  const { reader, type, total } = look
  const [row] = await reader.rows(type.index)
  if (!row || row.flat < ONE_EXCEPTION * total) return undefined
  const what = isClass(row.name) ? `are ${spoken(row.name)}` : `are thrown in ${spoken(row.name)}`
  return found(look, 'one-exception', {
    functions: [row.name],
    value: row.flat,
    text: `${inPercent(row.flat, total)} of the exceptions ${what}: ${formatCount(row.flat)} of ${formatCount(total)}.`,
    times: 2,
  })
}
