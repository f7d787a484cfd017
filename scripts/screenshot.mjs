// Takes the README's picture of the product itself: `node scripts/screenshot.mjs`, after a build.
import { join } from 'node:path'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { ensureBrowser, launchOptions } from './browser.mjs'
import { ROOT } from './machine.mjs'

ensureBrowser()
const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' })
const browser = await chromium.launch(launchOptions())
const page = await browser.newPage({ viewport: { width: 1200, height: 560 }, deviceScaleFactor: 1.5 })
await page.goto(server.resolvedUrls.local[0])
await page.evaluate(async () => {
  await window.emberscope.open('examples/go-cpu.pb.gz')
})
await page.getByRole('button', { name: 'Close the story' }).click()
await page.mouse.move(250, 330)
await page.waitForTimeout(300)
await page.screenshot({ path: join(ROOT, 'public/screenshot.png') })
await browser.close()
await server.close()
