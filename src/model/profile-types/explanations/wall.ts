import { type Explain, FRAME, inLanguage } from './words.ts'

const BETWEEN = `${FRAME} the time by the clock that passes between its call and its return, running or waiting.`

/**
 * Sources: Go, README of fgprof (99 Hz, all goroutines); Java, async-profiler ProfilingModes.md ("Wall-clock profiling"); Node.js,
 * pprof-nodejs profile-serializer.ts, where "(idle)" is left out or gets samples but no time, and measured so on files of
 * @datadog/pprof; Python, Cloud Profiler pythonprofiler.py (WallProfiler: the main thread) and ddtrace; Ruby, rbspy ruby_version.rs
 * (the current thread) and dd-trace-rb collectors_thread_context.c (all threads).
 */
export const wall: Explain = ({ language }) => ({
  when: inLanguage(
    language,
    {
      nodejs:
        'Look here when answers are late: to find what keeps the event loop, the one thread that runs your JavaScript, from going on.',
    },
    'Look here when a request or a job is slow although the processor is not busy.',
  ),
  wide: inLanguage(
    language,
    {
      go:
        `${FRAME} the time by the clock for which goroutines are inside of it, running or waiting. fgprof looks at all goroutines 99 ` +
        'times a second and adds them up, so the total is far more than the time recorded.',
      nodejs: `${FRAME} the time by the clock for which it keeps the event loop: computing, or in a call that blocks, say readFileSync.`,
      python: `${BETWEEN} ddtrace adds up every thread. Google's profiler looks only at the main thread.`,
      ruby: `${BETWEEN} Datadog's profiler adds up every thread. rbspy looks at one thread at a time, the one that Ruby calls current.`,
    },
    `${BETWEEN} Every thread counts and they add up, so the total can be far more than the time recorded.`,
  ),
  not: inLanguage(
    language,
    {
      go:
        'It does not tell running from waiting. Goroutines that wait for work are wide in every program: look for the functions that ' +
        'serve a request.',
      nodejs:
        'The time in which the event loop has nothing to run is left out: (idle) may have samples, but no time. A function that awaits ' +
        'an answer is not on the stack meanwhile, so that wait is not in here either. It is about one thread, not about workers beside ' +
        'it.',
    },
    'It does not tell running from waiting. Threads that wait for work are wide in every program that idles: look for the functions ' +
      'that serve a request.',
  ),
  next: [
    ['cpu', 'what is wide here and narrow there waits.'],
    ['lock_duration', 'it shows which waits are for locks.'],
    ['block_duration', 'it shows which waits are at channels and locks.'],
    ['heap', 'it shows what fills the memory, if garbage collection is wide.'],
  ],
})
