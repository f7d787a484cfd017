import { seededRandom } from './random.mjs'

const WORDS = [
  'parse',
  'read',
  'write',
  'encode',
  'merge',
  'lookup',
  'flush',
  'route',
  'scan',
  'build',
  'commit',
  'apply',
  'render',
  'fetch',
  'split',
  'index',
]
const NOUNS = ['Request', 'Buffer', 'Table', 'Node', 'Batch', 'Stream', 'Header', 'Cursor', 'Block', 'Session', 'Query', 'Cache']

/**
 * A program to be sampled: functions, each with a few places from which it calls a few others, some of them often.
 *
 * @param {{ functions: number, seed: number }} size
 * @returns {{ names: string[], files: string[], callees: Uint32Array[], shares: Float64Array[], firstSite: Uint32Array, sites: number }}
 *   `callees[f]` are the functions that f calls, `shares[f]` the running sum of how often; the call k of f is made at the
 *   site `firstSite[f] + k`, and the site behind its calls is the one where f itself works.
 */
export function callGraph({ functions, seed }) {
  const random = seededRandom(seed)
  const names = [],
    files = [],
    callees = [],
    shares = []
  const firstSite = new Uint32Array(functions)
  let sites = 0
  for (let index = 0; index < functions; index++) {
    const team = Math.floor(index / 40)
    const verb = WORDS[Math.floor(random() * WORDS.length)]
    const noun = NOUNS[Math.floor(random() * NOUNS.length)]
    names.push(`example.com/shop/pkg${team}.(*${noun}${index % 40}).${verb}${noun}`)
    files.push(`/src/shop/pkg${team}/${noun.toLowerCase()}.go`)
    const count = 1 + Math.floor(random() * 6)
    // Half of the calls stay near, as within a package, the rest goes anywhere.
    const target = () => (random() < 0.5 ? (index + 1 + Math.floor(random() * 60)) % functions : Math.floor(random() * functions))
    callees.push(Uint32Array.from({ length: count }, target))
    const weights = Array.from({ length: count }, () => random() ** 3 + 0.02)
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    let running = 0
    shares.push(Float64Array.from(weights, (weight) => (running += weight / total)))
    firstSite[index] = sites
    sites += count + 1
  }
  return { names, files, callees, shares, firstSite, sites }
}
