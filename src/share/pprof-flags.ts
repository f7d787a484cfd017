import { FILTERS, PPROF_FILTER } from '#model/filters.ts'
import type { Granularity, ViewState } from '#model/view-state.ts'

type TextName = 'tagRoot' | 'tagLeaf' | (typeof FILTERS)[number]
type SwitchName = 'noInlines' | 'dropNegative' | 'relative'

/** Flags that hold a text of the view. */
export const TEXT_FLAGS: ReadonlyMap<string, TextName> = new Map<string, TextName>([
  ...FILTERS.map((filter) => [PPROF_FILTER[filter], filter] as const),
  ['tagroot', 'tagRoot'],
  ['tagleaf', 'tagLeaf'],
])

/** Flags that switch something of the view. */
export const SWITCH_FLAGS: ReadonlyMap<string, SwitchName> = new Map<string, SwitchName>([
  ['noinlines', 'noInlines'],
  ['drop_negative', 'dropNegative'],
  ['relative_percentages', 'relative'],
])

/** The command has a flag for each of them. */
export const GRANULARITY_FLAGS: readonly Granularity[] = ['functions', 'filefunctions', 'files', 'lines', 'addresses']

/** What a report of the command is here. */
export const REPORT_VIEW: ReadonlyMap<string, ViewState['view']> = new Map<string, ViewState['view']>([
  ['top', 'top'],
  ['text', 'top'],
  ['tree', 'sandwich'],
  ['peek', 'sandwich'],
  ['http', 'flame'],
])

/** Short forms of `-sample_index`, in the order in which pprof prefers them. */
export const TYPE_FLAGS: ReadonlyMap<string, string> = new Map([
  ['total_delay', 'delay'],
  ['mean_delay', 'delay'],
  ['contentions', 'contentions'],
  ['inuse_space', 'inuse_space'],
  ['inuse_objects', 'inuse_objects'],
  ['alloc_space', 'alloc_space'],
  ['alloc_objects', 'alloc_objects'],
])

/** Flags whose value may be the next word. */
export const VALUE_FLAGS: ReadonlySet<string> = new Set([
  ...TEXT_FLAGS.keys(),
  ...'sample_index granularity sort nodefraction nodecount edgefraction unit output source_path trim_path divide_by'.split(' '),
  ...'diff_base base symbolize buildid timeout seconds add_comment tools http peek list disasm weblist'.split(' '),
])

/** A flag of a command line. */
export interface PprofFlag {
  readonly name: string
  /** Undefined where none was given. */
  readonly value: string | undefined
  /** As it was written, without quotes. */
  readonly text: string
}

/** Divides arguments as the flags of Go do, but for flags behind the files, which are flags here, too. */
export function pprofFlags(words: readonly string[]): { readonly flags: readonly PprofFlag[]; readonly files: readonly string[] } {
  const flags: PprofFlag[] = []
  const files: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--') return { flags, files: [...files, ...words.slice(at + 1)] }
    const [, name, value] = /^--?([^=-][^=]*)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (name === undefined) files.push(word)
    else if (value === undefined && VALUE_FLAGS.has(name)) {
      at++
      flags.push({ name, value: words[at], text: at < words.length ? `${word} ${words[at]}` : word })
    } else flags.push({ name, value, text: word })
  }
  return { flags, files }
}

/** Whether a flag is switched on; undefined where its value is no truth value of Go. */
export function isOn({ value }: PprofFlag): boolean | undefined {
  if (value === undefined || /^(?:1|t|T|true|TRUE|True)$/.test(value)) return true
  return /^(?:0|f|F|false|FALSE|False)$/.test(value) ? false : undefined
}
