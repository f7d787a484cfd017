import { type About, during, type Explain, FRAME, inLanguage } from './words.ts'

/** Sources: Go, runtime.MemProfileRate, and runtime/pprof "Heap profile". */
const GO_SAMPLES =
  'Go samples one allocation for every 512 KiB or so and scales up. The figures move only when a garbage collection finishes.'

const isWithoutCollector = ({ language }: About): boolean => language === 'rust' || language === 'cpp' || language === 'native'

/**
 * How many pieces of memory were asked for. Sources: Java, jfr-parser parser.go (each event counts as 1), async-profiler
 * ProfilingModes.md ("Allocation profiling") and JfrConverter.getValueType (live objects are called allocations); .NET,
 * GCAllocationTick in "Garbage collection events" of the .NET documentation and pyroscope-dotnet AllocationsProvider.cpp.
 */
export const allocObjects: Explain = (about) => ({
  when: isWithoutCollector(about)
    ? 'Look here when asking for memory and freeing it takes a visible part of the CPU time.'
    : 'Look here when many small objects keep the garbage collector busy, the part of the runtime that frees what nobody uses any more.',
  wide: inLanguage(
    about.language,
    {
      java:
        `${FRAME} the number of allocations that were sampled in it and in what it calls${during(about.temporality)}: one for a new ` +
        'buffer of a thread, or for some hundred kB, not one for each object.',
      dotnet:
        `${FRAME} the number of objects that it made, itself or through what it calls${during(about.temporality)}, as far as they were ` +
        'sampled: one for about every 100 kB. Some recorders scale that up.',
    },
    `${FRAME} the number of objects that it made, itself or through what it calls${during(about.temporality)}, whether or not they ` +
      'still exist.',
  ),
  not: inLanguage(
    about.language,
    {
      go: `It does not say how large they are, nor which are left. ${GO_SAMPLES}`,
      java:
        'It does not say how large the objects are, nor which are left. jfrconv calls live objects allocations, too: the name of the ' +
        'file may tell.',
    },
    'It does not say how large the objects are, nor which of them are left. A large one counts as much as a small one. Most recorders ' +
      'take samples, so rare frames are rough.',
  ),
  next: [
    ['alloc_space', 'it weighs the same allocations by their size.'],
    ['inuse_objects', 'it shows which of them still exist.'],
    ['heap', 'it shows which of them are left.'],
    ['cpu', 'it shows what making them costs.'],
  ],
})

/**
 * How much memory was asked for. Sources: as above; Java, jfr-parser parser.go (the size of the whole TLAB, or the weight); Python,
 * ddtrace _memalloc.cpp (PyMemAllocatorEx).
 */
export const allocSpace: Explain = (about) => ({
  when: isWithoutCollector(about)
    ? 'Look here to find who asks for the most memory, for instance because copying it costs time.'
    : 'Look here to find who asks for the most memory, for instance when the garbage collector, which frees what nobody uses, runs often.',
  wide: inLanguage(
    about.language,
    {
      java:
        `${FRAME} the bytes that were handed out in it and in what it calls${during(about.temporality)}. A sample stands for more than ` +
        'its own object: for a whole buffer of a thread (TLAB), say.',
    },
    `${FRAME} the bytes that it asked for, itself or through what it calls${during(about.temporality)}. It is traffic: memory that was ` +
      'freed again still counts.',
  ),
  not: spaceNot(about),
  next: [
    ['inuse_space', 'it shows what of this is still held.'],
    ['heap', 'it shows what of this is left.'],
    ['alloc_objects', 'it counts the same allocations, small ones like large ones.'],
    ['cpu', 'it shows what asking for memory costs.'],
  ],
})

function spaceNot(about: About): string {
  const rise = about.temporality === 'cumulative' ? ' It can only rise, so a rise is no leak.' : ''
  const start = `It does not say how much is held now.${rise}`
  return inLanguage(
    about.language,
    {
      go: `${start} ${GO_SAMPLES}`,
      java: `${start} jfrconv calls live objects allocations, too: the name of the file may tell which of them these are.`,
      dotnet: `${start} The runtime reports one allocation for about every 100 kB, which some recorders scale up. Rare frames are rough.`,
      python: `${start} ddtrace sees only what Python's own allocator hands out, not what C libraries get past it.`,
    },
    `${start} Most recorders take samples, so rare frames are rough.`,
  )
}
