// What this machine has, and getting what it lacks.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Runs a command with its output shown; throws when it fails. */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  console.log(`$ ${[command, ...args].join(' ')}`)
  const { status, error } = spawnSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
}

/** What a command prints, or undefined when it is not there or fails. */
export function output(command, args) {
  const { status, stdout, error } = spawnSync(command, args, { encoding: 'utf8' })
  return error || status !== 0 ? undefined : stdout.trim()
}

/** Whether Debian packages can be installed here without asking. */
export const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

/** Installs Debian packages. */
export function installPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], { env })
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
}
