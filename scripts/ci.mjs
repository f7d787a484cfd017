// The gate: every test, the package built anew and tested, and every check. Each check counts as one test.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { output, ROOT } from './machine.mjs'
import { TESTED, unitTests } from './test.mjs'

const PACKAGE = join(ROOT, 'wasm/pkg')
const MODULE = join(PACKAGE, 'emberscope_bindings_bg.wasm')
const counts = { passed: 0, failed: 0 }
const failures = []

function add({ passed, failed }) {
  counts.passed += passed
  counts.failed += failed
}

function check(title, command, args, cwd = ROOT) {
  console.log(`\n== ${title}: ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (status !== 0) failures.push(`${title}: see above`)
  add(status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return status === 0
}

check('Package is of these sources', 'node', ['scripts/wasm-sources.mjs'])
check('Format', 'npx', ['biome', 'format', '.'])
check('Lint and layers', 'npx', ['oxlint', '-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'])
check('Types', 'npx', ['tsc', '-p', '.'])
check('Unused code', 'npx', ['knip'])
check('Site', 'npx', ['vite', 'build'])
check('Sizes', 'node', ['scripts/check-size.mjs'])
check('Examples', 'node', ['scripts/examples.mjs', '--check'])

// The README's test command, with what it counted.
rmSync(TESTED, { force: true })
spawnSync('npm', ['test'], { cwd: ROOT, stdio: 'inherit' })
add(existsSync(TESTED) ? JSON.parse(readFileSync(TESTED, 'utf8')) : { passed: 0, failed: 1 })

// What is committed was tested; now what the sources make.
const committed = readFileSync(MODULE)
cpSync(PACKAGE, `${PACKAGE}-committed`, { recursive: true })
if (check('Package from source', 'node', ['scripts/build-wasm.mjs'])) {
  console.log(
    readFileSync(MODULE).equals(committed)
      ? 'It is byte for byte the one that is committed.'
      : 'It differs in bytes from the one that is committed: another compiler.',
  )
  add(unitTests())
}
rmSync(PACKAGE, { recursive: true })
cpSync(`${PACKAGE}-committed`, PACKAGE, { recursive: true })
rmSync(`${PACKAGE}-committed`, { recursive: true })
check('Rust format', 'cargo', ['fmt', '--check'], join(ROOT, 'wasm'))
check('Rust lint', 'cargo', ['clippy', '--locked', '--all-targets', '--', '-D', 'warnings'], join(ROOT, 'wasm'))

if (output('go', ['version'])) check('Oracle', 'go', ['test', './...'], join(ROOT, 'e2e/oracle'))
else console.log('\n== Oracle: SKIPPED, there is no Go here. It only writes reference answers, which are committed.')

for (const failure of failures) console.log(`FAILED ${failure}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed > 0 ? 1 : 0)
