import { type Explain, FRAME, inLanguage, type Step } from './words.ts'

const WAITING = 'Waiting is not in here: sleep, network, disk, locks.'

const GO_NEXT: readonly Step[] = [
  ['block_duration', 'it shows where goroutines wait.'],
  ['alloc_space', 'it shows who asks for memory, if runtime.mallocgc or runtime.gcBgMarkWorker is wide.'],
  ['wall', 'it counts waiting, too.'],
]

const NEXT: readonly Step[] = [
  ['wall', 'it counts waiting, too, so it shows what is slow without a core.'],
  ['lock_duration', 'it shows how long threads wait for one another.'],
  ['alloc_space', 'it shows who asks for memory, which costs time on a core as well.'],
  ['inuse_space', 'it shows who holds the memory.'],
  ['alloc_objects', 'it shows who makes many objects, which costs time on a core as well.'],
]

/**
 * Sources: Go, runtime/pprof StartCPUProfile (100 Hz); Java, async-profiler JfrConverter.getValueType (wall is called cpu); Node.js,
 * pprof-nodejs profile-serializer.ts (updateTimeProfile), and measured on a file of @datadog/pprof ("(idle)" has CPU time); Python,
 * Pyroscope's python.md (gil_only); Ruby, rbspy ruby_version.rs (frames without an instruction sequence); Rust, pprof-rs report.rs (one
 * location a function); PHP, dd-trace-php profiling/README.md.
 */
export const cpu: Explain = ({ language }) => ({
  when: 'Look here when the program keeps cores of the processor busy, or when a job takes long although nothing seems to wait.',
  wide:
    `${FRAME} the time that it spent on a core, itself or through what it calls. Where no frame that it calls covers it, the work is ` +
    'its own.',
  not: inLanguage(
    language,
    {
      go:
        `${WAITING} Go looks 100 times per second of CPU time, so short work can be missing. Time in the kernel, the core of the ` +
        'operating system, counts for the function that called it; recorders inside of the kernel (eBPF) show it as frames of its own.',
      java:
        `${WAITING} All cores add up. A file that jfrconv of async-profiler made from a wall-clock recording says cpu as well: if ` +
        'threads that sleep are wide, read it as Wall.',
      nodejs:
        `${WAITING} Non JS threads activity is the time of all threads that run no JavaScript, without their stacks. (idle) is time on ` +
        'a core while there was no JavaScript to run.',
      python:
        `${WAITING} Pyroscope's client by default looks only at the one thread that may run Python at the moment, so C code that runs ` +
        'beside it is missing. Recorders inside of the kernel (eBPF) see that, and the kernel.',
      ruby:
        `${WAITING} All cores add up. A frame marked [c function] is a method that is written in C; what goes on in its C code is not ` +
        'shown.',
      rust: `${WAITING} All cores add up. The pprof crate keeps one line for each function: trust its functions, not its lines.`,
      php:
        `${WAITING} Datadog's profiler can look only where the PHP engine lets it, so functions that read or write get more than their ` +
        'share.',
      cpp:
        `${WAITING} All cores add up. A file of eBPF or perf, recorders inside of the kernel, also has frames of the kernel, the core ` +
        'of the operating system, and maybe of every process.',
      native:
        `${WAITING} All cores add up. A file of eBPF or perf, recorders inside of the kernel, also has frames of the kernel, the core ` +
        'of the operating system, and maybe of every process: labels tell them apart.',
    },
    `${WAITING} The times of all cores add up, so ten seconds on two cores can be twenty.`,
  ),
  next: language === 'go' ? GO_NEXT : NEXT,
})
