import type { Confidence, ProfileType, Temporality } from './profile-type.ts'
import type { TypeFacts, Verdict } from './type-facts.ts'

/** A rule: which types it is for, and what they are. The first that is for a type decides. */
interface Rule {
  readonly id: string
  /** Who writes such types, and where that is written down. */
  readonly source: string
  readonly is: (facts: TypeFacts) => boolean
  readonly says: (facts: TypeFacts) => Omit<Verdict, 'rule'>
}

const verdict = (
  profileType: ProfileType,
  temporality: Temporality,
  { confidence = 'high', primary = true }: { readonly confidence?: Confidence; readonly primary?: boolean } = {},
) => ({ profileType, temporality, confidence, primary })

const startsWith =
  (...starts: readonly string[]) =>
  ({ type }: TypeFacts) =>
    starts.some((start) => type.startsWith(start))

const named =
  (...names: readonly string[]) =>
  ({ type }: TypeFacts) =>
    names.includes(type)

const isGo = ({ language }: TypeFacts): boolean => language === 'go'

/** A duration where the unit is a time, else a count. */
const measure = (facts: TypeFacts, kind: 'mutex' | 'block' | 'lock'): ProfileType =>
  `${kind}_${facts.unit === 'time' ? 'duration' : 'count'}`

const isContention = (facts: TypeFacts): boolean =>
  named('contention', 'contentions')(facts) ||
  (facts.type === 'delay' && (facts.unit === 'time' || facts.siblings.has('contentions') || facts.siblings.has('contention')))

/** Go's runtime counts from the start of the process, unless the profile was asked for with `?seconds=`. (net/http/pprof) */
const sinceStart = ({ hasDuration }: TypeFacts): Temporality => (hasDuration ? 'interval' : 'cumulative')

const isSamples = (facts: TypeFacts): boolean => named('samples', 'sample', '', 'cycles', 'instructions')(facts) && facts.unit !== 'bytes'

const hasAny = ({ siblings }: TypeFacts, ...types: readonly string[]): boolean => types.some((type) => siblings.has(type))

const hasInuse = ({ siblings }: TypeFacts): boolean => [...siblings].some((type) => type.startsWith('inuse'))

