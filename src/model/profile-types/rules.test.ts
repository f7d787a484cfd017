// Each rule on the words of the producers that it was made for.
import { describe, expect, test } from 'vitest'
import { classifyProfile } from './classify-profile.ts'
import type { LeafShares } from './leaf-classes.ts'
import { type MadeUp, recordingOf } from './recording-of.ts'
import { RULES } from './rules.ts'

interface Given extends MadeUp {
  readonly names?: readonly string[]
  readonly files?: readonly string[]
  readonly leaves?: Partial<LeafShares>
}

const classified = ({ names = [], files = [], leaves = {}, ...recording }: Given) =>
  classifyProfile(recordingOf(recording), { functions: { names, files }, leafShares: () => ({ unlock: 0, wait: 0, idle: 0, ...leaves }) })

/** Kind, temporality, and what is out of the ordinary: low or medium confidence, a minus where it is not primary. */
const verdicts = (given: Given) =>
  classified(given).sampleTypes.map(({ profileType, temporality, confidence, primary }) =>
    [
      primary ? '' : '−',
      profileType,
      temporality === 'interval' ? '' : ` ${temporality}`,
      confidence === 'high' ? '' : ` ${confidence}`,
    ].join(''),
  )

const GO = { names: ['main.main', 'runtime.main'], files: ['main.go', '/usr/local/go/src/runtime/proc.go'] }
const JAVA = { names: ['java/lang/Thread.run'] }
const NODE = { names: ['(idle)', 'serve'], files: ['', '/srv/app.js'] }
const CONTENTION = { types: ['contentions/count', 'delay/nanoseconds'], periodType: 'contentions/count' }
const GO_HEAP = ['alloc_objects/count', 'alloc_space/bytes', 'inuse_objects/count', 'inuse_space/bytes']

