import { type Explain, FRAME, inLanguage } from './words.ts'

const NOT_THE_HOLDER = 'It names who made the objects, not who holds on to them.'

/**
 * What the heap of a runtime or an allocator holds. Sources: Node.js, HeapProfiler.startSampling of the DevTools protocol, pprof-nodejs
 * heap-profiler.ts ("(external)" is process.memoryUsage().external) and profile-serializer.ts; C++, "Gperftools Heap Profiler" and
 * google/pprof legacy_profile.go (heap, heap_v2, growthz); Python, ddtrace _memalloc.cpp (PyMemAllocatorEx); Ruby, dd-trace-rb
 * stack_recorder.c (heap-live-samples, heap-live-size); PHP, dd-trace-php sample_type_filter.rs.
 */
export const heap: Explain = ({ language }) => ({
  when: inLanguage(
    language,
    {
      nodejs: 'Look here when the process grows: to find who made what fills the heap of V8, the memory for JavaScript objects.',
      cpp:
        'Look here when the process grows: to find who asked for the memory that was never given back to tcmalloc or jemalloc, which ' +
        'hand it out.',
    },
    'Look here when the process grows: to find who made what is left in the heap, the memory from which a program gets its objects.',
  ),
  wide: inLanguage(
    language,
    {
      nodejs:
        `${FRAME} the objects, or their bytes, made in it or in what it calls that no garbage collection has freed. (external) has no ` +
        'stack: it is memory outside of V8 that objects keep, such as Buffers.',
      cpp:
        `${FRAME} the blocks, or their bytes, got with malloc or new in it or in what it calls and not freed so far. In a growth ` +
        'profile it is by how much the heap was made larger there.',
      native:
        `${FRAME} the blocks, or their bytes, got in it or in what it calls and not freed so far. In a growth profile it is by how much ` +
        'the heap was made larger there.',
    },
    `${FRAME} the objects, or their bytes, that were made in it or in what it calls and are still in the heap.`,
  ),
  not: inLanguage(
    language,
    {
      nodejs:
        `${NOT_THE_HOLDER} It is an estimate from samples: rare frames are rough. What was made before the profiler started is not in ` +
        'here.',
      python:
        `${NOT_THE_HOLDER} It is an estimate from samples. ddtrace sees only what Python's own allocator hands out, not what C ` +
        'libraries get past it.',
      cpp:
        `${NOT_THE_HOLDER} gperftools notes every allocation, other recorders take samples. Memory that the allocator keeps in reserve ` +
        'is not in here.',
    },
    `${NOT_THE_HOLDER} Most recorders take samples, so rare frames are rough. It does not say for how long the objects have been there.`,
  ),
  next: [
    ['alloc_space', 'it counts also what is gone, so it shows who asks for memory again and again.'],
    ['cpu', 'it shows what looking after the heap costs.'],
    ['alloc_objects', 'it counts also what is gone, so it shows who makes many objects.'],
  ],
})
