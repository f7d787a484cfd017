import { type About, type Explain, FRAME, inLanguage } from './words.ts'

/** Sources: Go, runtime.MemProfileRate, and runtime/pprof "Heap profile". */
const GO_AS_OF =
  'Go samples one allocation for every 512 KiB or so, and the figures are as of the last finished garbage collection, which frees what ' +
  'nobody uses.'

const SAMPLED: Readonly<Partial<Record<'dotnet' | 'java' | 'nodejs', string>>> = {
  java: "From JFR, the format of Java's recorders, only sampled objects that were made while it ran are in here.",
  dotnet: 'Only a sample of the objects is followed, up to a limit, until a garbage collection finds that nobody uses them.',
  nodejs: 'It is an estimate from samples; an object counts until a garbage collection finds that nobody uses it.',
}

/**
 * How many objects exist. Sources: Java, async-profiler ProfilerOptions.md (--live) and jfr-parser parser.go (each event counts as 1);
 * .NET, pyroscope-dotnet LiveObjectsProvider.cpp; Node.js, HeapProfiler.startSampling of the DevTools protocol.
 */
export const inuseObjects: Explain = (about) => ({
  when: 'Look here when something keeps too many objects alive: the entries of a cache, sessions, listeners.',
  wide: inLanguage(
    about.language,
    {
      java: `${FRAME} the number of sampled objects made in it, or in what it calls, that were alive when recording ended.`,
    },
    `${FRAME} the number of objects made in it, or in what it calls, that still exist at the snapshot.`,
  ),
  not: `It names who made the objects, not who holds on to them, and a large one counts as much as a small one.${more(about)}`,
  next: [
    ['inuse_space', 'it weighs the same objects by their size.'],
    ['alloc_objects', 'it counts also those that are gone, so it shows how many come and go.'],
    ['cpu', 'it shows whether keeping them costs time, too.'],
  ],
})

/** How much memory is held. Sources: as above; Rust, README of jemalloc_pprof (lg_prof_sample: 19). */
export const inuseSpace: Explain = (about) => ({
  when: 'Look here when the process is too big, or grows and does not shrink again: this is where to search for a leak.',
  wide: `${FRAME} the bytes that it asked for, itself or through what it calls, and that are still held at the snapshot.`,
  not:
    'It names who asked for the memory, not who holds on to it. It is less than the process takes: stacks, code and memory kept in ' +
    `reserve are not in here.${more(about)}`,
  next: [
    ['inuse_objects', 'it tells many small objects from a few large ones.'],
    ['alloc_space', 'it shows who asks for memory again and again, even if it is freed.'],
    ['goroutines', 'each keeps what it refers to alive.'],
    ['cpu', 'it shows whether looking after the memory costs time, too.'],
  ],
})

function more({ language }: About): string {
  const words = inLanguage(
    language,
    {
      go: GO_AS_OF,
      ...SAMPLED,
      rust: 'jemalloc samples, by default one allocation for every 512 KiB.',
    },
    '',
  )
  return words === '' ? '' : ` ${words}`
}
