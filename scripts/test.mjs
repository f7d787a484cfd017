// Runs every test: Rust, unit, browser. Gets what they need first. The last line says how many passed and failed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { canInstallPackages, installPackages, output, ROOT, run } from './machine.mjs'

const RESULTS = join(ROOT, 'test-results')
/** Where the test command leaves its counts, `{ passed, failed }`. */
export const TESTED = join(RESULTS, 'tested.json')
const read = (name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8'))

/** Runs a suite, whatever comes of it, and gives what it printed. */
function suite(title, command, args, { cwd = ROOT, capture = false } = {}) {
  console.log(`\n== ${title}`)
  const stdio = capture ? ['ignore', 'pipe', 'inherit'] : 'inherit'
  const { stdout, status } = spawnSync(command, args, { cwd, stdio, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (capture) process.stdout.write(stdout)
  return { stdout, failed: status !== 0 }
}

function hostCargo() {
  if (output('cargo', ['--version'])) return
  if (canInstallPackages()) installPackages(['rustc-web', 'cargo-web'])
  else throw new Error('The tests of the core need Rust: install it with rustup (rustup.rs).')
}

function rustTests() {
  hostCargo()
  const { stdout, failed } = suite('Rust', 'cargo', ['test', '--locked'], { cwd: join(ROOT, 'wasm'), capture: true })
  const sums = [...stdout.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed/gm)].map(([, passed, wrong]) => [
    Number(passed),
    Number(wrong),
  ])
  const sum = (at) => sums.reduce((total, counts) => total + counts[at], 0)
  return atLeastOneFailure(sum(0), sum(1), failed)
}

/** Unit tests and the comparison with google/pprof's answers. */
export function unitTests() {
  const { failed } = suite('Unit and reference', 'npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(RESULTS, 'unit.json')}`,
  ])
  if (!existsSync(join(RESULTS, 'unit.json'))) return atLeastOneFailure(0, 0, true)
  const { numPassedTests, numFailedTests } = read('unit.json')
  return atLeastOneFailure(numPassedTests, numFailedTests, failed)
}

function browserTests() {
  ensureBrowser()
  const { failed } = suite('Browser', 'npx', ['playwright', 'test'])
  if (!existsSync(join(RESULTS, 'browser.json'))) return atLeastOneFailure(0, 0, true)
  const { stats } = read('browser.json')
  return atLeastOneFailure(stats.expected, stats.unexpected + stats.flaky, failed)
}

/** A suite that ends badly without a failed test did not even get that far. */
const atLeastOneFailure = (passed, failed, bad) => ({ passed, failed: bad ? Math.max(1, failed) : failed })

/** All suites; their counts are added up. */
function allTests() {
  rmSync(RESULTS, { recursive: true, force: true })
  mkdirSync(RESULTS, { recursive: true })
  return [rustTests(), unitTests(), browserTests()].reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }))
}

if (process.argv[1] === import.meta.filename) {
  run('node', ['scripts/wasm-sources.mjs'])
  const { passed, failed } = allTests()
  writeFileSync(TESTED, JSON.stringify({ passed, failed }))
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
}
