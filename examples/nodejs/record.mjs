/**
 * Runs a server of bus timetables with riders who ask it, and writes profiles of its heap and of its CPU time.
 *
 *     node --expose-gc record.mjs FOLDER
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pprof from '@datadog/pprof'
import { createApp } from './timetable/app.mjs'

const RIDERS = 6
const HEAP_MS = 6000
const CPU_MS = 5000
const SAMPLE_EVERY_US = 5000
const HEAP_SAMPLE_EVERY_BYTES = 8 * 1024
const HEAP_STACK_DEPTH = 64

const [folder] = process.argv.slice(2)
if (!folder || !globalThis.gc) throw new Error('usage: node --expose-gc record.mjs FOLDER')

pprof.heap.start(HEAP_SAMPLE_EVERY_BYTES, HEAP_STACK_DEPTH)
const app = createApp({ onRequest: label })
app.server.listen(0, '127.0.0.1')
await once(app.server, 'listening')

// In a process of their own, so that they do not show in the server's profiles.
const riders = fork(new URL('./riders.mjs', import.meta.url), [app.server.address().port, RIDERS], { execArgv: [] })

await wait(HEAP_MS)
// What is no longer in use counts until it is collected.
globalThis.gc()
const heap = pprof.heap.profile()
pprof.heap.stop()

pprof.time.start({ intervalMicros: SAMPLE_EVERY_US, collectCpuTime: true, withContexts: true })
await wait(CPU_MS)
const cpu = pprof.time.stop(false, ({ context }) => context?.context ?? {})

riders.kill()
await once(riders, 'exit')
app.server.close()
writeFileSync(join(folder, 'nodejs-cpu.pb.gz'), await pprof.encode(cpu))
writeFileSync(join(folder, 'nodejs-heap.pb.gz'), await pprof.encode(heap))

/** Labels the samples that are taken from now on. */
function label(labels) {
  if (pprof.time.isStarted()) pprof.time.setContext(labels)
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
