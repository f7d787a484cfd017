import { fail } from '#model/problem.ts'
import type { DetailQuery, TopQuery, TreeQuery } from '#model/query.ts'
import { CoreReader, coreMemoryBytes, type OpenProfile, startCore } from './core.ts'
import type { NamedFile, Progress } from './engine.ts'
import { InflateError, type Inflater, inflatedChunks } from './inflate-ahead.ts'
import { chunksOf, type InputChunk } from './input-chunks.ts'
import type { OpenReply } from './read-session.ts'

/** How often progress is told, and a cancel can be heard. */
const PROGRESS_EVERY_MS = 50

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

  async start(module: WebAssembly.Module): Promise<void> {
    await startCore(module)
  }

  async open(file: NamedFile, opening: Opening): Promise<OpenReply> {
    const profile = await read(file.data, opening)
    this.close()
    this.#profile = profile
    return { session: blockOf(profile.session()), notices: profile.notices(), name: file.name, bytes: file.data.size }
  }

  close(): void {
    this.#profile?.free()
    this.#profile = undefined
  }

  visibleTree({ sampleType, noInlines, root, smallestShare, mostNodes }: DetailQuery): ArrayBuffer {
    return blockOf(this.#open().visibleTree(sampleType, noInlines, root, smallestShare, mostNodes))
  }

  topTable({ sampleType, noInlines, by, limit }: TopQuery): ArrayBuffer {
    return blockOf(this.#open().topTable(sampleType, noInlines, by === 'cum', limit))
  }

  exportJson({ sampleType, noInlines }: TreeQuery): Blob {
    const profile = this.#open()
    const written = profile.exportJson(sampleType, noInlines)
    const pieces: BlobPart[] = []
    for (;;) {
      const piece = profile.exportPiece(written)
      if (piece.length === 0) break
      pieces.push(piece as Uint8Array<ArrayBuffer>)
    }
    written.free()
    return new Blob(pieces, { type: 'application/json' })
  }

  memoryBytes(): number {
    return coreMemoryBytes()
  }

  #open(): OpenProfile {
    return this.#profile ?? fail('no-profile')
  }
}

// A reply has its block to itself: the core's glue copies it out of the memory.
const blockOf = (reply: Uint8Array): ArrayBuffer => reply.buffer as ArrayBuffer

async function read(file: Blob, opening: Opening): Promise<OpenProfile> {
  if (opening.inflater) {
    try {
      return await readChunks(inflatedChunks(opening.inflater), 1, file.size, opening)
    } catch (error) {
      // Several members, or damage: the core reads the first and names the second.
      if (!(error instanceof InflateError)) throw error
    }
  }
  return readChunks(chunksOf(file), 0, file.size, opening)
}

async function readChunks(chunks: AsyncIterable<InputChunk>, layers: number, size: number, opening: Opening): Promise<OpenProfile> {
  const reader = new CoreReader({ salvage: opening.salvage, layers })
  let told = performance.now()
  let finished = false
  try {
    for await (const { bytes, bytesRead } of chunks) {
      reader.read(bytes, Math.min(1, bytesRead / size))
      const now = performance.now()
      if (now - told > PROGRESS_EVERY_MS) {
        told = now
        opening.onProgress({ bytesRead, bytesTotal: size, samples: reader.samples })
        await nextTask()
      }
      if (opening.cancelled()) fail('cancelled')
    }
    finished = true
    return reader.finish()
  } finally {
    if (!finished) reader.free()
  }
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
