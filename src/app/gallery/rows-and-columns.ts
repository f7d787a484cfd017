import type { ExampleSource } from '#model/example.ts'
import type { ProfileType } from '#model/profile-types/profile-type.ts'

/** A kind of profile, and what it is for. */
export interface Row {
  readonly profileType: ProfileType
  readonly name: string
  readonly about: string
}

/** A source of profiles, and how they come from there. */
export interface Column {
  readonly source: ExampleSource
  readonly name: string
  readonly about: string
}

/** The rows of the table of examples. Their names are those of `PROFILE_TYPE_NAMES`. */
export const ROWS: readonly Row[] = [
  {
    profileType: 'cpu',
    name: 'CPU',
    about: 'Time on a processor. Wide frames are where the program computes; time that it waits is not in it.',
  },
  {
    profileType: 'alloc_objects',
    name: 'Alloc Objects',
    about: 'How many objects were allocated, those that are long gone included. This is what keeps a garbage collector busy.',
  },
  {
    profileType: 'alloc_space',
    name: 'Alloc Space',
    about: 'How many bytes were allocated, those that are long given back included.',
  },
  {
    profileType: 'inuse_objects',
    name: 'Inuse Objects',
    about: 'How many objects are held now, by the place that allocated them. Many of one kind are often a leak.',
  },
  {
    profileType: 'inuse_space',
    name: 'Inuse Space',
    about: 'How many bytes are held now, by the place that allocated them. This is where the memory is.',
  },
  {
    profileType: 'goroutines',
    name: 'Goroutines',
    about: 'Where goroutines stood at one moment. A place where many stand, and more each time, is a leak.',
  },
  {
    profileType: 'mutex_count',
    name: 'Mutex Count',
    about: 'How often somebody waited for a mutex. In Go the stack is that of whoever held it, in .NET that of whoever waited.',
  },
  {
    profileType: 'mutex_duration',
    name: 'Mutex Duration',
    about: 'How long somebody waited for a mutex. In Go the stack is that of whoever held it, in .NET that of whoever waited.',
  },
  {
    profileType: 'block_count',
    name: 'Block Count',
    about: 'How often goroutines waited for each other: at channels, mutexes and conditions. The stack is that of whoever waited.',
  },
  {
    profileType: 'block_duration',
    name: 'Block Duration',
    about: 'How long goroutines waited for each other: at channels, mutexes and conditions. The stack is that of whoever waited.',
  },
  {
    profileType: 'lock_count',
    name: 'Lock Count',
    about: 'How often threads waited for a lock. The stack is that of the thread that waited.',
  },
  {
    profileType: 'lock_duration',
    name: 'Lock Duration',
    about: 'How long threads waited for a lock. The stack is that of the thread that waited.',
  },
  {
    profileType: 'exceptions',
    name: 'Exceptions',
    about: 'How many exceptions were thrown and where, those that were caught included.',
  },
  {
    profileType: 'wall',
    name: 'Wall',
    about: 'Time that passed, on a processor or not. It shows why something is slow although no processor is busy.',
  },
  {
    profileType: 'heap',
    name: 'Heap',
    about: 'Memory that is held now, as the heap profiler of V8 samples it, by the place that allocated it.',
  },
]

/** Its columns. */
export const COLUMNS: readonly Column[] = [
  {
    source: 'go',
    name: 'Go',
    about: 'Go’s standard library writes all of these itself, with runtime/pprof.',
  },
  {
    source: 'java',
    name: 'Java',
    about: 'async-profiler samples inside the JVM; its converter makes a profile of each kind from one recording.',
  },
  {
    source: 'dotnet',
    name: '.NET',
    about: 'Profiles in the shape that Pyroscope’s profiler for .NET writes. They are made, not recorded.',
  },
  {
    source: 'ruby',
    name: 'Ruby',
    about: 'rbspy reads the stacks of a running program from outside, without a change to it.',
  },
  {
    source: 'python',
    name: 'Python',
    about: 'google-cloud-profiler samples inside the program.',
  },
  {
    source: 'rust',
    name: 'Rust',
    about: 'With the pprof crate a program samples itself.',
  },
  {
    source: 'nodejs',
    name: 'Node.js',
    about: '@datadog/pprof writes what V8’s own profilers see of time and memory.',
  },
  {
    source: 'ebpf-go',
    name: 'eBPF (Go)',
    about: 'The kernel takes the stacks. The program needs no change, and its stacks go on below its system calls.',
  },
  {
    source: 'ebpf-python',
    name: 'eBPF (Python)',
    about: 'The kernel takes the stacks: Python’s functions, and below them the C library and the kernel itself.',
  },
]
