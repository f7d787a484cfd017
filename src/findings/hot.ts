import { codeOrigin } from '#model/code-origin.ts'
import { plainName } from '#model/plain-name.ts'
import type { Detector } from './finding.ts'
import { collectingFrames, NOWHERE, waitingFrames } from './frame-sets.ts'
import type { CostRow } from './profile-reader.ts'
import { inPercent, showing, spoken, whatOf } from './sentences.ts'

/** From these shares on it is told. */
const HOT_FUNCTION = 0.2
const HOT_PACKAGE = 0.4
const HOT_PATH = 0.5
const COLLECTING_SHARE = 0.12
const WAITING_SHARE = 0.7

/** What nearly everything is called from is the program, not a part of it. */
const THE_PROGRAM = 0.9

/** One function takes a large part by itself. */
export const hotFunction: Detector = async ({ reader, session, type, total, tell }) => {
  // Waiting is not working: who waits is told otherwise.
  const waits = type.profileType === 'wall' ? new RegExp(waitingFrames(session.language)) : undefined
  const row = (await reader.rows(type.index)).find(({ name }) => !NOWHERE.test(name) && !waits?.test(name))
  if (!row || row.flat < HOT_FUNCTION * total) return undefined
  const share = row.flat / total
  return {
    kind: 'hot-function',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.flat),
    share,
    text: `${spoken(row.name)} takes ${inPercent(row.flat, total)} of ${whatOf(type)} by itself: ${tell(row.flat)} of ${tell(total)}.`,
    show: showing(type, row.name),
    weight: 2 * share,
  }
}

/** One package takes a large part by itself, and is not the program as a whole. */
export const hotPackage: Detector = async ({ reader, type, total, tell }) => {
  const [row] = await reader.rows(type.index, { granularity: 'packages', limit: 1 })
  if (!row || row.name === '' || row.flat < HOT_PACKAGE * total || row.cum > THE_PROGRAM * total) return undefined
  const [outermost] = await reader.rows(type.index, { granularity: 'packages', by: 'cum', limit: 1 })
  if (outermost?.name === row.name) return undefined
  const [first] = await reader.rows(type.index, { limit: 1 })
  // A package of one function says no more than the function.
  if (first && first.flat > 0.5 * row.flat) return undefined
  const share = row.flat / total
  const subject = /^\[?kernel|^vmlinux$/.test(row.name) ? 'The operating system’s kernel' : `The package ${spoken(row.name)}`
  return {
    kind: 'hot-package',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.flat),
    share,
    text: `${subject} takes ${inPercent(row.flat, total)} of ${whatOf(type)} in its own functions: ${tell(row.flat)}.`,
    show: showing(type, row.name, { granularity: 'packages' }),
    weight: share,
  }
}

/** One function takes a large part with what it calls, though no function does by itself, and is not the program as a whole. */
export const hotPath: Detector = async ({ reader, type, total, tell }) => {
  const rows = await reader.rows(type.index, { by: 'cum', limit: 100 })
  const outermost = rows[0]?.cum ?? total
  const isPart = ({ name, cum }: CostRow) => cum >= HOT_PATH * total && cum <= THE_PROGRAM * outermost && !NOWHERE.test(name)
  // Only names are known here: what they say of whose code it is must do.
  const row = rows.findLast((one) => isPart(one) && codeOrigin({ name: plainName(one.name), file: '', binary: '' }) === 'own')
  if (!row) return undefined
  const share = row.cum / total
  return {
    kind: 'hot-path',
    sampleType: type.index,
    functions: [row.name],
    value: String(row.cum),
    share,
    text: `${spoken(row.name)} and what it calls take ${inPercent(row.cum, total)} of ${whatOf(type)}: ${tell(row.cum)} of ${tell(total)}.`,
    show: showing(type, row.name),
    weight: 0.8 * share,
  }
}

/** Garbage is collected for a large part of the time. */
export const collecting: Detector = async ({ reader, session, type, total, tell }) => {
  const expression = collectingFrames(session.language)
  if (expression === '') return undefined
  const { total: found, names } = await reader.matching(type.index, expression)
  const share = Number(found) / total
  if (share < COLLECTING_SHARE) return undefined
  return {
    kind: 'garbage-collection',
    sampleType: type.index,
    functions: names.slice(0, 3),
    value: found,
    share,
    text: `Collecting garbage takes ${inPercent(share, 1)} of ${whatOf(type)}: ${tell(Number(found))}. Fewer or smaller allocations would take less.`,
    show: showing(type, undefined, { search: `/${expression}/` }),
    weight: 2 * share,
  }
}

/** Most of the elapsed time is spent waiting. */
export const mostlyWaiting: Detector = async ({ reader, session, type, total, tell }) => {
  const expression = waitingFrames(session.language)
  const { self, names } = await reader.matching(type.index, expression)
  const share = Number(self) / total
  if (share < WAITING_SHARE) return undefined
  return {
    kind: 'mostly-waiting',
    sampleType: type.index,
    functions: names.slice(0, 3),
    value: self,
    share,
    text: `${inPercent(share, 1)} of ${whatOf(type)} is spent waiting, not working: ${tell(Number(self))} of ${tell(total)}.`,
    show: showing(type, undefined, { search: `/${expression}/` }),
    weight: share,
  }
}
