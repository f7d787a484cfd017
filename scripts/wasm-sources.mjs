// Whether wasm/pkg/ was built from the sources beside it: `node scripts/wasm-sources.mjs` fails when it was not.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './machine.mjs'

const WASM = join(ROOT, 'wasm')
const RECORD = join(WASM, 'pkg/sources.sha256')

/** The hash of everything the package is made from. */
export function sourcesHash() {
  const files = ['Cargo.toml', 'Cargo.lock', 'core/Cargo.toml', 'bindings/Cargo.toml', 'demangle/Cargo.toml', 'generate/Cargo.toml']
  for (const folder of ['core/src', 'bindings/src', 'demangle/src', 'generate/src']) {
    const entries = readdirSync(join(WASM, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    files.push(...entries.map((entry) => join(entry.parentPath, entry.name).slice(WASM.length + 1)))
  }
  const hash = createHash('sha256')
  for (const file of files.toSorted())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(WASM, file)))
      .update('\0')
  return hash.digest('hex')
}

/** The file in which a build leaves the hash of its sources. */
export const SOURCES_RECORD = RECORD

if (process.argv[1] === import.meta.filename) {
  const recorded = readFileSync(RECORD, 'utf8').trim()
  if (recorded !== sourcesHash()) {
    console.error('wasm/pkg/ was not built from these sources. Run: npm run build:wasm')
    process.exit(1)
  }
  console.log('wasm/pkg/ is built from these sources')
}
