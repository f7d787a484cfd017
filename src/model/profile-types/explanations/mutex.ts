import { during, type Explain, FRAME, inLanguage } from './words.ts'

const GO_HOLDER = 'The stack, the chain of calls, is of the one that held the lock and let it go, not of those that waited.'
const DOTNET_WAITER = 'The stack, the chain of calls, is of the thread that waits.'
const EITHER = 'In Go the stack, the chain of calls, ends where the holder lets the lock go, in .NET where the other one waits.'
const GO_OFF = 'In Go it is off until SetMutexProfileFraction turns it on; with more than 1 it samples and scales up.'

/**
 * How often somebody had to queue for a lock. Sources: Go, runtime/pprof "Mutex profile" (stacks are of the end of the critical section),
 * runtime/sema.go semrelease1 (an unlock that wakes a waiter is one event and is charged for all who wait) and mprof.go
 * saveBlockEventStack; .NET, pyroscope-dotnet ContentionProvider.cpp (the thread that waits walks its own stack) and Pyroscope's
 * dotnet-pprof-211.st.json (lock_* renamed to mutex_*).
 */
export const mutexCount: Explain = ({ language, temporality }) => ({
  when: 'Look here to find the locks (a lock lets in one at a time) at which others have to queue most often.',
  wide: inLanguage(
    language,
    {
      go:
        `${FRAME} the number of times that a lock was let go in it, or in what it calls, while others waited for ` +
        `it${during(temporality)}. ${GO_HOLDER}`,
      dotnet:
        `${FRAME} the number of times that a thread had to wait for a lock in it, or in what it calls. ${DOTNET_WAITER} It is the same ` +
        'data as Lock Count.',
    },
    `${FRAME} the number of times that a lock made somebody wait there, or in what it calls${during(temporality)}. ${EITHER}`,
  ),
  not: inLanguage(
    language,
    {
      go: `It does not say how long the others waited, nor who they are. A lock that nobody waits for is not in here. ${GO_OFF}`,
      dotnet: 'It does not say how long the waits were, nor who held the lock. A lock that nobody waits for is not in here.',
    },
    'It does not say how long the waits were. A lock that nobody waits for is not in here, however often it is taken.',
  ),
  next: [
    ['mutex_duration', 'it weighs the same waits by their length.'],
    ['block_count', 'it shows the other side: the ones that wait.'],
    ['cpu', 'it shows what runs while the lock is held.'],
  ],
})

/** How long others had to queue for a lock. Sources: as above. */
export const mutexDuration: Explain = ({ language, temporality }) => ({
  when:
    'Look here when the program gets slower the more it does at once: to find the locks, which let in one at a time, that cost the ' +
    'most.',
  wide: inLanguage(
    language,
    {
      go: `${FRAME} the time that others waited for locks held until it, or what it calls, let them go${during(temporality)}. ${GO_HOLDER}`,
      dotnet:
        `${FRAME} the time that threads waited for locks in it, or in what it calls. ${DOTNET_WAITER} It is the same data as Lock ` +
        'Duration.',
    },
    `${FRAME} the time that locks made others wait there, or in what it calls${during(temporality)}. ${EITHER}`,
  ),
  not: inLanguage(
    language,
    {
      go:
        'It does not say who waited, nor why the lock was held for long. All who wait add up, so it can be more than the time that ' +
        `passed. ${GO_OFF}`,
      dotnet:
        'It does not say who held the lock, nor why for so long. All threads that wait add up, so it can be more than the time that ' +
        'passed.',
    },
    'It does not say why a lock was held for long. All who wait add up, so it can be more than the time that passed.',
  ),
  next: [
    ['mutex_count', 'it tells many short waits from a few long ones.'],
    ['block_duration', 'it shows the other side: the ones that wait.'],
    ['cpu', 'it shows whether the work under the lock is computing.'],
  ],
})
