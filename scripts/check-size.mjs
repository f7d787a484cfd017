// Whether what the first paint needs is as small as promised: `node scripts/check-size.mjs`, after a build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './machine.mjs'

const DIST = join(ROOT, 'dist')
const LIMITS_KB = { 'initial JavaScript': 120, core: 250, 'names taken apart, where there are any': 80 }

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1000

/** Scripts that the page names, and those they import at once. */
function initialScripts() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => join(DIST, path))
}

function sizeOf(module) {
  const files = readdirSync(join(DIST, 'assets')).filter((name) => name.startsWith(module) && name.endsWith('.wasm'))
  return files.reduce((sum, name) => sum + gzipped(join(DIST, 'assets', name)), 0)
}

const sizes = {
  'initial JavaScript': initialScripts().reduce((sum, path) => sum + gzipped(path), 0),
  core: sizeOf('emberscope_bindings'),
  'names taken apart, where there are any': sizeOf('emberscope_demangle'),
}
let tooLarge = false
for (const [what, size] of Object.entries(sizes)) {
  console.log(`${what}: ${size.toFixed(1)} kB gzipped, at most ${LIMITS_KB[what]} kB`)
  tooLarge ||= size === 0 || size > LIMITS_KB[what]
}
process.exit(tooLarge ? 1 : 0)
