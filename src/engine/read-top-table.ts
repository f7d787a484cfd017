import { visibleText } from '#model/visible-text.ts'
import type { TopTable } from '#model/top-table.ts'
import { Reply } from './reply.ts'

/** The top table that a reply holds. */
export function readTopTable(block: ArrayBuffer): TopTable {
  const reply = new Reply(block, 3)
  const [entries = 0] = reply.u32s()
  const [total = '0'] = reply.strings().texts()
  const names = reply.strings()
  const flat = reply.strings().texts()
  const cum = reply.strings().texts()
  const rows = flat.map((value, row) => ({ name: visibleText(names.at(row)), flat: value, cum: cum[row] ?? '0' }))
  return { total, entries, rows }
}
