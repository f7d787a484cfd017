// The profiles that the benchmark opens.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { emptyTableToken, Profile, StringTable } from 'pprof-format'
import { callGraph } from './call-graph.mjs'
import { seededRandom } from './random.mjs'

const SAMPLES_A_PIECE = 2000
const MEAN_DEPTH = 40
const FUNCTIONS = 12_000
const FIRST_ID = 100_000

/**
 * The bytes of a profile with stacks shaped like call trees, in pieces, in the order in which Go writes a profile.
 * A protobuf message in pieces is the same message, so pprof-format encodes each piece by itself.
 *
 * @param {{ samples: number, seed?: number }} size
 */
export function* profilePieces({ samples, seed = 1 }) {
  const random = seededRandom(seed)
  const graph = callGraph({ functions: FUNCTIONS, seed: seed + 1 })
  const strings = new StringTable()
  const name = (text) => strings.dedup(text)
  const piece = (parts) => new Profile({ stringTable: new StringTable(emptyTableToken), ...parts }).encode()
  const types = [
    [name('samples'), name('count')],
    [name('cpu'), name('nanoseconds')],
  ]
  yield piece({ sampleType: types.map(([type, unit]) => ({ type, unit })) })

  // Ids as of a process that has been numbering for a while: three bytes each, in the order of first use.
  const ids = new Uint32Array(graph.sites)
  const order = []
  const idOf = (site) => ids[site] || (order.push(site), (ids[site] = FIRST_ID + order.length))
  const handler = name('handler'),
    handlers = Array.from({ length: 20 }, (_, index) => name(`/api/v1/resource-${index}`))
  for (let written = 0; written < samples; written += SAMPLES_A_PIECE) {
    const count = Math.min(SAMPLES_A_PIECE, samples - written)
    const sample = Array.from({ length: count }, () => {
      const hits = 1 + Math.floor(-Math.log(1 - random()) * 2)
      return {
        locationId: walk(graph, random).map(idOf).toReversed(),
        value: [hits, hits * 10_000_000],
        label: random() < 0.3 ? [{ key: handler, str: handlers[Math.floor(random() * handlers.length)] }] : [],
      }
    })
    yield piece({ sample })
  }
  yield piece({ mapping: [{ id: 1, memoryStart: 0x400000, memoryLimit: 0x4000000, filename: name('/srv/shop'), hasFunctions: true }] })
  const functionOfSite = new Uint32Array(graph.sites)
  for (let index = 0; index < graph.names.length; index++) functionOfSite.fill(index, graph.firstSite[index])
  for (let start = 0; start < order.length; start += 5000) {
    const location = order.slice(start, start + 5000).map((site) => {
      const owner = functionOfSite[site]
      const line = 20 + (owner % 400) + (site - graph.firstSite[owner]) * 3
      return { id: ids[site], mappingId: 1, address: 0x400000 + site * 24, line: [{ functionId: owner + 1, line }] }
    })
    yield piece({ location })
  }
  const used = new Set(order.map((site) => functionOfSite[site]))
  for (const index of used) {
    const label = name(graph.names[index])
    yield piece({
      function: [{ id: index + 1, name: label, systemName: label, filename: name(graph.files[index]), startLine: 20 + (index % 400) }],
    })
  }
  yield strings.encode()
  yield piece({
    timeNanos: 1_790_000_000_000_000_000n,
    durationNanos: 30_000_000_000n,
    periodType: { type: types[1][0], unit: types[1][1] },
    period: 10_000_000,
  })
}

/** One stack as sites, root first: a walk along the calls of the program, of about `MEAN_DEPTH` steps. */
function walk(graph, random) {
  const depth = Math.max(3, Math.round(MEAN_DEPTH + 12 * (random() + random() + random() + random() - 2)))
  const sites = []
  let at = 0
  while (sites.length < depth - 1) {
    const share = random()
    let call = 0
    while (graph.shares[at][call] < share && call < graph.callees[at].length - 1) call++
    sites.push(graph.firstSite[at] + call)
    at = graph.callees[at][call]
  }
  sites.push(graph.firstSite[at] + graph.callees[at].length)
  return sites
}

/** Writes a profile of so many samples, gzipped. */
export async function writeProfile(samples, file) {
  await pipeline(Readable.from(profilePieces({ samples }), { objectMode: false }), createGzip(), createWriteStream(file))
}
