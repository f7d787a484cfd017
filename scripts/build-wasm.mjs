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
// The core, and what is loaded only where it is needed.
const NAMES = ['emberscope_bindings', 'emberscope_demangle']
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
run(cargo, ['build', '--release', '--locked', ...NAMES.flatMap((name) => ['-p', name.replace('_', '-')]), ...args], {
  cwd: WASM,
  env: { ...env, CARGO_ENCODED_RUSTFLAGS: flags },
})

// In a folder of its own until it is complete: a half-made package would pass every test but the one for its size.
const made = mkdtempSync(join(WASM, 'pkg-'))
try {
  const host = output('cargo', ['--version']) ? { cargo: 'cargo', env: {} } : { cargo, env }
  for (const name of NAMES) {
    const compiled = `target/wasm32-unknown-unknown/release/${name}.wasm`
    run(host.cargo, ['run', '-q', '--release', '--locked', '-p', 'emberscope-generate', compiled, made], { cwd: WASM, env: host.env })
    const module = join(made, `${name}_bg.wasm`)
    const level = name === 'emberscope_bindings' ? '-O3' : '-Oz'
    run(join(ROOT, 'node_modules/.bin/wasm-opt'), [level, '--strip-debug', '--strip-producers', ...FEATURES, module, '-o', `${module}.opt`])
    renameSync(`${module}.opt`, module)
  }
  writeFileSync(join(made, 'sources.sha256'), `${hash}\n`)
  rmSync(PACKAGE, { recursive: true, force: true })
  cpSync(made, PACKAGE, { recursive: true })
} finally {
  rmSync(made, { recursive: true, force: true })
}
for (const name of NAMES) {
  const bytes = readFileSync(join(PACKAGE, `${name}_bg.wasm`))
  console.log(`${name}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped; sources in ${SOURCES_RECORD}`)
}
