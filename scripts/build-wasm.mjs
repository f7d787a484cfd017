// Builds wasm/pkg/ from the Rust sources: compile, generate the JavaScript around it, optimise.
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { output, ROOT, run } from './machine.mjs'
import { SOURCES_RECORD, sourcesHash } from './wasm-sources.mjs'
import { wasmToolchain } from './wasm-toolchain.mjs'

const WASM = join(ROOT, 'wasm')
const PACKAGE = join(WASM, 'pkg')
const NAME = 'emberscope_bindings'
// What the compiler uses and every browser of 2024 has. All that wasm-opt knows would be more than browsers read.
const FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'mutable-globals',
  'sign-ext',
  'nontrapping-float-to-int',
  'reference-types',
  'multivalue',
].map((name) => `--enable-${name}`)

const { cargo, args, env, sysroot } = wasmToolchain()
// The same bytes wherever it is built: paths of this machine must not get into the module.
const registry = join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'registry/src')
const prefixes = [
  [WASM, '/wasm'],
  [registry, '/registry'],
  [join(sysroot, 'lib/rustlib/src/rust'), '/rust'],
]
const flags = prefixes.map(([from, to]) => `--remap-path-prefix=${from}=${to}`).join('\x1f')
const hash = sourcesHash()
run(cargo, ['build', '--release', '--locked', '-p', 'emberscope-bindings', ...args], {
  cwd: WASM,
  env: { ...env, CARGO_ENCODED_RUSTFLAGS: flags },
})

// In a folder of its own until it is complete: a half-made package would pass every test but the one for its size.
const made = mkdtempSync(join(WASM, 'pkg-'))
try {
  const host = output('cargo', ['--version']) ? { cargo: 'cargo', env: {} } : { cargo, env }
  run(
    host.cargo,
    ['run', '-q', '--release', '--locked', '-p', 'emberscope-generate', `target/wasm32-unknown-unknown/release/${NAME}.wasm`, made],
    { cwd: WASM, env: host.env },
  )
  const module = join(made, `${NAME}_bg.wasm`)
  run(join(ROOT, 'node_modules/.bin/wasm-opt'), ['-O3', '--strip-debug', '--strip-producers', ...FEATURES, module, '-o', `${module}.opt`])
  renameSync(`${module}.opt`, module)
  writeFileSync(join(made, 'sources.sha256'), `${hash}\n`)
  rmSync(PACKAGE, { recursive: true, force: true })
  cpSync(made, PACKAGE, { recursive: true })
} finally {
  rmSync(made, { recursive: true, force: true })
}
const bytes = readFileSync(join(PACKAGE, `${NAME}_bg.wasm`))
console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped; sources in ${SOURCES_RECORD}`)
