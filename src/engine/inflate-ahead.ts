// Inflating on a second thread, while the first one decodes: this is the second thread's part, and the first one's view of
// it. The browser's own inflate is faster than ours, but it stops at the end of the first gzip member and does not say
// where: on any error the reader starts over with the core's.

import { chunksOf, type InputChunk } from './input-chunks.ts'

/** More goes in at once only to come out as one piece that no memory limit foresaw. */
const MOST_BYTES_IN = 64 << 10

/** Bytes that are sent together. */
const BATCH_BYTES = 1 << 20

/** Batches that may wait to be decoded. */
const MOST_BATCHES_AHEAD = 8

interface Batch {
  readonly chunks: Uint8Array<ArrayBuffer>[]
  readonly bytesRead: number
}

type Message = { batch: Batch } | { done: true } | { error: string }

/** Unpacks a gzip file and sends it to the port in batches, never far ahead of what the other side has taken. */
export async function inflateTo(port: MessagePort, file: Blob): Promise<void> {
  const send = (message: Message, transfer: Transferable[] = []) => port.postMessage(message, transfer)
  let ahead = 0
  let taken = () => {}
  let stopped = false
  port.onmessage = ({ data }: MessageEvent<'taken' | 'stop'>) => {
    if (data === 'stop') stopped = true
    ahead--
    taken()
  }
  try {
    const inflate = new DecompressionStream('gzip')
    const input = { bytesRead: 0 }
    const fed = feed(file, inflate.writable, input)
    const output = inflate.readable.getReader()
    let batch: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    const flush = async () => {
      send(
        { batch: { chunks: batch, bytesRead: input.bytesRead } },
        batch.map((chunk) => chunk.buffer),
      )
      ;[batch, size] = [[], 0]
      ahead++
      while (ahead >= MOST_BATCHES_AHEAD && !stopped) await new Promise<void>((resolve) => (taken = resolve))
    }
    while (!stopped) {
      const { done, value } = await output.read()
      if (done) break
      batch.push(value)
      size += value.length
      if (size >= BATCH_BYTES) await flush()
    }
    if (stopped) {
      void output.cancel().catch(() => {})
      void fed.catch(() => {})
      return
    }
    await fed
    await flush()
    send({ done: true })
  } catch (error) {
    send({ error: String(error) })
  }
}

async function feed(file: Blob, target: WritableStream<BufferSource>, input: { bytesRead: number }): Promise<void> {
  const writer = target.getWriter()
  try {
    for await (const { bytes } of chunksOf(file)) {
      for (let start = 0; start < bytes.length; start += MOST_BYTES_IN) {
        const part = bytes.subarray(start, start + MOST_BYTES_IN)
        await writer.ready
        await writer.write(part as Uint8Array<ArrayBuffer>)
        input.bytesRead += part.length
      }
    }
    await writer.close()
  } catch (error) {
    await writer.abort(error).catch(() => {})
    throw error
  }
}

/** Where another thread sends what it inflates, and when it will not any more. */
export interface Inflater {
  readonly port: MessagePort
  readonly lost: Promise<void>
}

/** What the other thread inflates, as it comes. Fails where that thread cannot go on. */
export async function* inflatedChunks({ port, lost }: Inflater): AsyncGenerator<InputChunk> {
  const queue: Message[] = []
  let arrived = () => {}
  port.onmessage = ({ data }: MessageEvent<Message>) => {
    queue.push(data)
    arrived()
  }
  void lost.then(() => {
    queue.push({ error: 'its thread ended' })
    arrived()
  })
  try {
    for (;;) {
      while (queue.length === 0) await new Promise<void>((resolve) => (arrived = resolve))
      const message = queue.shift() as Message
      if ('error' in message) throw new Error(message.error)
      if ('done' in message) return
      for (const bytes of message.batch.chunks) yield { bytes, bytesRead: message.batch.bytesRead }
      port.postMessage('taken')
    }
  } finally {
    port.postMessage('stop')
    port.close()
  }
}
