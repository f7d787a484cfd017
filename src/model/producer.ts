import type { Session } from './session.ts'

/** What wrote a profile, as far as the profile itself tells; '' where it does not. */
export function producerOf({ profiles: [profile], sampleTypes }: Session): string {
  if (!profile) return ''
  const types = sampleTypes.map(({ type }) => type)
  const has = (...wanted: string[]) => wanted.every((type) => types.includes(type))
  const { periodType, comments, labelKeys, binaries } = profile
  if (comments.some((comment) => comment.includes('async-profiler'))) return 'async-profiler'
  if (types.some((type) => type.includes('-'))) return 'Datadog'
  if (periodType.type === 'wallclock') return 'fgprof'
  if (types.some((type) => /^alloc_(?:in_new|outside)_tlab/.test(type))) return 'Pyroscope Java'
  if (has('lock_count') || has('alloc_samples')) return 'Pyroscope .NET'
  if (labelKeys.includes('thread_id') && labelKeys.includes('thread_name')) return 'Parca Agent'
  if (binaries.some((binary) => /^\[?kernel|vmlinux/.test(binary))) return 'eBPF or perf'
  if (has('sample', 'CPU')) return 'Google Cloud Profiler'
  if (has('alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space')) return 'Go heap'
  if (has('goroutine')) return 'Go goroutines'
  if (has('samples', 'cpu') && periodType.type === 'cpu') return 'Go CPU'
  return ''
}
