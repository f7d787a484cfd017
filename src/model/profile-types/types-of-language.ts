import { type Language, PROFILE_TYPES, type ProfileType } from './profile-type.ts'

const ALLOCATED = ['alloc_objects', 'alloc_space'] as const
const IN_USE = ['inuse_objects', 'inuse_space'] as const
const LOCK = ['lock_count', 'lock_duration'] as const
const MUTEX = ['mutex_count', 'mutex_duration'] as const

/**
 * Which kinds of profiles there are for a language, as pprof files of the recorders that are known. Sources: for Go runtime/pprof and
 * fgprof; for Java jfr-parser, jfrconv and legacy heapz; for .NET pyroscope-dotnet; for Node.js pprof-nodejs; for Python pyroscope-io,
 * Cloud Profiler and ddtrace; for Ruby rbspy and dd-trace-rb (stack_recorder.c); for Rust pprof-rs, jemalloc_pprof and the crates that
 * write Go's four types; for PHP dd-trace-php (sample_type_filter.rs); for C++ gperftools, heapprofd and contentionz.
 */
const TYPES_OF_LANGUAGE: Readonly<Record<Language, readonly ProfileType[]>> = {
  go: ['cpu', 'wall', ...ALLOCATED, ...IN_USE, 'goroutines', ...MUTEX, 'block_count', 'block_duration', 'other'],
  java: ['cpu', 'wall', ...ALLOCATED, ...IN_USE, ...LOCK, 'other'],
  dotnet: ['cpu', 'wall', ...ALLOCATED, ...IN_USE, ...MUTEX, ...LOCK, 'exceptions', 'other'],
  nodejs: ['cpu', 'wall', ...ALLOCATED, ...IN_USE, 'heap', 'other'],
  python: ['cpu', 'wall', ...ALLOCATED, ...IN_USE, ...LOCK, 'exceptions', 'heap', 'other'],
  ruby: ['cpu', 'wall', 'alloc_objects', 'heap', 'other'],
  rust: ['cpu', ...ALLOCATED, ...IN_USE, 'other'],
  php: ['cpu', 'wall', ...ALLOCATED, 'exceptions', 'heap', 'other'],
  cpp: ['cpu', ...ALLOCATED, ...IN_USE, ...LOCK, 'heap', 'other'],
  native: ['cpu', ...ALLOCATED, ...IN_USE, ...LOCK, 'heap', 'other'],
}

/** Which kinds of profiles there are for a language; all of them where it is not known. */
export const typesOfLanguage = (language: Language | undefined): readonly ProfileType[] =>
  language === undefined ? PROFILE_TYPES : TYPES_OF_LANGUAGE[language]
