import { during, type Explain, FRAME } from './words.ts'

const NOT_HERE =
  'Sleep, network and disk are not in here. Nor is a wait that has not ended. It is off until SetBlockProfileRate turns it on.'

/**
 * Sources: Go, runtime/pprof "Block profile"; runtime/mprof.go blockevent and blocksampled; its callers in chan.go, select.go and
 * sema.go, which run when the wait is over.
 */
export const blockCount: Explain = ({ temporality }) => ({
  when: 'Look here to find where goroutines, the light threads of Go, stop most often.',
  wide:
    `${FRAME} the number of times that a goroutine had to wait in it, or in what it calls${during(temporality)}: at a channel, in ` +
    'select, at a lock, a WaitGroup or a Cond. The stack, the chain of calls, is of the one that waits.',
  not: `It does not say how long the waits are; most are short and harmless. ${NOT_HERE}`,
  next: [
    ['block_duration', 'it weighs the same waits by their length.'],
    ['mutex_count', 'it shows the other side at locks: the ones that hold them.'],
    ['cpu', 'it shows what goroutines do when they do not wait.'],
  ],
})

/** Sources: as above. */
export const blockDuration: Explain = ({ temporality }) => ({
  when: 'Look here when work takes long although cores are free: to find where goroutines, the light threads of Go, wait for one another.',
  wide:
    `${FRAME} the time that goroutines waited in it, or in what it calls${during(temporality)}: at a channel, in select, at a lock, a ` +
    'WaitGroup or a Cond. They add up. The stack, the chain of calls, is of the one that waits.',
  not: `It does not say which waits hurt: workers that wait for work are often the widest and are harmless. ${NOT_HERE}`,
  next: [
    ['mutex_duration', 'it shows the other side at locks: the ones that hold them.'],
    ['goroutines', 'it shows also those whose wait has not ended.'],
    ['cpu', 'it shows what there is to do between the waits.'],
  ],
})
