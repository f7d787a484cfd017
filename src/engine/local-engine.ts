import { answersFrom } from './answers.ts'
import type { Engine, NamedFile, OpenOptions } from './engine.ts'
import { EngineHost } from './engine-host.ts'
import { outcomeOf, unwrap } from './outcome.ts'

/** An engine in this thread: for Node, for tests, and for pages that may not start workers. */
export function openLocalEngine(module: Promise<WebAssembly.Module> | WebAssembly.Module): Engine {
  const host = new EngineHost()
  const ready = Promise.resolve(module).then(async (compiled) => unwrap(await outcomeOf(() => host.start(compiled))))
  const ask = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
    await ready
    return unwrap(await outcomeOf(work))
  }
  return {
    ready,
    warmUp: () => void ready.then(() => host.warmUp()),
    open: (file: NamedFile, { salvage = false, signal, onProgress = () => {} }: OpenOptions = {}) =>
      ask(() => host.open(file, { salvage, onProgress, cancelled: () => signal?.aborted ?? false })),
    close: async () => host.close(),
    ...answersFrom((question) => ask(() => host.ask(question))),
    export: (query, kind) => ask(() => host.export(query, kind)),
    memoryBytes: async () => host.memoryBytes(),
    dispose: () => host.close(),
  }
}
