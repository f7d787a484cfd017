import { transfer } from 'comlink'
import type { ExportKind, TreeQuery } from '#model/query.ts'
import type { Session } from '#model/session.ts'
import type { NamedFile, Progress } from './engine.ts'
import { EngineHost } from './engine-host.ts'
import { inflateTo } from './inflate-ahead.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { Question } from './questions.ts'
import { holdLock } from './worker-life.ts'

/** What a worker thread offers to the page: the engine, or inflating for another thread's engine. */
export class EngineThread {
  readonly #host = new EngineHost()
  readonly #cancelled = new Set<number>()
  readonly #losing = new Map<number, () => void>()

  /** `lock` names a lock that tells the page that this thread lives. */
  async start(module: WebAssembly.Module, lock: string): Promise<Outcome<void>> {
    await holdLock(lock)
    return outcomeOf(() => this.#host.start(module))
  }

  async warmUp(): Promise<void> {
    await this.#host.warmUp()
  }

  /** `opening` numbers the call, so that it can be cancelled. */
  async open(
    opening: number,
    file: NamedFile,
    salvage: boolean,
    onProgress: (progress: Progress) => void,
    inflater?: MessagePort,
  ): Promise<Outcome<Session>> {
    const lost = new Promise<void>((resolve) => this.#losing.set(opening, resolve))
    const cancelled = () => this.#cancelled.has(opening)
    const outcome = await outcomeOf(() =>
      this.#host.open(file, { salvage, onProgress, cancelled, inflater: inflater && { port: inflater, lost } }),
    )
    this.#losing.delete(opening)
    this.#cancelled.delete(opening)
    return outcome
  }

  cancel(opening: number): void {
    this.#cancelled.add(opening)
  }

  /** To be told when the thread that inflates for an opening has died. */
  loseInflater(opening: number): void {
    this.#losing.get(opening)?.()
  }

  close(): void {
    this.#host.close()
  }

  async ask(question: Question): Promise<Outcome<ArrayBuffer>> {
    const outcome = await outcomeOf(() => this.#host.ask(question))
    return 'value' in outcome ? transfer(outcome, [outcome.value]) : outcome
  }

  export(query: TreeQuery, kind: ExportKind): Promise<Outcome<Blob>> {
    return outcomeOf(() => this.#host.export(query, kind))
  }

  memoryBytes(): number {
    return this.#host.memoryBytes()
  }

  /** Answers at once when the thread is not busy. */
  ping(): void {}

  async inflate(file: Blob, port: MessagePort): Promise<void> {
    await inflateTo(port, file)
  }
}
