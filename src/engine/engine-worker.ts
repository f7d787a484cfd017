import { proxy, type Remote, transfer, wrap } from 'comlink'
import { problem, ProblemError } from '#model/problem.ts'
import type { Session } from '#model/session.ts'
import type { NamedFile, OpenOptions } from './engine.ts'
import type { EngineThread } from './engine-thread.ts'
import { type Outcome, unwrap } from './outcome.ts'
import { type LifeSigns, lifeSigns } from './worker-life.ts'

/** How long a cancelled call may go on before its worker is ended. */
const CANCEL_PATIENCE_MS = 400

/** One worker with an engine in it, from its start to its end. A call of a worker that dies fails. */
export class EngineWorker {
  readonly ready: Promise<void>
  readonly #worker: Worker
  readonly #thread: Remote<EngineThread>
  readonly #life: LifeSigns
  #ended: ProblemError | undefined
  readonly #pending = new Set<(reason: ProblemError) => void>()
  #openings = 0

  constructor(worker: Worker, module: Promise<WebAssembly.Module>) {
    this.#worker = worker
    this.#thread = wrap<EngineThread>(worker)
    this.#life = lifeSigns(worker, () => this.#thread.ping())
    this.ready = this.#start(module)
    // Whoever calls waits for it; nobody has to.
    this.ready.catch(() => {})
  }

  /** Whether calls are of no use any more. */
  get ended(): boolean {
    return this.#ended !== undefined
  }

  async #start(module: Promise<WebAssembly.Module>): Promise<void> {
    // A worker that does not even start says so by an error event alone.
    this.#worker.addEventListener(
      'error',
      (event) => this.end(problem('engine-unavailable', { error: event.message || 'the worker does not start' })),
      { once: true },
    )
    try {
      unwrap<void>(await this.#settle<Outcome<void>>(this.#thread.start(await module, this.#life.lock)))
    } catch (error) {
      const cause = error instanceof ProblemError ? error.problem : problem('engine-unavailable', { error: String(error) })
      this.end(cause)
      throw new ProblemError(cause)
    }
    this.#life.watch((error) => this.end(problem('engine-died', { error })))
  }

  /** Ends the worker; all its calls fail with this problem. */
  end(cause = problem('cancelled')): void {
    if (this.#ended) return
    this.#ended = new ProblemError(cause)
    this.#life.dispose()
    this.#worker.terminate()
    for (const reject of this.#pending) reject(this.#ended)
    this.#pending.clear()
  }

  /** The outcome of a call, or the end of the worker, whichever comes first. */
  #settle<Value>(call: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      if (this.#ended) {
        reject(this.#ended)
        return
      }
      this.#pending.add(reject)
      call.then(resolve, reject).finally(() => this.#pending.delete(reject))
    })
  }

  /** Calls the engine. A trap ends the worker. */
  async call<Value>(work: (thread: Remote<EngineThread>) => Promise<Outcome<Value>>): Promise<Value> {
    await this.ready
    const outcome = await this.#settle(work(this.#thread))
    if ('trap' in outcome) this.end(problem('engine-died', { error: outcome.trap }))
    return unwrap(outcome)
  }

  async open(file: NamedFile, { salvage = false, signal, onProgress = () => {} }: OpenOptions, inflater?: EngineWorker): Promise<Session> {
    await this.ready
    const opening = ++this.#openings
    let patience: ReturnType<typeof setTimeout> | undefined
    const cancel = () => {
      void this.#thread.cancel(opening)
      patience = setTimeout(() => this.end(), CANCEL_PATIENCE_MS)
    }
    signal?.addEventListener('abort', cancel, { once: true })
    if (signal?.aborted) cancel()
    try {
      const inflated = inflater ? inflater.#inflate(file.data, () => void this.#thread.loseInflater(opening)) : undefined
      return await this.call((thread) => {
        const report = proxy(onProgress)
        return inflated
          ? thread.open(opening, file, salvage, report, transfer(inflated, [inflated]))
          : thread.open(opening, file, salvage, report)
      })
    } finally {
      clearTimeout(patience)
      signal?.removeEventListener('abort', cancel)
    }
  }

  /** Makes this worker inflate a file; gives the port where it comes out. */
  #inflate(file: Blob, lost: () => void): MessagePort {
    const { port1, port2 } = new MessageChannel()
    this.#settle(this.#thread.inflate(file, transfer(port1, [port1]))).catch(lost)
    return port2
  }
}