const CASES: readonly (readonly [rule: string, what: string, given: Given, verdicts: readonly string[]])[] = [
  ['R1', '.NET', { types: ['exception/count', 'exception-samples/count'] }, ['exceptions', 'exceptions']],
  ['R2', 'Go', { types: ['goroutine/count'], ...GO }, ['goroutines gauge']],
  ['R2', 'Go, leaked', { types: ['goroutineleak/count'], ...GO }, ['goroutines gauge']],
  ['R2', 'Go, ?seconds=', { types: ['goroutine/count=-1'], ...GO, durationNanos: '1000000000' }, ['goroutines change']],
  ['R3', '.NET', { types: ['lock_count/count', 'lock_time/nanoseconds'] }, ['lock_count', 'lock_duration']],
  [
    'R3',
    'ddtrace',
    { types: ['lock-acquire/count', 'lock-acquire-wait/nanoseconds', 'lock-release/count', 'lock-release-hold/nanoseconds'] },
    ['lock_count', 'lock_duration', 'lock_count', 'lock_duration'],
  ],
  ['R3', 'jfrconv', { types: ['locks/count'], ...JAVA }, ['lock_count']],
  ['R3', 'jfrconv --total', { types: ['locks/nanoseconds'], ...JAVA }, ['lock_duration']],
  ['R4', 'Pyroscope', { types: ['mutex_count/count', 'mutex_duration/nanoseconds'] }, ['mutex_count', 'mutex_duration']],
  ['R4', 'Pyroscope', { types: ['block_count/count', 'block_duration/nanoseconds'] }, ['block_count', 'block_duration']],
  ['R5a', 'JFR, monitor', { ...CONTENTION, periodType: 'mutex/count', ...JAVA }, ['lock_count', 'lock_duration']],
  ['R5a', 'JFR, park', { ...CONTENTION, periodType: 'block/count', ...GO }, ['lock_count', 'lock_duration']],
  ['R5b', 'C++', { ...CONTENTION, names: ['std::mutex::lock'] }, ['lock_count', 'lock_duration']],
  [
    'R5c',
    'Go mutex',
    { ...CONTENTION, ...GO, leaves: { unlock: 0.9, wait: 0.1 } },
    ['mutex_count cumulative', 'mutex_duration cumulative'],
  ],
  [
    'R5c',
    'Go mutex, ?seconds=',
    { ...CONTENTION, ...GO, leaves: { unlock: 1 }, durationNanos: '1000000000', name: 'block.pb.gz' },
    ['mutex_count', 'mutex_duration'],
  ],
  ['R5c', 'Go block', { ...CONTENTION, ...GO, leaves: { wait: 0.4 } }, ['block_count cumulative', 'block_duration cumulative']],
  [
    'R5d',
    'named mutex',
    { ...CONTENTION, ...GO, name: 'prod.mutex.pb.gz' },
    ['mutex_count cumulative medium', 'mutex_duration cumulative medium'],
  ],
  ['R5d', 'named block', { ...CONTENTION, name: 'block-1.pb.gz' }, ['block_count cumulative medium', 'block_duration cumulative medium']],
  [
    'R5d',
    'Go, named contention',
    { ...CONTENTION, ...GO, name: 'contention.pb.gz' },
    ['block_count cumulative medium', 'block_duration cumulative medium'],
  ],
  ['R5e', 'Go, no clue', { ...CONTENTION, ...GO }, ['mutex_count cumulative low', 'mutex_duration cumulative low']],
  ['R5e', 'no clue at all', CONTENTION, ['lock_count low', 'lock_duration low']],
  ['R6', 'OpenTelemetry', { types: ['off_cpu/nanoseconds'] }, ['other']],
  ['R6', 'Parca', { types: ['wallclock/nanoseconds'], periodType: 'samples/count' }, ['other']],
  ['R7', 'Node.js', { types: ['sample/count', 'wall/nanoseconds'], periodType: 'wall/nanoseconds', ...NODE }, ['−wall', 'wall']],
  ['R7', 'fgprof', { types: ['samples/count', 'time/nanoseconds'], periodType: 'wallclock/nanoseconds', ...GO }, ['−wall', 'wall']],
  ['R7', 'ddtrace', { types: ['wall-time/nanoseconds', 'wall-samples/count'] }, ['wall', '−wall']],
  [
    'R8',
    'Go',
    { types: GO_HEAP, periodType: 'space/bytes', ...GO },
    ['alloc_objects cumulative', 'alloc_space cumulative', 'inuse_objects gauge', 'inuse_space gauge'],
  ],
  [
    'R8',
    'Go, ?seconds=',
    {
      types: ['alloc_objects/count', 'alloc_space/bytes', 'inuse_objects/count=-2', 'inuse_space/bytes'],
      periodType: 'space/bytes',
      durationNanos: '9',
      ...GO,
    },
    ['alloc_objects', 'alloc_space', 'inuse_objects change', 'inuse_space gauge'],
  ],
  [
    'R8',
    'JFR',
    { types: ['alloc_in_new_tlab_objects/count', 'alloc_in_new_tlab_bytes/bytes'], periodType: 'space/bytes', ...JAVA },
    ['alloc_objects', 'alloc_space'],
  ],
  ['R8', '.NET', { types: ['alloc_samples/count', 'alloc_size/bytes'], periodType: 'space/bytes' }, ['alloc_objects', 'alloc_space']],
  ['R8', 'jfrconv', { types: ['allocations/bytes'], ...JAVA }, ['alloc_space']],
  ['R8', 'dd-trace-rb', { types: ['alloc-samples/count', 'alloc-samples-unscaled/count'] }, ['alloc_objects', '−alloc_objects']],
  [
    'R8',
    'heapprofd',
    { types: ['Total malloc count/count', 'Total malloc size/bytes', 'Unreleased malloc count/count', 'Unreleased malloc size/bytes'] },
    ['alloc_objects', 'alloc_space', 'inuse_objects gauge', 'inuse_space gauge'],
  ],
  ['R9', 'jemalloc', { types: ['inuse_space/bytes'], periodType: 'space/bytes' }, ['inuse_space gauge']],
  ['R9', 'V8', { types: ['inuse_objects/count', 'inuse_space/bytes'], ...NODE }, ['heap gauge', 'heap gauge']],
  [
    'R9',
    'V8 with allocations',
    { types: ['inuse_objects/count', 'alloc_objects/count', 'inuse_space/bytes', 'alloc_space/bytes'], ...NODE },
    ['inuse_objects gauge', 'alloc_objects', 'inuse_space gauge', 'alloc_space'],
  ],
  ['R9', 'JFR', { types: ['live/count'], periodType: 'objects/count', ...JAVA }, ['inuse_objects gauge']],
  ['R10', 'V8, tcmalloc', { types: ['objects/count', 'space/bytes'] }, ['heap gauge', 'heap gauge']],
  ['R10', 'Datadog', { types: ['heap-live-samples/count', 'heap-space/bytes'] }, ['heap gauge', 'heap gauge']],
  ['R11', 'Go', { types: ['samples/count', 'cpu/nanoseconds'], periodType: 'cpu/nanoseconds', ...GO }, ['−cpu', 'cpu']],
  ['R11', 'Google, Python', { types: ['sample/count', 'CPU/nanoseconds'], periodType: 'CPU/nanoseconds' }, ['−cpu', 'cpu']],
  ['R11', 'Datadog', { types: ['cpu-time/nanoseconds', 'cpu-samples/count'] }, ['cpu', '−cpu']],
  ['R12', 'perf', { types: ['cycles_sample/count', 'cycles_event/count', 'page-faults_event/count'] }, ['−cpu', 'cpu', 'other']],
  ['R13a', 'Node.js', { types: ['samples/count'], periodType: 'wall/microseconds' }, ['wall']],
  ['R13b', 'Parca', { types: ['samples/count'], periodType: 'cpu/nanoseconds' }, ['cpu']],
  ['R13b', 'py-spy', { types: ['samples/count'], periodType: '/milliseconds' }, ['cpu medium']],
  ['R13c', 'goroutines', { types: ['/'], periodType: 'x/y', ...GO, leaves: { idle: 0.8 } }, ['goroutines gauge low']],
  ['R13d', 'anything', { types: ['samples/count'], periodType: 'x/y' }, ['other low']],
  ['R14', 'Go', { types: ['threadcreate/count'], ...GO }, ['other gauge']],
  ['R14', 'own', { types: ['request-time/nanoseconds', 'gc_cpu_timeline/nanoseconds', 'widgets/count'] }, ['other', 'other', 'other']],
]

