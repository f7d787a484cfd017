import { fail } from '#model/problem.ts'
import type { Session } from '#model/session.ts'
import { answersFrom } from './answers.ts'
import type { Engine, NamedFile, OpenOptions } from './engine.ts'
import { EngineWorker } from './engine-worker.ts'

/** Files smaller than this are unpacked faster than a second thread starts. */
const WORTH_A_SECOND_THREAD_BYTES = 512 << 10

/** What a worker engine is made from. */
export interface EngineParts {
  readonly compileCore: () => Promise<WebAssembly.Module>
  readonly newWorker: () => Worker
}

/** An engine in a worker. A worker that dies is replaced, and the open file opened again when it is next asked for. */
export function openWorkerEngine({ compileCore, newWorker }: EngineParts): Engine {
  const module = compileCore()
  module.catch(() => {})
  const start = () => new EngineWorker(newWorker(), module)
  let worker = start()
  let opened: { readonly file: NamedFile; readonly salvage: boolean } | undefined
  let inWorker: EngineWorker | undefined

  let second: EngineWorker | undefined

  /** A worker that inflates for the other one. It is kept: starting one takes as long as unpacking some megabytes. */
  const secondWorker = () => (second && !second.ended ? second : (second = start()))
  const living = () => (worker.ended ? (worker = start()) : worker)

  /** A worker that has the open file. */
  const withFile = async (): Promise<EngineWorker> => {
    const at = living()
    if (!opened) fail('no-profile')
    if (inWorker !== at) {
      await at.open(opened.file, { salvage: opened.salvage })
      inWorker = at
    }
    return at
  }

  const open = async (file: NamedFile, options: OpenOptions = {}): Promise<Session> => {
    const at = living()
    const session = await at.open(file, options, (await isLargeGzip(file.data)) ? secondWorker() : undefined)
    opened = { file, salvage: options.salvage ?? false }
    inWorker = at
    return session
  }

  return {
    get ready() {
      return living().ready
    },
    warmUp: () => {
      // Nobody waits for it, and its failure is nobody's.
      living()
        .call(async (thread) => ({ value: await thread.warmUp() }))
        .catch(() => {})
      secondWorker()
    },
    open,
    close: async () => {
      opened = inWorker = undefined
      if (!worker.ended) await worker.call(async (thread) => ({ value: await thread.close() }))
    },
    ...answersFrom(async (question) => (await withFile()).call((thread) => thread.ask(question))),
    export: async (query, kind) => (await withFile()).call((thread) => thread.export(query, kind)),
    memoryBytes: () => living().call(async (thread) => ({ value: await thread.memoryBytes() })),
    dispose: () => {
      worker.end()
      second?.end()
    },
  }
}

async function isLargeGzip(file: Blob): Promise<boolean> {
  if (file.size < WORTH_A_SECOND_THREAD_BYTES) return false
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return first === 0x1f && second === 0x8b
}
