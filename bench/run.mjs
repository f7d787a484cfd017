// Measures opening and switching beside the floor and beside peers, in one run: `npm run bench`.
import { createReadStream, createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { chromium } from 'playwright'
import { build } from 'vite'
import { ensureBrowser, launchOptions } from '../scripts/browser.mjs'
import { isBuilt } from '../scripts/is-built.mjs'
import { ROOT } from '../scripts/machine.mjs'
import { measureEmberscope, measureUnpacked } from './emberscope.mjs'
import { gestureFrames, measureFinding } from './finding.mjs'
import { writeProfile } from './generate.mjs'
import { measureGoPprof } from './go-pprof.mjs'
import { measurePprofFormat } from './pprof-format.mjs'
import { serve } from './server.mjs'
import { measureSpeedscope, speedscopeFolder } from './speedscope.mjs'
import { printTable } from './table.mjs'

const DATA = join(ROOT, 'bench/data')
// Peers are not asked for what takes them minutes, or more memory than a tab has.
const SIZES = [
  { name: 'S', samples: 10_000, runs: 5, peers: true },
  { name: 'M', samples: 100_000, runs: 5, peers: true },
  { name: 'L', samples: 1_000_000, runs: 5, peers: false },
]

const least = (numbers) => Math.min(...numbers)
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

ensureBrowser()
if (!isBuilt()) await build({ logLevel: 'warn' })
mkdirSync(DATA, { recursive: true })
const server = await serve({
  '/site/': join(ROOT, 'dist'),
  '/data/': DATA,
  '/modules/': join(ROOT, 'node_modules'),
  '/speedscope/': speedscopeFolder(),
})
const browser = await chromium.launch(launchOptions())

/** Peers on the same file, and what compares with them. */
async function besidePeers(file, path, runs) {
  const unpacked = file.replace('.gz', '')
  await pipeline(createReadStream(path), createGunzip(), createWriteStream(join(DATA, unpacked)))
  const ours = []
  for (let round = 0; round < runs; round++) ours.push(await measureUnpacked(browser, server.url, unpacked))
  return {
    unpackedMs: least(ours),
    pprofFormatMs: least([
      await measurePprofFormat(browser, server.url, unpacked),
      await measurePprofFormat(browser, server.url, unpacked),
    ]),
    ...(await measureSpeedscope(browser, server.url, file, gestureFrames)),
  }
}

const rows = []
for (const { name, samples, runs, peers } of SIZES) {
  const file = `${name}.pb.gz`
  const path = join(DATA, file)
  if (!existsSync(path)) {
    console.log(`making ${file} …`)
    await writeProfile(samples, path)
  }
  const measured = []
  for (let round = 0; round < runs; round++) measured.push(await measureEmberscope(browser, server.url, file))
  const best = (field) => least(measured.map((one) => one[field]))
  rows.push({
    name,
    packedBytes: statSync(path).size,
    ...measured[0],
    floorMs: best('floorMs'),
    openMs: best('openMs'),
    decodeMs: best('decodeMs'),
    resolveMs: best('resolveMs'),
    pictureMs: best('pictureMs'),
    switchMs: median(measured.flatMap((one) => one.switchMs)),
    longestTaskMs: Math.max(...measured.map((one) => one.longestTaskMs)),
    memoryBytes: Math.max(...measured.map((one) => one.memoryBytes)),
    goMs: measureGoPprof(path),
    ...(await measureFinding(browser, server.url, file)),
    ...(peers && (await besidePeers(file, path, runs))),
  })
}
await browser.close()
server.close()
printTable(rows, `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Chromium ${browser.version()}`)
