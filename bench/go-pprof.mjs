// The command, where Go is there.
import { spawnSync } from 'node:child_process'
import { output } from '../scripts/machine.mjs'

/** Milliseconds of `go tool pprof -top`, or undefined without Go. */
export function measureGoPprof(file) {
  if (!output('go', ['version'])) return undefined
  const started = performance.now()
  const { status } = spawnSync('go', ['tool', 'pprof', '-top', '-nodecount=50', '-symbolize=none', file], { stdio: 'ignore' })
  return status === 0 ? performance.now() - started : undefined
}
