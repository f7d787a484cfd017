// speedscope's published build, opening the same file.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from '../scripts/machine.mjs'
import { noteFrames } from './finding.mjs'

const INSTALLED = join(ROOT, 'bench/node_modules/speedscope/dist/release')

/** The folder with the build; installs it when it is not there. */
export function speedscopeFolder() {
  if (!existsSync(INSTALLED)) run('npm', ['install', '--prefix', join(ROOT, 'bench'), '--no-package-lock'])
  return INSTALLED
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url of the served folders
 * @param {string} file name below /data/
 * @param {(page: import('playwright').Page, at: { x: number, y: number }) => Promise<{ frameMs: number }>} gesture
 * @returns {Promise<{ speedscopeMs: number, speedscopeFrameMs: number }>} from choosing the file to the first picture, and scripting in a frame of the gesture
 */
export async function measureSpeedscope(browser, url, file, gesture) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(noteFrames)
  await page.goto(`${url}/speedscope/`)
  await page.waitForSelector('input[type=file]', { state: 'attached' })
  const speedscopeMs = await page.evaluate(chooseAndWait, [`/data/${file}`, file])
  const { frameMs } = await gesture(page, { x: 512, y: 300 })
  await page.close()
  return { speedscopeMs, speedscopeFrameMs: frameMs }
}

/** Runs in the page. The title names the profile when its picture is there. */
async function chooseAndWait([path, name]) {
  const file = new File([await (await fetch(path)).blob()], name)
  const input = document.querySelector('input[type=file]')
  const files = new DataTransfer()
  files.items.add(file)
  input.files = files.files
  const title = document.title
  const started = performance.now()
  input.dispatchEvent(new Event('change', { bubbles: true }))
  while (document.title === title) await new Promise((resolve) => setTimeout(resolve, 5))
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return performance.now() - started
}
