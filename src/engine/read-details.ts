import type { FrameDetails } from '#model/frame-details.ts'
import { visibleText } from '#model/visible-text.ts'
import { type ByteStrings, Reply } from './reply.ts'

/** The details that a reply holds. */
export function readDetails(block: ArrayBuffer): FrameDetails {
  const reply = new Reply(block, 6)
  const [node = 0, frame = 0, addresses = 0, inlined = 0, samples = 0] = reply.u32s()
  const [startLine = 0] = reply.f64s()
  const [systemName = '', file = '', address = '', binary = '', buildId = ''] = shown(reply.strings())
  const [flat = '0', cum = '0'] = reply.strings().texts()
  const self = reply.strings().texts()
  const total = reply.strings().texts()
  const stack = shown(reply.strings())
  const files = shown(reply.strings())
  const [lines, own, totals] = [reply.f64s(), reply.f64s(), reply.f64s()]
  const name = stack.at(-1) ?? 'all'
  return {
    node,
    frame,
    name,
    systemName: systemName === name ? '' : systemName,
    file,
    startLine,
    address,
    addresses,
    binary,
    buildId,
    inlined: inlined === 1,
    samples,
    self,
    total,
    flat,
    cum,
    lines: files.map((lineFile, row) => ({ file: lineFile, line: lines[row] ?? 0, self: own[row] ?? 0, total: totals[row] ?? 0 })),
    stack,
  }
}

const shown = (strings: ByteStrings): string[] => Array.from({ length: strings.length }, (_, row) => visibleText(strings.at(row)))
