import type { Language } from './profile-type.ts'
import { typeWord } from './type-words.ts'

/** What tells who wrote a profile. */
export interface ProducerClues {
  /** As in the file. */
  readonly types: readonly string[]
  readonly periodType: { readonly type: string; readonly unit: string }
  readonly period: string
  readonly defaultType: string
  readonly hasDuration: boolean
  readonly comments: readonly string[]
  readonly labelKeys: readonly string[]
  readonly binaries: readonly string[]
  readonly language: Language | undefined
  /** Whether the operating system's kernel is in it. */
  readonly kernel: boolean
}

interface Signature {
  readonly producer: string
  readonly is: (clues: ProducerClues & { readonly words: ReadonlySet<string> }) => boolean
}

const GO_HEAP = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space']

/** The first that fits. Found on real files of each. */
const SIGNATURES: readonly Signature[] = [
  { producer: 'async-profiler', is: ({ comments }) => comments.some((comment) => comment.includes('async-profiler')) },
  { producer: 'Datadog', is: ({ types }) => types.some((type) => /^[a-z]+-[a-z-]+$/.test(type)) },
  { producer: 'fgprof', is: ({ periodType }) => periodType.type === 'wallclock' },
  {
    producer: 'Pyroscope export',
    is: ({ types, defaultType, hasDuration, period, periodType }) =>
      types.length === 1 &&
      defaultType === types[0] &&
      hasDuration &&
      (period === '1000000000' || period === '1' || periodType.type === 'space'),
  },
  {
    producer: 'Pyroscope Java',
    is: ({ types, periodType }) =>
      types.some((type) => /^alloc_(?:in_new|outside)_tlab|^live$/.test(type)) || ['mutex', 'block'].includes(periodType.type),
  },
  {
    producer: 'Pyroscope .NET',
    is: ({ words, language }) => words.has('lock_count') || words.has('alloc_samples') || language === 'dotnet',
  },
  { producer: 'Parca Agent', is: ({ labelKeys }) => labelKeys.includes('thread_id') && labelKeys.includes('thread_name') },
  { producer: 'eBPF or perf', is: ({ kernel }) => kernel },
  { producer: 'Pyroscope, py-spy or rbspy', is: ({ periodType }) => periodType.type === '' && periodType.unit === 'milliseconds' },
  {
    producer: 'Google Cloud Profiler',
    is: ({ types, language }) => types[0] === 'sample' && (types[1] === 'CPU' || (types[1] === 'wall' && language === 'python')),
  },
  { producer: 'V8', is: ({ language }) => language === 'nodejs' },
  { producer: 'rbspy', is: ({ types, period }) => types.length === 1 && types[0] === 'wall' && period === '0' },
  { producer: 'pprof-rs', is: ({ labelKeys, language }) => language === 'rust' && labelKeys.includes('thread') },
  { producer: 'Go heap', is: ({ words, periodType }) => GO_HEAP.every((type) => words.has(type)) && periodType.type === 'space' },
  { producer: 'Go CPU', is: ({ words, language }) => language === 'go' && words.has('samples') && words.has('cpu') },
  {
    producer: 'Go',
    is: ({ words, language }) => language === 'go' && ['contentions', 'goroutine', 'threadcreate'].some((type) => words.has(type)),
  },
]

/** What wrote a profile, as far as the profile itself tells; '' where it does not. */
export function producerOf(clues: ProducerClues): string {
  const words = new Set(clues.types.map(typeWord))
  return SIGNATURES.find(({ is }) => is({ ...clues, words }))?.producer ?? ''
}
