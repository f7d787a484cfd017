import { type Explain, FRAME } from './words.ts'

/** Sources: Go, runtime/pprof "goroutine", and runtime/mprof.go doRecordGoroutineProfile (goroutines of the runtime are left out). */
export const goroutines: Explain = () => ({
  when: 'Look here when goroutines, the light threads of Go, pile up, or when the program hangs.',
  wide:
    `${FRAME} the number of goroutines that are inside of it at the moment of the snapshot. A thousand at the same line can be a leak, ` +
    'or a queue.',
  not:
    'It says nothing about time: one that has waited for a day counts as much as one that has just begun. That many wait for work is ' +
    'normal. Those of the runtime itself are left out.',
  next: [
    ['block_duration', 'it shows how long goroutines wait, and where, once a wait has ended.'],
    ['mutex_duration', 'it shows who keeps the others waiting.'],
    ['cpu', 'it shows what those that run are doing.'],
  ],
})
