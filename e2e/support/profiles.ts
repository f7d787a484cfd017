import { gzipSync } from 'node:zlib'
import { emptyTableToken, Profile, StringTable } from 'pprof-format'

/** A stack, root first, with a value for each sample type. */
type Sample = readonly [stack: string, ...values: number[]]

const TYPES = [
  ['samples', 'count'],
  ['cpu', 'nanoseconds'],
  ['empty', 'count'],
] as const

/** A profile of the given stacks, gzipped. Functions are in main.go, but for those of the runtime. */
export function profileOf(samples: readonly Sample[]): Buffer {
  const strings = new StringTable()
  const name = (text: string) => strings.dedup(text)
  const functions = [...new Set(samples.flatMap(([stack]) => stack.split(';')))]
  const id = (text: string) => functions.indexOf(text) + 1
  const profile = new Profile({
    sampleType: TYPES.map(([type, unit]) => ({ type: name(type), unit: name(unit) })),
    sample: samples.map(([stack, ...values]) => ({ locationId: stack.split(';').toReversed().map(id), value: [...values, 0] })),
    mapping: [{ id: 1, filename: name('/srv/shop') }],
    location: functions.map((text) => ({ id: id(text), mappingId: 1, line: [{ functionId: id(text), line: 40 + id(text) }] })),
    function: functions.map((text) => ({
      id: id(text),
      name: name(text),
      filename: name(text.startsWith('runtime.') ? '/usr/local/go/src/runtime/x.go' : 'main.go'),
    })),
    periodType: { type: name('cpu'), unit: name('nanoseconds') },
    period: 10_000_000,
    timeNanos: 1_790_000_000_000_000_000n,
    durationNanos: 30_000_000_000,
    defaultSampleType: name('cpu'),
    stringTable: strings,
  })
  return gzipSync(profile.encode())
}

/** Half of the time in parse, most of the samples in render: switching the type changes the order. */
export const SHOP = profileOf([
  ['main.main;main.serve;main.parse', 2, 600_000_000],
  ['main.main;main.serve;main.parse;runtime.mallocgc', 1, 200_000_000],
  ['main.main;main.serve;main.render', 9, 150_000_000],
  ['main.main;main.idle', 3, 50_000_000],
])

/** The samples of a profile, over and over: pieces of a large file that needs no disk. `piece` is to be repeated. */
export function largeProfile(): { head: Buffer; piece: Buffer; tail: Buffer } {
  const none = { stringTable: new StringTable(emptyTableToken) }
  const strings = new StringTable()
  const type = { type: strings.dedup('samples'), unit: strings.dedup('count') }
  const ids = Array.from({ length: 40 }, (_, index) => index + 1)
  const sample = Array.from({ length: 5000 }, (_, row) => ({ locationId: ids.map((id) => ((id * (row + 7)) % 40) + 1), value: [1] }))
  const tail = new Profile({
    location: ids.map((id) => ({ id, line: [{ functionId: id }] })),
    function: ids.map((id) => ({ id, name: strings.dedup(`main.f${id}`) })),
    stringTable: strings,
  })
  const bytes = (profile: Profile) => Buffer.from(profile.encode())
  return { head: bytes(new Profile({ ...none, sampleType: [type] })), piece: bytes(new Profile({ ...none, sample })), tail: bytes(tail) }
}
