import { type Explain, known, number } from '../fact-words.ts'

/** The words for what `traps.ts` and the core notice of a profile that is in order and may mislead. */
export const TRAP_WORDS: Readonly<Record<string, Explain>> = {
  'time-unit': (f) => [
    `Its times are in ${known(f['unit'])}, though the format has nanoseconds; they are read as what they are.`,
    'Old Pyroscope clients for Python and Ruby write such files.',
  ],
  'duration-nonsense': (f) => [
    `It says that it was recorded for ${number(f['nanos'])} nanoseconds, which cannot be; its duration is not used.`,
    'Some converters write a time there.',
  ],
  'counts-as-time': (f) => [
    `The type ${known(f['type'])} says nanoseconds, but its total, ${number(f['total'])}, is a number of samples.`,
    'jfrconv --total writes such files. Read shares, not times.',
  ],
  'negative-values': (f) => [
    `Some values are negative: ${known(f['types'])}.`,
    'It is one snapshot less another. What fell is negative; widths go by the size of the change.',
  ],
  'wall-of-threads': (f) => [
    `Its wall time is ${known(f['times'])} times as long as the recording: the time of every thread is added up.`,
    'Group by the label of the thread to see one at a time.',
  ],
  'names-cleaned': (f) => [
    `${number(f['count'])} names hold more than a name, for example ${known(f['example'])}; they are shown without the rest.`,
    'Search, filters and copies take the names as they are in the file.',
  ],
  'symbols-missing': (f) => [
    `It holds no names: its ${number(f['locations'])} places in the code are addresses.`,
    'With the binary at hand, go tool pprof -symbolize=local -proto writes a profile with names. Packages are binaries here.',
  ],
  'packed-columns': (f) => [
    `${number(f['count'])} lines hold a column in their upper 32 bits; the details show line and column apart.`,
    '@datadog/pprof writes them so. Frames by lines have the numbers of the file, as in pprof.',
  ],
}
