// Reads a reply of the core: one block of columns, used in place. The format is documented in wasm/core/src/reply.rs.

const MAGIC = 0x31424d45 // "EMB1"
const HEADER_BYTES = 16
const ENTRY_WORDS = 4

/** The columns of a reply, taken in order. Strings are two columns: bytes, and where each string ends. */
export class Reply {
  readonly #buffer: ArrayBuffer
  readonly #directory: Uint32Array
  readonly #columns: number
  #next = 0

  /** Fails on a block that is no reply of that kind: page and engine are then from different builds. */
  constructor(buffer: ArrayBuffer, kind: number) {
    const [magic, found, columns = 0] = new Uint32Array(buffer, 0, HEADER_BYTES / 4)
    if (magic !== MAGIC || found !== kind) throw new Error(`not a reply of kind ${kind}`)
    this.#buffer = buffer
    this.#columns = columns
    this.#directory = new Uint32Array(buffer, HEADER_BYTES, columns * ENTRY_WORDS)
  }

  u8s(): Uint8Array {
    return new Uint8Array(this.#buffer, ...this.#take(1))
  }

  u32s(): Uint32Array {
    return new Uint32Array(this.#buffer, ...this.#take(2))
  }

  f64s(): Float64Array {
    return new Float64Array(this.#buffer, ...this.#take(3))
  }

  strings(): ByteStrings {
    return new ByteStrings(this.u8s(), this.u32s())
  }

  #take(element: number): [offset: number, length: number] {
    if (this.#next >= this.#columns) throw new Error('the reply has no more columns')
    const at = this.#next++ * ENTRY_WORDS
    const [type, offset = 0, length = 0] = this.#directory.subarray(at, at + ENTRY_WORDS)
    if (type !== element) throw new Error(`column ${this.#next - 1} of the reply has another type`)
    return [offset, length]
  }
}

/** A column of byte strings. */
export class ByteStrings {
  readonly #bytes: Uint8Array
  readonly #ends: Uint32Array

  constructor(bytes: Uint8Array, ends: Uint32Array) {
    this.#bytes = bytes
    this.#ends = ends
  }

  get length(): number {
    return this.#ends.length
  }

  at(row: number): Uint8Array {
    return this.#bytes.subarray(row === 0 ? 0 : this.#ends[row - 1], this.#ends[row])
  }

  /** All of them as text. */
  texts(): string[] {
    const utf8 = new TextDecoder()
    return Array.from({ length: this.length }, (_, row) => utf8.decode(this.at(row)))
  }
}
