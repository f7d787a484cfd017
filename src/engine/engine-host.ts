import { fail } from '#model/problem.ts'
import type { ExportKind, TreeQuery } from '#model/query.ts'
import type { Session } from '#model/session.ts'
import { askCore, blockOf, exportFromCore, tellPackages } from './ask-core.ts'
import { classified } from './classified.ts'
import { CoreReader, coreMemoryBytes, isTrap, type OpenProfile, startCore, warmUpSlice } from './core.ts'
import type { NamedFile, Progress } from './engine.ts'
import { type Inflater, inflatedChunks } from './inflate-ahead.ts'
import { chunksOf, type InputChunk } from './input-chunks.ts'
import type { Question } from './questions.ts'
import { readSession } from './read-session.ts'

/** How often progress is told. Telling it makes the page paint, and that takes time from the work. */
const PROGRESS_EVERY_MS = 200

/** How often other messages, a cancel among them, can be heard. */
const LISTEN_EVERY_MS = 50

const WARM_UP_ROUNDS = 20

/** What an opening needs to know while it goes on. */
export interface Opening {
  readonly salvage: boolean
  readonly cancelled: () => boolean
  readonly onProgress: (progress: Progress) => void
  /** The second thread, if there is one and the file is gzip. */
  readonly inflater?: Inflater | undefined
}

/** The engine's work, in whatever thread it is done. Replies are blocks that can be transferred. */
export class EngineHost {
  #profile: OpenProfile | undefined
  #used = false
  #packagesTold = false

  async start(module: WebAssembly.Module): Promise<void> {
    await startCore(module)
  }

  /** Gets the code compiled well while nothing else is to be done; ends when a file is opened. */
  async warmUp(): Promise<void> {
    for (let round = 0; round < WARM_UP_ROUNDS && !this.#used; round++) {
      warmUpSlice(round)
      await nextTask()
    }
  }

  async open(file: NamedFile, opening: Opening): Promise<Session> {
    this.#used = true
    const profile = await read(file.data, opening)
    this.close()
    this.#profile = profile
    const reply = { session: blockOf(profile.session()), notices: profile.notices(), name: file.name, bytes: file.data.size }
    return classified(profile, readSession(reply))
  }

  close(): void {
    this.#profile?.free()
    this.#profile = undefined
    this.#packagesTold = false
  }

  ask(question: Question): ArrayBuffer {
    const profile = this.#open(question.query)
    const started = performance.now()
    const reply = askCore(profile, question)
    if (question.kind === 'visibleTree') measured('picture', started)
    return reply
  }

  export(query: TreeQuery, kind: ExportKind): Blob {
    return exportFromCore(this.#open(query), query, kind)
  }

  memoryBytes(): number {
    return coreMemoryBytes()
  }

  /** The open profile, with what a query needs of it. */
  #open({ granularity }: TreeQuery): OpenProfile {
    const profile = this.#profile ?? fail('no-profile')
    if (granularity === 'packages' && !this.#packagesTold) {
      tellPackages(profile)
      this.#packagesTold = true
    }
    return profile
  }
}

async function read(file: Blob, opening: Opening): Promise<OpenProfile> {
  if (opening.inflater) {
    try {
      return await readChunks(inflatedChunks(opening.inflater), 1, file.size, opening)
    } catch (error) {
      // Several members, or damage: the core reads the first and names the second. What looks wrong with the profile may
      // be damage, too, that the browser would only have noticed at the end.
      if (opening.cancelled() || isTrap(error)) throw error
    }
  }
  return readChunks(chunksOf(file), 0, file.size, opening)
}

async function readChunks(chunks: AsyncIterable<InputChunk>, layers: number, size: number, opening: Opening): Promise<OpenProfile> {
  const reader = new CoreReader({ salvage: opening.salvage, layers })
  const started = performance.now()
  let [told, listened] = [started, started]
  let finished = false
  try {
    for await (const { bytes, bytesRead } of chunks) {
      reader.read(bytes, Math.min(1, bytesRead / size))
      const now = performance.now()
      if (now - told > PROGRESS_EVERY_MS) {
        told = now
        opening.onProgress({ bytesRead, bytesTotal: size, samples: reader.samples })
      }
      if (now - listened > LISTEN_EVERY_MS) {
        listened = now
        await nextTask()
      }
      if (opening.cancelled()) fail('cancelled')
    }
    finished = true
    measured('decode', started)
    const resolving = performance.now()
    const profile = reader.finish()
    measured('resolve', resolving)
    return profile
  } finally {
    if (!finished) reader.free()
  }
}

/** Puts a phase into the timeline of this thread, where developer tools and the benchmark find it. */
function measured(phase: 'decode' | 'resolve' | 'picture', startedMs: number): void {
  performance.measure(phase, { start: startedMs })
}

/** Lets messages in: a cancel among them. Timers would wait 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
