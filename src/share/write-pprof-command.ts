import { FILTERS, PPROF_FILTER } from '#model/filters.ts'
import type { Session } from '#model/session.ts'
import type { ViewState } from '#model/view-state.ts'
import { exactly } from './escape-expression.ts'
import { GRANULARITY_FLAGS, SWITCH_FLAGS } from './pprof-flags.ts'
import { wordOfSampleType } from './sample-type-word.ts'
import { shellQuoted } from './shell-words.ts'

/** A command for a POSIX shell, and in whole sentences what of the view it leaves unsaid. */
export interface WrittenCommand {
  readonly command: string
  readonly notSaid: readonly string[]
}

/** The command of pprof that prints the figures of this view of a file. */
export function writePprofCommand(view: ViewState, session: Session, fileName: string): WrittenCommand {
  const peek = view.view === 'sandwich' && view.pivot !== ''
  const words = [
    peek ? `-peek=${shellQuoted(exactly(view.pivot))}` : '-top',
    '-symbolize=none',
    '-nodecount=0',
    `-nodefraction=${view.minShare}`,
  ]
  if (session.sampleTypes.length > 0) words.push(`-sample_index=${shellQuoted(wordOfSampleType(view.sampleType, session.sampleTypes))}`)
  if (GRANULARITY_FLAGS.includes(view.granularity) && view.granularity !== 'functions') words.push(`-${view.granularity}`)
  for (const filter of FILTERS) {
    if (view[filter] !== '' && !view.off.includes(filter)) words.push(`-${PPROF_FILTER[filter]}=${shellQuoted(view[filter])}`)
  }
  if (view.tagRoot !== '') words.push(`-tagroot=${shellQuoted(view.tagRoot)}`)
  if (view.tagLeaf !== '') words.push(`-tagleaf=${shellQuoted(view.tagLeaf)}`)
  for (const [flag, name] of SWITCH_FLAGS) if (view[name]) words.push(`-${flag}`)
  return { command: ['go tool pprof', ...words, shellQuoted(pathOf(fileName))].join(' '), notSaid: notSaid(view, session, peek) }
}

/** A file name that is taken neither for a flag nor for `host:port`. */
function pathOf(fileName: string): string {
  if (/^https?:\/\//.test(fileName)) return fileName
  return fileName.startsWith('-') || /^[^/]*:/.test(fileName) ? `./${fileName}` : fileName
}

function notSaid(view: ViewState, session: Session, peek: boolean): string[] {
  const asksToDrop = session.profiles.some(({ dropFrames }) => dropFrames !== '')
  const said: readonly (readonly [unsaid: boolean, sentence: string])[] = [
    [view.granularity === 'packages', 'pprof has no frames by package: the command prints functions.'],
    [view.granularity === 'files', 'pprof prints a file once for each of its functions; here it is one row.'],
    [asksToDrop && !view.dropFrames, 'The command leaves out the frames that the file asks to drop (drop_frames); the view shows them.'],
    [peek && view.minShare > 0, 'Callers and callees are printed whatever their share.'],
    [view.inverted, 'The command does not print stacks bottom-up.'],
    [view.foldRecursion, 'The command does not fold recursion.'],
    [view.search !== '', 'The command does not search.'],
    [session.profiles.length > 1, 'More than one profile is open; the command names one.'],
  ]
  return said.flatMap(([unsaid, sentence]) => (unsaid ? [sentence] : []))
}
