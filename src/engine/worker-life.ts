// Knowing that a worker is gone. A worker that ends does not tell anybody: its calls would wait for ever.

/** Tells when a worker has died, by whatever sign comes first. */
export interface LifeSigns {
  /** The name of the lock that the worker holds while it lives; '' where there are no locks. */
  readonly lock: string
  /** Calls `died` once, with the cause. To be called when the worker holds the lock. */
  watch(died: (error: string) => void): void
  dispose(): void
}

const PING_EVERY_MS = 5_000
/** A call of the core can keep a worker busy for a while; nothing it does takes so long. */
const MOST_SILENCE_MS = 60_000

export function lifeSigns(worker: Worker, ping: () => Promise<void>): LifeSigns {
  const lock = hasLocks() ? `emberscope-${crypto.randomUUID()}` : ''
  const stop = new AbortController()
  const watch = (died: (error: string) => void) => {
    const once = (error: string) => {
      if (stop.signal.aborted) return
      stop.abort()
      died(error)
    }
    worker.addEventListener('error', (event) => once(event.message || 'the worker failed'), { signal: stop.signal })
    worker.addEventListener('messageerror', () => once('a message could not be read'), { signal: stop.signal })
    // The lock becomes free when the worker ends, in whatever way.
    if (lock) navigator.locks.request(lock, { signal: stop.signal }, () => once('its thread ended')).catch(() => {})
    let answered = performance.now()
    const timer = setInterval(() => {
      if (performance.now() - answered > MOST_SILENCE_MS) once(`no answer for ${MOST_SILENCE_MS / 1000} seconds`)
      void ping().then(() => (answered = performance.now()))
    }, PING_EVERY_MS)
    stop.signal.addEventListener('abort', () => clearInterval(timer))
  }
  return { lock, watch, dispose: () => stop.abort() }
}

function hasLocks(): boolean {
  try {
    // On pages without an origin of their own there are none, or asking throws.
    return typeof navigator.locks?.request === 'function' && self.origin !== 'null'
  } catch {
    return false
  }
}

/** Holds a lock until this thread ends. */
export function holdLock(name: string): Promise<void> {
  if (!name) return Promise.resolve()
  return new Promise((resolve) => {
    const held = () => {
      resolve()
      return new Promise<never>(() => {})
    }
    navigator.locks.request(name, held).catch(() => resolve())
  })
}
