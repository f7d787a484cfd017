import { type About, type Explain, FRAME, inLanguage } from './words.ts'

/**
 * Sources: Java, jfr-parser pprof.go (JavaMonitorEnter, ThreadPark), async-profiler lockTracer.cpp (isConcurrentLock) and the JDK's
 * default.jfc and profile.jfc (thresholds of 20 ms and 10 ms); .NET, "Contention events" of the .NET documentation and
 * pyroscope-dotnet ContentionProvider.cpp (the thread that waits walks its own stack); Python, ddtrace _lock.py (acquire, release);
 * C++, Abseil mutex.cc UnlockSlow and spinlock.cc SlowUnlock (where the lock is let go).
 */
const JAVA =
  'at a synchronized block (monitor enter) or a lock of java.util.concurrent (park). The stack, the chain of calls, is of the waiter.'
const JAVA_NOT =
  "Short waits are left out: the JDK's recorder starts at 10 or 20 ms. It notes every longer park, so pool threads that wait for work " +
  'can be wide; async-profiler leaves them out.'

const whose = ({ language }: About): string =>
  inLanguage(
    language,
    { cpp: 'Whose stack, or chain of calls, it is depends on the library: with Abseil, it is of the thread that lets the lock go.' },
    'The stack, the chain of calls, is of the one that waits; with Abseil, a library of C++, of the one that lets go.',
  )

/** How often a thread had to wait for a lock. */
export const lockCount: Explain = (about) => ({
  when: "Look here to find the locks (a lock lets in one thread at a time) at which threads get in each other's way most often.",
  wide: inLanguage(
    about.language,
    {
      java: `${FRAME} the number of times that a thread had to wait in it, or in what it calls: ${JAVA}`,
      dotnet:
        `${FRAME} the number of times that a thread had to wait in it, or in what it calls, for a lock that another one held. The ` +
        'stack, the chain of calls, is of the one that waits. Mutex Count is the same data.',
      python:
        `${FRAME} the number of times that a lock was taken (lock-acquire) or let go (lock-release) in it, or in what it calls, whether ` +
        'or not somebody had to wait.',
    },
    `${FRAME} the number of times that a thread had to wait for a lock in it, or in what it calls. ${whose(about)}`,
  ),
  not: inLanguage(
    about.language,
    {
      java: `It does not say how long the waits are. ${JAVA_NOT}`,
      python: 'It does not say whether anybody waited. ddtrace takes a sample of the locks of the threading and asyncio modules.',
    },
    'It does not say how long the waits are, nor what was done under the lock meanwhile. A lock that nobody waits for is not in here.',
  ),
  next: [
    ['lock_duration', 'it weighs the same locks by time.'],
    ['wall', 'it counts every wait, not only those for locks.'],
    ['cpu', 'it shows what runs when nobody waits.'],
  ],
})

/** How long threads waited for locks. */
export const lockDuration: Explain = (about) => ({
  when:
    'Look here when the program gets no faster with more threads: to find the locks, which let in one at a time, that cost the most ' +
    'waiting.',
  wide: inLanguage(
    about.language,
    {
      java: `${FRAME} the time that threads waited in it, or in what it calls: ${JAVA}`,
      dotnet:
        `${FRAME} the time that threads waited in it, or in what it calls, for locks that others held. The stack, the chain of calls, ` +
        'is of the one that waits. Mutex Duration is the same data.',
      python:
        `${FRAME} the time that a lock was waited for (lock-acquire-wait), or held (lock-release-hold), in it or in what it calls. ` +
        'Which of the two it is, the name in the file says.',
    },
    `${FRAME} the time that threads waited for locks in it, or in what it calls. ${whose(about)}`,
  ),
  not: inLanguage(
    about.language,
    {
      java: `It does not say who held the lock. ${JAVA_NOT}`,
      python:
        'It does not say who held a lock that was waited for. ddtrace takes a sample of the locks of the threading and asyncio modules.',
    },
    'It does not say why a lock was held for so long. All threads that wait add up, so it can be more than the time that passed.',
  ),
  next: [
    ['lock_count', 'it tells many short waits from a few long ones.'],
    ['wall', 'it shows how much of a request the waits for locks are.'],
    ['cpu', 'it shows whether the work under the locks is computing.'],
  ],
})
