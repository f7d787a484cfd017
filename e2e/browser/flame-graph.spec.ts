import { SHOP } from '../support/profiles.ts'
import { expect, test } from '../support/viewer-page.ts'

test.beforeEach(async ({ viewer }) => viewer.show('shop.pb.gz', SHOP))

test('the header says what a person wants to know of the file', async ({ page }) => {
  const chip = page.getByTitle('About this file')
  await expect(chip).toContainText('shop.pb.gz')
  await expect(chip).toContainText('30 s')
  await expect(chip).toContainText('4 samples')
  await chip.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('6 functions')
  await expect(dialog).toContainText('/srv/shop')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})

test('the tooltip tells name, place, self and total, with share and type', async ({ viewer }) => {
  await viewer.point(3, 0.1)
  await expect(viewer.tooltip).toContainText('main.parse')
  await expect(viewer.tooltip).toContainText('main.go:43')
  await expect(viewer.tooltip).toContainText(/total 800\sms · 80\.0\s% of CPU/)
  await expect(viewer.tooltip).toContainText(/self 600\sms · 60\.0\s% of CPU/)
  await viewer.point(6, 0.9)
  await expect(viewer.tooltip).toBeHidden()
})

test('a double click zooms, a crumb steps back, Escape and 0 come home', async ({ viewer, page }) => {
  await viewer.zoom(2, 0.97)
  const crumbs = page.getByRole('navigation', { name: 'Zoomed to' })
  await expect(crumbs).toContainText('main.idle')
  // The frame is as wide as the picture now.
  await viewer.point(2, 0.02)
  await expect(viewer.tooltip).toContainText('main.idle')
  await crumbs.getByRole('button', { name: 'main.main' }).click()
  await viewer.painted()
  await viewer.point(2, 0.02)
  await expect(viewer.tooltip).toContainText('main.serve')
  for (const key of ['Escape', '0']) {
    await page.keyboard.press('0')
    await viewer.painted()
    await viewer.zoom(3, 0.9)
    await expect(crumbs).toContainText('main.render')
    await page.keyboard.press(key)
    await expect(crumbs).toHaveCount(0)
  }
})

test('wheel and keys move as hands expect', async ({ viewer, page }) => {
  const { x, y } = await viewer.point(2, 0.97)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -1200)
  await page.keyboard.up('Control')
  await viewer.painted()
  // What is under the pointer stays there.
  await viewer.point(2, 0.97)
  await expect(viewer.tooltip).toContainText('main.idle')
  await viewer.point(2, 0.5)
  await expect(viewer.tooltip).toContainText('main.idle')
  await page.keyboard.press('0')
  await viewer.painted()
  await page.mouse.move(x, y)
  await viewer.point(2, 0.5)
  await expect(viewer.tooltip).toContainText('main.serve')
  for (let turn = 0; turn < 6; turn++) await page.keyboard.press('+')
  await viewer.painted()
  for (let turn = 0; turn < 40; turn++) await page.keyboard.press('d')
  await viewer.painted()
  await viewer.point(2, 0.9)
  await expect(viewer.tooltip).toContainText('main.idle')
})

test('every sample type is a click or a key away, and shows its own figures', async ({ viewer, page }) => {
  const tabs = page.getByRole('tab')
  await expect(tabs).toHaveText([/CPU\s+1\ss/, /CPU samples\s+15/, /Empty\s+0/])
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true')
  await tabs.nth(1).click()
  await viewer.painted()
  await viewer.point(3, 0.1)
  await expect(viewer.tooltip).toContainText('main.render')
  await expect(viewer.tooltip).toContainText(/total 9 · 60\.0\s% of CPU samples/)
  await page.keyboard.press('[')
  await expect(tabs.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('[')
  await expect(page.getByText('No samples of the type Empty in this file.')).toBeVisible()
  await page.keyboard.press(']')
  await expect(viewer.canvas).toBeVisible()
})

test('a switch of the type keeps what is zoomed to, as far as it is there', async ({ viewer, page }) => {
  await viewer.zoom(3, 0.1)
  const crumbs = page.getByRole('navigation', { name: 'Zoomed to' })
  await expect(crumbs.locator('b')).toHaveText('main.parse')
  await page.keyboard.press(']')
  await viewer.painted()
  await expect(crumbs.locator('b')).toHaveText('main.parse')
  await viewer.point(3, 0.5)
  await expect(viewer.tooltip).toContainText(/main\.parse.*total 3 · 20\.0\s%/)
})

test('the canvas is as large as its place, sharp on fine screens, and follows its size', async ({ browser, page, viewer }) => {
  const size = () =>
    viewer.canvas.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height, canvas.clientWidth, canvas.clientHeight])
  const [width, height, cssWidth, cssHeight] = await size()
  expect([width, height]).toEqual([cssWidth, cssHeight])
  await page.setViewportSize({ width: 700, height: 500 })
  await expect.poll(async () => (await size())[0]).toBe(700)
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 900, height: 600 } })
  const fine = await context.newPage()
  await fine.goto(page.url())
  await fine.evaluate(async (base64) => {
    await window.emberscope.open(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))
  }, SHOP.toString('base64'))
  expect(await fine.locator('.flame-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth)).toBe(2)
  await context.close()
})

test('the page follows the system into the dark, the picture with it', async ({ viewer, page }) => {
  const corner = () =>
    viewer.canvas.evaluate((canvas: HTMLCanvasElement) => {
      const [red = 0, green = 0, blue = 0] = canvas.getContext('2d')?.getImageData(canvas.width - 3, canvas.height - 3, 1, 1).data ?? []
      return red + green + blue
    })
  expect(await corner()).toBeGreaterThan(600)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(corner).toBeLessThan(150)
})