export const RULES: readonly Rule[] = [
  {
    id: 'R1',
    source: '.NET and Datadog (dd-trace-dotnet, ExceptionsProvider; libdatadog, api/sample_type.rs)',
    is: startsWith('exception'),
    says: () => verdict('exceptions', 'interval'),
  },
  {
    id: 'R2',
    source: 'Go (runtime/pprof, printCountProfile)',
    is: named('goroutine', 'goroutines', 'goroutineleak', 'goroutine_leak'),
    says: () => verdict('goroutines', 'gauge'),
  },
  {
    id: 'R3',
    source: '.NET (pyroscope-dotnet, SampleValueTypeProvider), Python (ddtrace, profile.cpp), async-profiler (JfrConverter)',
    is: (facts) => named('lock_count', 'lock_acquire', 'lock_release')(facts) || (facts.type === 'locks' && facts.unit !== 'time'),
    says: () => verdict('lock_count', 'interval'),
  },
  {
    id: 'R3',
    source: 'the same; async-profiler with --total',
    is: (facts) => named('lock_time', 'lock_acquire_wait', 'lock_release_hold')(facts) || (facts.type === 'locks' && facts.unit === 'time'),
    says: () => verdict('lock_duration', 'interval'),
  },
  {
    id: 'R4',
    source: 'Pyroscope, .NET and Go under names of its own (pyroscope-go, sample_types.go)',
    is: startsWith('mutex', 'block'),
    says: (facts) => verdict(measure(facts, facts.type.startsWith('mutex') ? 'mutex' : 'block'), 'interval'),
  },
  {
    id: 'R5a',
    source: 'Pyroscope from JFR (jfr-parser, pprof.go): mutex is a monitor that was entered, block a parked thread',
    is: (facts) => isContention(facts) && ['mutex', 'block'].includes(facts.periodType),
    says: (facts) => verdict(measure(facts, 'lock'), 'interval'),
  },
  {
    id: 'R5b',
    source: 'contentionz of Java and C++ (google/pprof, legacy_java_profile.go, legacy_profile.go)',
    is: (facts) => isContention(facts) && ['java', 'dotnet', 'cpp'].includes(facts.language ?? ''),
    says: (facts) => verdict(measure(facts, 'lock'), 'interval'),
  },
  {
    id: 'R5c',
    source: 'Go mutex (runtime/pprof, Profile): stacks end where a lock is let go',
    is: (facts) => isContention(facts) && facts.leafShares().unlock >= 0.5 && facts.leafShares().unlock > facts.leafShares().wait,
    says: (facts) => verdict(measure(facts, 'mutex'), sinceStart(facts)),
  },
  {
    id: 'R5c',
    source: 'Go block (the same): stacks end where somebody waits',
    is: (facts) => isContention(facts) && facts.leafShares().wait >= 0.3 && facts.leafShares().wait > facts.leafShares().unlock,
    says: (facts) => verdict(measure(facts, 'block'), sinceStart(facts)),
  },
  {
    id: 'R5d',
    source: 'Go without symbols, in a file named after it (net/http/pprof names them so)',
    is: (facts) => isContention(facts) && facts.hint === 'mutex',
    says: (facts) => verdict(measure(facts, 'mutex'), sinceStart(facts), { confidence: 'medium' }),
  },
  {
    id: 'R5d',
    source: 'the same; the text form of a block profile calls itself contention (runtime/pprof, writeBlock)',
    is: (facts) => isContention(facts) && (facts.hint === 'block' || (facts.hint === 'contention' && isGo(facts))),
    says: (facts) => verdict(measure(facts, 'block'), sinceStart(facts), { confidence: 'medium' }),
  },
  {
    id: 'R5e',
    source: 'Go without symbols: mutex is what is recorded more often',
    is: (facts) => isContention(facts) && isGo(facts),
    says: (facts) => verdict(measure(facts, 'mutex'), sinceStart(facts), { confidence: 'low' }),
  },
  {
    id: 'R5e',
    source: 'contentionz without symbols',
    is: isContention,
    says: (facts) => verdict(measure(facts, 'lock'), 'interval', { confidence: 'low' }),
  },
  {
    id: 'R6',
    source: 'time off the CPU (parca-agent, parca_reporter.go; OpenTelemetry’s eBPF profiler)',
    is: (facts) => named('off_cpu', 'offcpu')(facts) || (facts.type === 'wallclock' && facts.periodType === 'samples'),
    says: () => verdict('other', 'interval'),
  },
  {
    id: 'R7',
    source: 'rbspy (ui/pprof.rs), Node.js (pprof-nodejs, profile-serializer.ts), Python, .NET; fgprof calls it time',
    is: (facts) => facts.type.startsWith('wall') || (facts.type === 'time' && ['wallclock', 'wall'].includes(facts.periodType)),
    says: ({ unit }) => verdict('wall', 'interval', { primary: unit !== 'count' }),
  },
  {
    id: 'R8',
    source: 'Go (runtime/pprof, protomem.go), JFR (jfr-parser), .NET, Datadog (libdatadog), heapprofd (Perfetto, pprof_builder.cc)',
    is: (facts) =>
      startsWith('alloc', 'malloc', 'total_malloc', 'total_alloc')(facts) || (facts.type === 'size' && facts.siblings.has('allocations')),
    says: (facts) => {
      const isSinceStart = facts.periodType === 'space' && (hasInuse(facts) || isGo(facts)) && !facts.hasDuration
      const type = facts.unit === 'bytes' ? 'alloc_space' : 'alloc_objects'
      return verdict(type, isSinceStart ? 'cumulative' : 'interval', { primary: !facts.type.endsWith('unscaled') })
    },
  },
  {
    id: 'R9',
    source: "V8's heap, under Go's names (pprof-nodejs, profile-serializer.ts)",
    is: (facts) =>
      startsWith('inuse', 'in_use')(facts) && facts.language === 'nodejs' && ![...facts.siblings].some((type) => type.startsWith('alloc')),
    says: () => verdict('heap', 'gauge'),
  },
  {
    id: 'R9',
    source: 'Go (protomem.go), .NET, jemalloc (rust-jemalloc-pprof), heapprofd (unreleased), JFR (live)',
    is: (facts) => startsWith('inuse', 'in_use', 'unreleased')(facts) || facts.type === 'live',
    says: ({ unit }) => verdict(unit === 'bytes' ? 'inuse_space' : 'inuse_objects', 'gauge'),
  },
  {
    id: 'R10',
    source: 'V8 (google/pprof-nodejs), tcmalloc (google/pprof, legacy_profile.go), Datadog (libdatadog)',
    is: (facts) =>
      facts.type.startsWith('heap') ||
      (facts.type === 'space' && facts.unit === 'bytes') ||
      (facts.type === 'objects' && facts.unit === 'count'),
    says: () => verdict('heap', 'gauge'),
  },
  {
    id: 'R11',
    source: 'every language (runtime/pprof, proto.go; libdatadog; OpenTelemetry’s converters)',
    is: named('cpu', 'cpu_time', 'cpu_ms', 'on_cpu', 'process_cpu', 'cpu_clock', 'task_clock', 'cpu_sample', 'cpu_samples'),
    says: ({ type }) => verdict('cpu', 'interval', { primary: !type.startsWith('cpu_sample') }),
  },
  {
    id: 'R12',
    source: 'perf_to_profile (perf_data_converter.cc): one pair of types for each event',
    is: ({ type }) => /_(?:event|sample)$/.test(type),
    says: ({ type }) => verdict(/cycles|clock/.test(type) ? 'cpu' : 'other', 'interval', { primary: type.endsWith('_event') }),
  },
  {
    id: 'R13a',
    source: 'samples of wall time (pprof-nodejs; Google Cloud Profiler for Python, builder.py)',
    is: (facts) =>
      isSamples(facts) &&
      (facts.periodType.startsWith('wall') || (hasAny(facts, 'wall', 'wall_time') && !facts.periodType.startsWith('cpu'))),
    says: (facts) => verdict('wall', 'interval', { primary: !hasAny(facts, 'wall', 'wall_time', 'time') }),
  },
  {
    id: 'R13b',
    source: 'samples of CPU time (runtime/pprof; Parca Agent; old Pyroscope clients for Python and Ruby)',
    is: (facts) =>
      isSamples(facts) &&
      (facts.periodType.startsWith('cpu') || hasAny(facts, 'cpu', 'cpu_time') || (facts.periodType === '' && facts.type !== '')),
    says: (facts) =>
      verdict('cpu', 'interval', { primary: !hasAny(facts, 'cpu', 'cpu_time'), confidence: facts.periodType === '' ? 'medium' : 'high' }),
  },
  {
    id: 'R13c',
    source: 'goroutines whose type is not named',
    is: (facts) => isSamples(facts) && isGo(facts) && facts.leafShares().idle >= 0.5,
    says: () => verdict('goroutines', 'gauge', { confidence: 'low' }),
  },
  { id: 'R13d', source: 'samples of something', is: isSamples, says: () => verdict('other', 'interval', { confidence: 'low' }) },
  {
    id: 'R14',
    source: 'Go (runtime/pprof), threadz (google/pprof, legacy_profile.go)',
    is: named('threadcreate', 'thread', 'threads'),
    says: () => verdict('other', 'gauge'),
  },
  { id: 'R14', source: 'types of their own', is: () => true, says: () => verdict('other', 'interval') },
]

/** What a sample type is. */
export function classifyType(facts: TypeFacts): Verdict {
  for (const { id, is, says } of RULES) {
    if (!is(facts)) continue
    const said = says(facts)
    // A snapshot less an earlier one: what was let go meanwhile is negative.
    const temporality = said.temporality === 'gauge' && facts.hasDuration && facts.hasNegative ? 'change' : said.temporality
    return { ...said, temporality, rule: id }
  }
  throw new Error('the last rule is for everything')
}
