import { codeOrigin } from '#model/code-origin.ts'
import { plainName } from '#model/plain-name.ts'
import type { Detector } from './finding.ts'
import { found } from './found.ts'
import { collectingFrames, NOWHERE, waitingFrames } from './frame-sets.ts'
import type { CostRow } from './profile-reader.ts'
import { inPercent, spoken, whatOf } from './sentences.ts'

/** From these shares on it is told. */
const HOT_FUNCTION = 0.2
const HOT_PACKAGE = 0.4
const HOT_PATH = 0.5
const COLLECTING_SHARE = 0.12
const WAITING_SHARE = 0.7

/** What nearly everything is called from is the program, not a part of it. */
const THE_PROGRAM = 0.9

/** One function takes a large part by itself. */
export const hotFunction: Detector = async (look) => {
  const { reader, session, type, total, tell } = look
  // Waiting is not working: who waits is told otherwise.
  const waits = type.profileType === 'wall' ? new RegExp(waitingFrames(session.language)) : undefined
  const row = (await reader.rows(type.index)).find(({ name }) => !NOWHERE.test(name) && !waits?.test(name))
  if (!row || row.flat < HOT_FUNCTION * total) return undefined
  return found(look, 'hot-function', {
    functions: [row.name],
    value: row.flat,
    text: `${spoken(row.name)} takes ${inPercent(row.flat, total)} of ${whatOf(type)} by itself: ${tell(row.flat)} of ${tell(total)}.`,
    times: 2,
  })
}

/** One package takes a large part by itself, and is not the program as a whole. */
export const hotPackage: Detector = async (look) => {
  const { reader, type, total, tell } = look
  const [row] = await reader.rows(type.index, { granularity: 'packages', limit: 1 })
  if (!row || row.name === '' || row.flat < HOT_PACKAGE * total || row.cum > THE_PROGRAM * total) return undefined
  const [outermost] = await reader.rows(type.index, { granularity: 'packages', by: 'cum', limit: 1 })
  if (outermost?.name === row.name) return undefined
  const [first] = await reader.rows(type.index, { limit: 1 })
  // A package of one function says no more than the function.
  if (first && first.flat > 0.5 * row.flat) return undefined
  const subject = /^\[?kernel|^vmlinux$/.test(row.name) ? 'The operating system’s kernel' : `The package ${spoken(row.name)}`
  return found(look, 'hot-package', {
    functions: [row.name],
    value: row.flat,
    text: `${subject} takes ${inPercent(row.flat, total)} of ${whatOf(type)} in its own functions: ${tell(row.flat)}.`,
    show: { granularity: 'packages' },
  })
}

/** One function takes a large part with what it calls, though no function does by itself, and is not the program as a whole. */
export const hotPath: Detector = async (look) => {
  const { reader, type, total, tell } = look
  const rows = await reader.rows(type.index, { by: 'cum', limit: 100 })
  const outermost = rows[0]?.cum ?? total
  const isPart = ({ name, cum }: CostRow) => cum >= HOT_PATH * total && cum <= THE_PROGRAM * outermost && !NOWHERE.test(name)
  // Only names are known here: what they say of whose code it is must do.
  const row = rows.findLast((one) => isPart(one) && codeOrigin({ name: plainName(one.name), file: '', binary: '' }) === 'own')
  if (!row) return undefined
  return found(look, 'hot-path', {
    functions: [row.name],
    value: row.cum,
    text: `${spoken(row.name)} and what it calls take ${inPercent(row.cum, total)} of ${whatOf(type)}: ${tell(row.cum)} of ${tell(total)}.`,
    times: 0.8,
  })
}

/** Garbage is collected for a large part of the time. */
export const collecting: Detector = async (look) => {
  const { reader, session, type, total, tell } = look
  const expression = collectingFrames(session.language)
  if (expression === '') return undefined
  const { total: cost, names } = await reader.matching(type.index, expression)
  const share = Number(cost) / total
  if (share < COLLECTING_SHARE) return undefined
  return found(look, 'garbage-collection', {
    functions: names.slice(0, 3),
    value: cost,
    text: `Collecting garbage takes ${inPercent(share, 1)} of ${whatOf(type)}: ${tell(Number(cost))}. Fewer or smaller allocations would take less.`,
    show: { search: `/${expression}/` },
    times: 2,
  })
}

/** Most of the elapsed time is spent waiting. */
export const mostlyWaiting: Detector = async (look) => {
  const { reader, session, type, total, tell } = look
  const expression = waitingFrames(session.language)
  const { self, names } = await reader.matching(type.index, expression)
  const share = Number(self) / total
  if (share < WAITING_SHARE) return undefined
  return found(look, 'mostly-waiting', {
    functions: names.slice(0, 3),
    value: self,
    text: `${inPercent(share, 1)} of ${whatOf(type)} is spent waiting, not working: ${tell(Number(self))} of ${tell(total)}.`,
    show: { search: `/${expression}/` },
  })
}
