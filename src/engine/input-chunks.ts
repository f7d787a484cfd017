/** A part of an input, and how many bytes of the file have been read with it. */
export interface InputChunk {
  readonly bytes: Uint8Array
  readonly bytesRead: number
}

/** The bytes of a file in the order in which they come. Ends the reading when it is left early. */
export async function* chunksOf(file: Blob): AsyncGenerator<InputChunk> {
  const reader = file.stream().getReader()
  let bytesRead = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      bytesRead += value.length
      yield { bytes: value, bytesRead }
    }
  } finally {
    void reader.cancel().catch(() => {})
  }
}
