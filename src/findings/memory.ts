import { unitFamily } from '#model/profile-types/type-words.ts'
import type { SampleType, Session } from '#model/session.ts'
import type { Detector } from './finding.ts'
import { found } from './found.ts'
import { NOWHERE } from './frame-sets.ts'
import { inPercent, isClass, spoken, whatOf } from './sentences.ts'

/** From these shares on it is told. */
const HOLDS_MOST = 0.35
const ALLOCATES_MOST = 0.25
const NEVER_FREED = { ofInuse: 0.15, kept: 0.8 } as const

/** Fewer bytes are nothing to look for. */
const LEAST_BYTES = 256 * 1024

const isWorthAWord = (value: number, { unit }: SampleType): boolean => unitFamily(unit) !== 'bytes' || value >= LEAST_BYTES

const MOST_ROWS = 50

/** What was allocated since the process started, beside what is in use. */
const allocatedBeside = ({ sampleTypes }: Session): SampleType | undefined =>
  sampleTypes.find(({ profileType, temporality, primary }) => profileType === 'alloc_space' && temporality === 'cumulative' && primary)

/** A function keeps nearly all that it ever allocated. */
export const neverFreed: Detector = async (look) => {
  const { reader, session, type, total, tell } = look
  const allocated = allocatedBeside(session)
  if (!allocated) return undefined
  const rows = await reader.rows(type.index, { limit: MOST_ROWS, beside: allocated.index })
  const row = rows.find(
    ({ flat, flatBeside }) => isWorthAWord(flat, type) && flat >= NEVER_FREED.ofInuse * total && flat >= NEVER_FREED.kept * flatBeside,
  )
  if (!row) return undefined
  const all = row.flatBeside
  return found(look, 'never-freed', {
    functions: [row.name],
    value: row.flat,
    text: `${spoken(row.name)} still holds ${inPercent(row.flat, all)} of all that it ever allocated: ${tell(row.flat)} of ${tell(all)}, ${inPercent(row.flat, total)} of ${whatOf(type)}.`,
    times: 1.5,
  })
}

/** What is in use was allocated in one place, for the most part. */
export const holdsMost: Detector = async (look) => {
  const { reader, type, total, tell } = look
  const row = (await reader.rows(type.index)).find(({ name }) => !NOWHERE.test(name))
  if (!row || row.flat < HOLDS_MOST * total || !isWorthAWord(row.flat, type)) return undefined
  return found(look, 'holds-most', {
    functions: [row.name],
    value: row.flat,
    text: isClass(row.name)
      ? `${inPercent(row.flat, total)} of ${whatOf(type)} are ${spoken(row.name)}: ${tell(row.flat)}.`
      : `${spoken(row.name)} allocated ${inPercent(row.flat, total)} of ${whatOf(type)}: ${tell(row.flat)}.`,
  })
}

/** Most of the traffic comes from one place. */
export const allocatesMost: Detector = async (look) => {
  const { reader, type, total, tell } = look
  const row = (await reader.rows(type.index)).find(({ name }) => !NOWHERE.test(name) && !isClass(name))
  if (!row || row.flat < ALLOCATES_MOST * total || !isWorthAWord(row.flat, type)) return undefined
  return found(look, 'allocates-most', {
    functions: [row.name],
    value: row.flat,
    text: `${spoken(row.name)} allocates ${inPercent(row.flat, total)} of ${whatOf(type)}: ${tell(row.flat)} of ${tell(total)}.`,
  })
}
