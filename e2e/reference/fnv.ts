/** FNV-1a, 64 bits, in two halves: BigInt takes a hundred times as long. */
export class Fnv {
  #high = 0xcbf29ce4
  #low = 0x84222325

  /** Takes more bytes. */
  add(bytes: Uint8Array): void {
    let [high, low] = [this.#high, this.#low]
    for (const byte of bytes) {
      low = (low ^ byte) >>> 0
      // Times 2^40 + 435.
      const product = low * 435
      high = (Math.imul(high, 435) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0
      low = product >>> 0
    }
    ;[this.#high, this.#low] = [high, low]
  }

  /** The hash of all bytes so far, in 16 digits. */
  hex(): string {
    return [this.#high, this.#low].map((half) => half.toString(16).padStart(8, '0')).join('')
  }
}
