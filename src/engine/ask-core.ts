import { packageOf } from '#model/package-of.ts'
import type { ExportKind, TreeQuery } from '#model/query.ts'
import type { OpenProfile } from './core.ts'
import { withCoreView } from './core-view.ts'
import type { Question } from './questions.ts'
import { Reply } from './reply.ts'

/** Asks an open profile. Throws problems. */
export function askCore(profile: OpenProfile, question: Question): ArrayBuffer {
  return blockOf(withCoreView(question.query, (view) => answer(profile, view, question)))
}

function answer(profile: OpenProfile, view: Parameters<OpenProfile['matches']>[0], question: Question): Uint8Array {
  switch (question.kind) {
    case 'visibleTree': {
      const { start, from, to, smallestShare, mostNodes } = question.query
      return profile.visibleTree(view, start, from, to, smallestShare, mostNodes)
    }
    case 'topTable':
      return profile.topTable(view, question.query.by === 'cum', question.query.limit)
    case 'topPage': {
      const { by, ascending, named, minShare, offset, limit, frame, types } = question.query
      const [column, ratio] = typeof by === 'string' ? [ORDERS.indexOf(by), []] : [0, [by.numerator, by.denominator]]
      const [beside, ratioTypes] = [Uint32Array.from(types), Uint32Array.from(ratio)]
      return profile.topPage(view, column, ascending, named, minShare, offset, limit, frame, beside, ratioTypes)
    }
    case 'linkedSums':
      return profile.linkedSums(view, question.query.numerator, question.query.denominator)
    case 'matches':
      return profile.matches(view, question.query.search)
    case 'details':
      return profile.details(view, question.query.node)
    case 'labels':
      return profile.labels(view, question.query.key, question.query.containing, question.query.mostValues)
  }
}

const ORDERS = ['flat', 'cum', 'name']
const EXPORTS: readonly ExportKind[] = ['json', 'folded', 'csv']
const MEDIA_TYPE: Readonly<Record<ExportKind, string>> = {
  json: 'application/json',
  folded: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
}

/** Writes a view, piece by piece. Throws problems. */
export function exportFromCore(profile: OpenProfile, query: TreeQuery, kind: ExportKind): Blob {
  const written = withCoreView(query, (view) => profile.startExport(view, EXPORTS.indexOf(kind)))
  const pieces: BlobPart[] = []
  for (;;) {
    const piece = profile.exportPiece(written)
    if (piece.length === 0) break
    pieces.push(piece as Uint8Array<ArrayBuffer>)
  }
  written.free()
  return new Blob(pieces, { type: MEDIA_TYPE[kind] })
}

/** Tells the core which package each function is in: the forms of names are known here. */
export function tellPackages(profile: OpenProfile): void {
  const reply = new Reply(blockOf(profile.functions(profile.functionCount())), 8)
  const [names, files, binaries] = [reply.strings().texts(), reply.strings().texts(), reply.strings().texts()]
  profile.setPackages(names.map((name, row) => packageOf({ name, file: files[row] ?? '', binary: binaries[row] ?? '' })))
}

// A reply has its block to itself: the core's glue copies it out of the memory.
export const blockOf = (reply: Uint8Array): ArrayBuffer => reply.buffer as ArrayBuffer
