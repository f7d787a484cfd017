import type { Matches } from '#model/matches.ts'
import { visibleText } from '#model/visible-text.ts'
import { Reply } from './reply.ts'

/** What a search matched, as a reply holds it. */
export function readMatches(block: ArrayBuffer): Matches {
  const reply = new Reply(block, 5)
  const [functions = 0] = reply.u32s()
  const [self = '0', total = '0'] = reply.strings().texts()
  const ofFrame = reply.u8s()
  const frames = reply.u32s()
  const names = reply.strings()
  return {
    self,
    total,
    functions,
    ofFrame,
    frames,
    names: Array.from({ length: names.length }, (_, row) => visibleText(names.at(row))),
    flat: reply.f64s(),
    cum: reply.f64s(),
  }
}
