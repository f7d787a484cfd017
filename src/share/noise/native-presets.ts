import { anyOf, type NoisePreset } from './preset.ts'
import { WAITING_CALLS } from './waiting-calls.ts'

const { raw } = String

export const NATIVE_PRESETS: readonly NoisePreset[] = [
  {
    id: 'native-library',
    title: 'C++ standard library and thread starts',
    language: 'native',
    filter: 'hide',
    expression: anyOf(
      raw`^(?:[\w:]+[&*]* )?(?:std|__gnu_cxx|__cxxabiv1)::`,
      raw`^(?:_start|__libc_start_\w+|start_thread|_{0,2}clone3?|execute_native_thread_routine)$`,
    ),
    meaning: 'Frames of std:: and of the start of threads go, and their cost goes to the function that called them.',
  },
  {
    id: 'native-allocator',
    title: 'Inside the allocator',
    language: 'native',
    filter: 'hide',
    expression: anyOf(
      raw`^(?:\(anonymous namespace\)::)?tcmalloc::|^(?:_rjem_)?(?:je_)?(?:arena|tcache|large|huge|extents?|edata|pac?|bin|san|hpa)_\w+$|^_mi_\w+$`,
      raw`^(?:_int_(?:malloc|free\w*|realloc|memalign)|malloc_consolidate|sysmalloc|systrim\w*|unlink_chunk\w*|tcache_\w+)(?:\.|$)`,
    ),
    meaning: 'What malloc and free do inside is counted as malloc and free.',
  },
  {
    id: 'native-waiting',
    title: 'Waiting threads',
    language: 'native',
    filter: 'ignore',
    expression: WAITING_CALLS,
    meaning: 'Threads that sleep, poll, accept or wait for a condition go.',
  },
]
