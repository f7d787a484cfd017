import { type FrameTable, REMOVALS, type FilteredTree, type Removal } from '#model/visible-tree.ts'
import { Reply } from './reply.ts'

/** The picture that a reply holds. Its columns are views into the reply. */
export function readVisibleTree(block: ArrayBuffer): FilteredTree {
  const reply = new Reply(block, 2)
  const [flags = 0, start = 0] = reply.u32s()
  const [rootTotal = 0, rootWidth = 0, startLeft = 0, startWidth = 0] = reply.f64s()
  // The first is the sum of those that stay.
  const sums = reply.f64s()
  const removed = Object.fromEntries(REMOVALS.map((reason, index) => [reason, sums[index + 1] ?? 0])) as Record<Removal, number>
  const nodes = {
    node: reply.u32s(),
    parent: reply.u32s(),
    frame: reply.u32s(),
    selfValue: reply.f64s(),
    total: reply.f64s(),
    width: reply.f64s(),
    left: reply.f64s(),
    levelEnds: reply.u32s(),
  }
  const frames = readFrames(reply)
  return { ...nodes, removed, whole: (flags & 1) === 1, cut: (flags & 2) === 2, rootTotal, rootWidth, start, startLeft, startWidth, frames }
}

function readFrames(reply: Reply): FrameTable {
  const ids = reply.u32s()
  const names = reply.strings()
  const files = reply.strings()
  const lines = reply.f64s()
  const binaries = reply.strings()
  return {
    length: ids.length,
    id: (row) => ids[row] ?? 0,
    nameBytes: (row) => names.at(row),
    fileBytes: (row) => files.at(row),
    binaryBytes: (row) => binaries.at(row),
    line: (row) => lines[row] ?? 0,
  }
}
