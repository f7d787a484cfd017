import init, { InputReader, lastPanic, type OpenProfile, warmUp } from '#core'

// The core as this thread has it. A thread has one instance: after a trap the thread is given up with it.
let memory: WebAssembly.Memory | undefined

/** Instantiates the core in this thread. */
export async function startCore(module: WebAssembly.Module): Promise<void> {
  memory ??= (await init({ module_or_path: module })).memory
}

/** The memory the core has taken so far, in bytes. It never shrinks, so this is its peak. */
export const coreMemoryBytes = (): number => memory?.buffer.byteLength ?? 0

/** Whether what was thrown leaves the core in an unknown state. */
export const isTrap = (thrown: unknown): boolean => thrown instanceof WebAssembly.RuntimeError

/** What is known of a trap. */
export function describeTrap(thrown: unknown): string {
  let panic: string | undefined
  try {
    panic = lastPanic()
  } catch {
    // The instance cannot even be asked.
  }
  return panic ?? (thrown instanceof Error ? thrown.message : String(thrown))
}

/** A reader of one input in this thread's core. */
export class CoreReader {
  readonly #reader: InputReader

  constructor({ salvage, layers }: { salvage: boolean; layers: number }) {
    const [random = 0n] = crypto.getRandomValues(new BigUint64Array(1))
    this.#reader = new InputReader(random, salvage, layers)
  }

  /** Reads the next bytes; `fraction` is how much of the whole input has then been read. Throws problems. */
  read(chunk: Uint8Array, fraction: number): void {
    const address = this.#reader.room(chunk.length)
    // Made anew each time: growing the memory detaches every view of it.
    new Uint8Array((memory as WebAssembly.Memory).buffer, address, chunk.length).set(chunk)
    this.#reader.commit(chunk.length, fraction)
  }

  get samples(): number {
    return this.#reader.samples()
  }

  /** The open profile. The reader is used up. Throws problems. */
  finish(): OpenProfile {
    return this.#reader.finish()
  }

  free(): void {
    this.#reader.free()
  }
}

/** One slice, of some 10 ms, of getting the core's code compiled well. */
export const warmUpSlice = (round: number): void => warmUp(2000, round)

export type { OpenProfile }
