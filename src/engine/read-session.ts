import type { BareProblem } from '#model/problem.ts'
import { problem } from '#model/problem.ts'
import type { ProfileInfo, RecordedType, Recording } from '#model/session.ts'
import { Reply } from './reply.ts'

/** What the core says of a profile that it opened, and what only the engine knows of the file. */
export interface OpenReply {
  readonly session: ArrayBuffer
  readonly notices: readonly BareProblem[]
  readonly name: string
  readonly bytes: number
}

/** What a reply says of the open file. */
export function readSession({ session, notices, name, bytes }: OpenReply): Recording {
  const reply = new Reply(session, 1)
  const [samples = 0, locations = 0, functions = 0, mappings = 0, stacks = 0] = reply.u32s()
  const [timeNanos, durationNanos, periodType, periodUnit, period, docUrl, dropFrames, keepFrames, rawBytes, defaultType] = reply
    .strings()
    .texts() as Scalars
  const types = reply.strings().texts()
  const [units, totals, magnitudes, nonzero] = [reply, reply, reply, reply].map((next) => next.strings().texts())
  const labelKeys = reply.strings().texts()
  const comments = reply.strings().texts()
  const binaries = reply.strings().texts()
  const profile: ProfileInfo = {
    id: 1,
    name,
    role: 'main',
    bytes,
    rawBytes: Number(rawBytes),
    samples,
    locations,
    functions,
    mappings,
    stacks,
    timeNanos,
    durationNanos,
    periodType: { type: periodType, unit: periodUnit },
    period,
    defaultType,
    labelKeys,
    comments,
    docUrl,
    dropFrames,
    keepFrames,
    binaries,
    notices: notices.map((notice) => problem(notice.kind, notice.facts)),
  }
  const sampleTypes = types.map(
    (type, index): RecordedType => ({
      index,
      type,
      unit: units?.[index] ?? '',
      total: totals?.[index] ?? '0',
      magnitude: magnitudes?.[index] ?? '0',
      nonzeroSamples: Number(nonzero?.[index] ?? 0),
    }),
  )
  return { profiles: [profile], sampleTypes }
}

type Scalars = [string, string, string, string, string, string, string, string, string, string]
