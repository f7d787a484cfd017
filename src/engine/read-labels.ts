import type { LabelBreakdown } from '#model/label-breakdown.ts'
import { Reply } from './reply.ts'

/** The labels that a reply holds. */
export function readLabels(block: ArrayBuffer): LabelBreakdown {
  const reply = new Reply(block, 7)
  const [total = 0] = reply.f64s()
  const keys = reply.strings().texts()
  const units = reply.strings().texts()
  const numeric = reply.u32s()
  const counts = reply.u32s()
  const totals = reply.f64s()
  const ends = reply.u32s()
  const values = reply.strings().texts()
  const valueTotals = reply.f64s()
  const samples = reply.f64s()
  const valuesOf = (key: number) =>
    values
      .slice(key === 0 ? 0 : ends[key - 1], ends[key])
      .map((value, index) => ({ value, at: (key === 0 ? 0 : (ends[key - 1] ?? 0)) + index }))
      .map(({ value, at }) => ({ value, total: valueTotals[at] ?? 0, samples: samples[at] ?? 0 }))
  return {
    total,
    keys: keys.map((key, index) => ({
      key,
      unit: units[index] ?? '',
      numeric: numeric[index] === 1,
      count: counts[index] ?? 0,
      total: totals[index] ?? 0,
      values: valuesOf(index),
    })),
  }
}