describe('rules', () => {
  test.each(CASES)('%s: %s', (rule, _what, given, expected) => {
    expect(verdicts(given)).toEqual(expected)
    expect(classified(given).sampleTypes.map((type) => type.rule)).toContain(rule)
  })

  test('each has a case', () => {
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES.map(({ id }) => id)))
  })
})

describe('the type that is opened', () => {
  const first = (given: Given) => classified(given).defaultSampleType

  test('is the one that the file names', () => expect(first({ types: GO_HEAP, defaultType: 'alloc_space' })).toBe(1))
  test('is the last one otherwise', () => expect(first({ types: GO_HEAP, defaultType: 'none' })).toBe(3))
  test('is not an empty one', () => expect(first({ types: ['cpu/nanoseconds', 'exception/count', 'lock_time/nanoseconds=0'] })).toBe(0))
  test('is not the same in samples', () => expect(first({ types: ['cpu-time/nanoseconds', 'cpu-samples/count'] })).toBe(0))
  test('is the last one where all are empty', () => expect(first({ types: ['cpu/nanoseconds=0', 'wall/nanoseconds=0'] })).toBe(1))
})

describe('who wrote it', () => {
  const facts = (given: Given) => {
    const { language, producer, ebpf } = classified(given)
    return [language, producer, ebpf]
  }

  test.each<readonly [Given, readonly unknown[]]>([
    [{ types: ['samples/count', 'cpu/nanoseconds'], periodType: 'cpu/nanoseconds', ...GO }, ['go', 'Go CPU', false]],
    [{ types: GO_HEAP, periodType: 'space/bytes' }, ['go', 'Go heap', false]],
    [{ types: ['cpu/count'], comments: ['Produced by async-profiler'] }, ['java', 'async-profiler', false]],
    [
      { types: ['samples/count'], periodType: 'cpu/nanoseconds', labelKeys: ['thread_id', 'thread_name'] },
      [undefined, 'Parca Agent', true],
    ],
    [{ types: ['cpu/nanoseconds'], names: ['do_syscall_64'], periodType: 'cpu/nanoseconds' }, ['native', 'eBPF or perf', true]],
    [{ types: ['wall-time/nanoseconds', 'cpu-time/nanoseconds'], files: ['/srv/a.py'], names: ['f'] }, ['python', 'Datadog', false]],
    [{ types: ['cpu/nanoseconds'], names: ['Shop!Orders.Place'] }, ['dotnet', 'Pyroscope .NET', false]],
    [{ types: ['wall/nanoseconds'], names: ['load'], files: ['/srv/a.rb'] }, ['ruby', 'rbspy', false]],
    [
      {
        types: ['samples/count', 'cpu/nanoseconds'],
        names: ['shop::serve::{{closure}}'],
        labelKeys: ['thread'],
        periodType: 'cpu/nanoseconds',
      },
      ['rust', 'pprof-rs', false],
    ],
    [
      { types: ['space/bytes'], defaultType: 'space', periodType: 'space/bytes', durationNanos: '9' },
      [undefined, 'Pyroscope export', false],
    ],
  ])('%j', (given, expected) => expect(facts(given)).toEqual(expected))
})
