import type { LinkedSums } from '#model/linked-sums.ts'
import { Reply } from './reply.ts'

/** The sums of two sample types that a reply holds. */
export function readLinkedSums(block: ArrayBuffer): LinkedSums {
  const reply = new Reply(block, 9)
  return { numerator: reply.f64s(), denominator: reply.f64s() }
}
