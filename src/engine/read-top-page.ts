import type { TopPage } from '#model/top-page.ts'
import { visibleText } from '#model/visible-text.ts'
import { Reply } from './reply.ts'

const NOWHERE = 0xffff_ffff

/** The rows that a reply holds. */
export function readTopPage(block: ArrayBuffer): TopPage {
  const reply = new Reply(block, 4)
  const [entries = 0, offset = 0, place = NOWHERE] = reply.u32s()
  const [total = 0] = reply.f64s()
  const frame = reply.u32s()
  const names = reply.strings()
  return {
    entries,
    offset,
    place: place === NOWHERE ? -1 : place,
    total,
    frame,
    names: Array.from({ length: names.length }, (_, row) => visibleText(names.at(row))),
    flat: reply.f64s(),
    cum: reply.f64s(),
    flatSum: reply.f64s(),
    allFlat: reply.f64s(),
    allCum: reply.f64s(),
  }
}
