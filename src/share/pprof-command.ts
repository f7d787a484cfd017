import type { Session } from '#model/session.ts'
import type { ViewState } from '#model/view-state.ts'
import { nameOfExact } from './escape-expression.ts'
import {
  GRANULARITY_FLAGS,
  isOn,
  type PprofFlag,
  pprofFlags,
  REPORT_VIEW,
  SWITCH_FLAGS,
  TEXT_FLAGS,
  TYPE_FLAGS,
  VALUE_FLAGS,
} from './pprof-flags.ts'
import { sampleTypeByWord } from './sample-type-word.ts'
import { shellWords } from './shell-words.ts'

/** What a command line of pprof says. */
export interface PprofCommand {
  /** Parts of the view that it sets. It says nothing of the others: laid over the initial view it gives the command's figures. */
  readonly patch: Partial<ViewState>
  /** What could not be applied, as it was written. */
  readonly ignored: readonly string[]
  /** Profiles, and the program before them if there is one. */
  readonly files: readonly string[]
}

type Patch = { -readonly [Name in keyof ViewState]?: ViewState[Name] }

/** Whether a text looks like a command line of pprof. */
export function isPprofCommand(text: string): boolean {
  // Most of what people paste is something else, and may be large.
  if (!/\bpprof\b/.test(text.slice(0, 500))) return false
  const { words } = shellWords(text)
  const start = argumentsStart(words)
  const { flags, files } = pprofFlags(words.slice(start))
  return start > 0 && (flags.length > 0 || (files.length > 0 && files.length < 3))
}

/** Reads a command line, `go tool pprof …` or `pprof …`. Without a session a sample type can be given by index only. */
export function readPprofCommand(text: string, session?: Session): PprofCommand {
  const { words, rest } = shellWords(text)
  const start = argumentsStart(words)
  if (start === 0) return { patch: {}, ignored: text.trim() === '' ? [] : [text.trim()], files: [] }
  const { flags, files } = pprofFlags(words.slice(start))
  const patch: Patch = {}
  const ignored: string[] = []
  flags.forEach((flag, at) => {
    // The last of a name counts.
    const counts = flags.findLastIndex(({ name }) => name === flag.name) === at
    if (!counts || !apply(flag, patch)) ignored.push(flag.text)
  })
  ignored.push(...applySampleType(flags, patch, session))
  if (flags.some((flag) => flag.name === 'trim' && isOn(flag) === false)) patch.minShare = 0
  // pprof applies what the file asks for unasked.
  const asksToDrop = session?.profiles.some(({ dropFrames }) => dropFrames !== '') === true
  if (asksToDrop && patch.dropFrames === undefined) patch.dropFrames = true
  if (rest !== '') ignored.push(rest)
  return { patch, ignored, files }
}

/** Where the arguments begin; 0 where it is no command of pprof. */
function argumentsStart(words: readonly string[]): number {
  // A prompt, variables and a few programs that run another come before it.
  const command = words.findIndex((word) => !/^(?:[$%]|\w+=.*|sudo|time|env)$/s.test(word))
  if (command < 0) return 0
  const [first = '', second = '', third = ''] = words.slice(command)
  const program = /[^/\\]*$/.exec(first)?.[0] ?? ''
  if (/^pprof(?:\.exe)?$/.test(program)) return command + 1
  if (!/^go[\d.]*(?:\.exe)?$/.test(program)) return 0
  if (second === 'tool' && third === 'pprof') return command + 3
  return second === 'run' && third.startsWith('github.com/google/pprof') ? command + 3 : 0
}

/** Applies a flag; false where that cannot be done. Those of the sample type wait until all are known. */
function apply(flag: PprofFlag, patch: Patch): boolean {
  const { name, value = '' } = flag
  const text = TEXT_FLAGS.get(name)
  if (text !== undefined) {
    if (flag.value === undefined) return false
    patch[text] = value
    return true
  }
  const toggle = SWITCH_FLAGS.get(name)
  if (toggle !== undefined) {
    const on = isOn(flag)
    if (on !== undefined) patch[toggle] = on
    return on !== undefined
  }
  if (name === 'sample_index' || TYPE_FLAGS.has(name)) return true
  if (name === 'peek' || name === 'http') return value === '' || applyReport(name, value, patch)
  if (REPORT_VIEW.has(name)) return isOn(flag) === true ? applyReport(name, '', patch) : isOn(flag) === false
  const granularity = GRANULARITY_FLAGS.find((word) => word === (name === 'granularity' ? value : name))
  if (granularity !== undefined) {
    if (name !== 'granularity' && isOn(flag) !== true) return isOn(flag) === false
    const agrees = patch.granularity === undefined || patch.granularity === granularity
    if (agrees) patch.granularity = granularity
    return agrees
  }
  return applyShown(flag, patch)
}

/** Flags for what is shown. Some only say what is so here anyway. */
function applyShown(flag: PprofFlag, patch: Patch): boolean {
  const { name, value = '' } = flag
  switch (name) {
    case 'nodefraction': {
      const share = value.trim() === '' ? Number.NaN : Number(value)
      const isShare = share >= 0 && share <= 1
      if (isShare) patch.minShare = share
      return isShare
    }
    case 'all_frames':
      if (isOn(flag) === true) patch.dropFrames = false
      return isOn(flag) !== undefined
    case 'trim':
      return isOn(flag) !== undefined
    case 'symbolize':
      return value === 'none'
    case 'nodecount':
    case 'edgefraction':
      return value !== '' && Number(value) === 0
    default:
      return !VALUE_FLAGS.has(name) && isOn(flag) === false
  }
}

function applyReport(name: string, value: string, patch: Patch): boolean {
  const view = REPORT_VIEW.get(name)
  if (view === undefined || (patch.view !== undefined && patch.view !== view)) return false
  patch.view = view
  if (name !== 'peek') return true
  const pivot = nameOfExact(value)
  // The sandwich is of one function; of many, the search shows which they are.
  if (pivot === undefined) patch.search = `/${value}/`
  else patch.pivot = pivot
  return true
}

/** Applies what is said of the sample type, in pprof's order of preference. Returns what could not be applied. */
function applySampleType(flags: readonly PprofFlag[], patch: Patch, session: Session | undefined): string[] {
  const wanted = ['sample_index', ...TYPE_FLAGS.keys()].flatMap((name) => {
    const flag = flags.findLast((other) => other.name === name)
    const word = name === 'sample_index' ? flag?.value : TYPE_FLAGS.get(name)
    return flag !== undefined && (name === 'sample_index' || isOn(flag) !== false) ? [{ flag, word }] : []
  })
  return wanted.flatMap(({ flag, word = '' }, at) => {
    const row = session ? sampleTypeByWord(word, session.sampleTypes) : /^\d{1,9}$/.test(word) ? Number(word) : undefined
    const applies = at === 0 && row !== undefined
    if (applies) patch.sampleType = row
    // Means are not shown.
    return applies && flag.name !== 'mean_delay' ? [] : [flag.text]
  })
}
