// A Chromium for the browser tests and the benchmark.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { canInstallPackages, installPackages, run } from './machine.mjs'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/** Makes sure that there is one: Debian's package where it can be installed, else the one Playwright downloads. */
export function ensureBrowser() {
  if (process.env.CHROMIUM || existsSync(DEBIAN_CHROMIUM) || existsSync(chromium.executablePath())) return
  if (canInstallPackages()) installPackages(['chromium', 'fonts-dejavu-core'])
  else run('npx', ['playwright', 'install', 'chromium'])
}

/** How Playwright starts it. */
export function launchOptions() {
  const executablePath = process.env.CHROMIUM ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined)
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  return { ...(executablePath && { executablePath }), args }
}
