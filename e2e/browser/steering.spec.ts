// The finer points of moving in the graph: what is stepped back to, what a drag, a pinch or a second press is not, what keys
// bring into sight, and what is left out.
import { profileOf, SHOP } from '../support/profiles.ts'
import { expect, test, type ViewerPage } from '../support/viewer-page.ts'

const zoomedTo = ({ page }: ViewerPage) => page.getByRole('navigation', { name: 'Zoomed to' })
const chosen = ({ page }: ViewerPage) => page.getByRole('treegrid', { name: 'Flame graph' }).locator('[aria-selected="true"]')

test.describe('a small profile', () => {
  test.beforeEach(async ({ viewer }) => viewer.show('shop.pb.gz', SHOP))

  test('Escape goes back zoom by zoom, then lets go of what is chosen', async ({ viewer, page }) => {
    await viewer.zoom(2, 0.1)
    await viewer.zoom(3, 0.1)
    await expect(zoomedTo(viewer).locator('b')).toHaveText('main.parse')
    await page.keyboard.press('Escape')
    await expect(zoomedTo(viewer).locator('b')).toHaveText('main.serve')
    await page.keyboard.press('Escape')
    await expect(zoomedTo(viewer)).toHaveCount(0)
    await expect(chosen(viewer)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(chosen(viewer)).toHaveCount(0)
  })

  test('a double click on what is chosen zooms to it and no further', async ({ viewer }) => {
    await viewer.click(2, 0.1)
    await viewer.page.waitForTimeout(500)
    await viewer.zoom(2, 0.1)
    await expect(zoomedTo(viewer).locator('b')).toHaveText('main.serve')
    await viewer.point(2, 0.98)
    await expect(viewer.tooltip).toContainText('main.serve')
  })

  test('what is under the pointer stays there in a drag', async ({ viewer, page }) => {
    for (let turn = 0; turn < 8; turn++) await page.keyboard.press('+')
    await viewer.painted()
    const from = await viewer.point(3, 0.2)
    await expect(viewer.tooltip).toContainText('main.parse')
    await page.mouse.down()
    for (let step = 1; step <= 10; step++) await page.mouse.move(from.x + step * 60, from.y)
    await expect(viewer.tooltip).toBeHidden()
    await expect(viewer.canvas).toHaveCSS('cursor', 'grabbing')
    await page.mouse.up()
    await viewer.point(3, 0.65)
    await expect(viewer.tooltip).toContainText('main.parse')
    await expect(viewer.canvas).toHaveCSS('cursor', 'pointer')
    await expect(chosen(viewer)).toHaveCount(0)
  })

  test('a press that opens the menu, as with Control on a Mac, is no click', async ({ viewer, page }) => {
    await viewer.click(3, 0.1)
    await page.waitForTimeout(500)
    const { x, y } = await viewer.point(3, 0.1)
    await page.mouse.down()
    await viewer.canvas.evaluate(
      (canvas, [clientX = 0, clientY = 0]) =>
        canvas.dispatchEvent(new PointerEvent('contextmenu', { clientX, clientY, bubbles: true, cancelable: true })),
      [x, y],
    )
    await page.mouse.up()
    await expect(page.getByRole('menu', { name: 'Frame' })).toBeVisible()
    await expect(zoomedTo(viewer)).toHaveCount(0)
  })

  test('the menu key opens the menu at the chosen frame', async ({ viewer, page }) => {
    await viewer.click(3, 0.9)
    await page.keyboard.press('ContextMenu')
    const menu = page.getByRole('menu', { name: 'Frame' })
    await expect(menu).toContainText('main.render')
    const [graph, box] = [await viewer.canvas.boundingBox(), await menu.boundingBox()]
    expect(box?.x).toBeGreaterThan((graph?.x ?? 0) + 0.5 * (graph?.width ?? 0))
  })

  test('what is let go of elsewhere is let go of in the graph', async ({ viewer, page }) => {
    await viewer.click(3, 0.1)
    await expect(chosen(viewer)).toContainText('main.parse')
    await page.getByRole('button', { name: 'Close details' }).click()
    await expect(chosen(viewer)).toHaveCount(0)
  })

  test('the treegrid is in the order of Tab, and lists callers, siblings and callees', async ({ viewer, page }) => {
    const grid = page.getByRole('treegrid', { name: 'Flame graph' })
    await expect(grid.getByRole('row')).toHaveText([/^Name/, /^all.*100\s?%/, /^main\.main/])
    for (let turn = 0; turn < 60 && !(await grid.evaluate((element) => element === document.activeElement)); turn++)
      await page.keyboard.press('Tab')
    await expect(grid).toBeFocused()
    for (let turn = 0; turn < 3; turn++) await page.keyboard.press('ArrowDown')
    await expect(grid.getByRole('row')).toHaveText([
      /^Name/,
      /^all/,
      /^main\.main/,
      /^main\.serve/,
      /^main\.parse\s*self 600\sms\s*total 800\sms\s*80\.0\s%/,
      /^runtime\.mallocgc/,
      /^main\.render/,
    ])
    const row = chosen(viewer)
    await expect(row).toHaveAttribute('aria-level', '4')
    await expect(row).toHaveAttribute('aria-posinset', '1')
    await expect(row).toHaveAttribute('aria-setsize', '2')
    await expect(row).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Enter')
    await expect(zoomedTo(viewer).locator('b')).toHaveText('main.parse')
  })

  test('frames below the least share are neither pointed at nor gone to', async ({ viewer, page }) => {
    await page.evaluate(() => window.emberscope.setView({ minShare: 0.1 }))
    await viewer.painted()
    await viewer.point(2, 0.97)
    await expect(viewer.tooltip).toBeHidden()
    await viewer.click(2, 0.1)
    await page.keyboard.press('ArrowRight')
    await expect(chosen(viewer)).toContainText('main.serve')
  })

  test('the next match is the one after what is chosen', async ({ viewer, page }) => {
    await page.evaluate(() => window.emberscope.setView({ search: '/parse|render|idle/' }))
    await viewer.click(3, 0.1)
    for (const name of ['main.render', 'main.idle', 'main.parse']) {
      await page.keyboard.press('n')
      await expect(chosen(viewer)).toContainText(name)
    }
    await page.keyboard.press('0')
    await viewer.painted()
    await viewer.click(2, 0.1)
    await page.keyboard.press('n')
    await expect(chosen(viewer)).toContainText('main.parse')
  })

  test('the theme of the page is that of the picture, whatever the system has', async ({ viewer, page }) => {
    const corner = () =>
      viewer.canvas.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(canvas.width - 3, canvas.height - 3, 1, 1)
        return (data[0] ?? 0) + (data[1] ?? 0) + (data[2] ?? 0)
      })
    const setTheme = (theme: string) => page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    await setTheme('dark')
    await expect.poll(corner).toBeLessThan(150)
    await page.emulateMedia({ colorScheme: 'dark' })
    await setTheme('light')
    await expect.poll(corner).toBeGreaterThan(600)
  })
})

test('keys bring into sight what is too narrow or too deep to be seen', async ({ viewer, page }) => {
  const deep = Array.from({ length: 80 }, (_, depth) => `main.f${depth}`).join(';')
  await viewer.show(
    'narrow.pb.gz',
    profileOf([
      ['main.wide', 1, 99_999],
      [deep, 1, 1],
    ]),
  )
  await viewer.click(1, 0.1)
  await page.keyboard.press('ArrowRight')
  await viewer.painted()
  await expect(chosen(viewer)).toContainText('main.f0')
  await viewer.point(1, 0.995)
  await expect(viewer.tooltip).toContainText('main.f0')
  for (let turn = 0; turn < 60; turn++) await page.keyboard.press('ArrowDown')
  await viewer.painted()
  await expect(chosen(viewer)).toContainText('main.f60')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu', { name: 'Frame' })).toContainText('main.f60')
})

test('the minimap shows where one is as soon as something is out of sight', async ({ viewer, page }) => {
  const deep = Array.from({ length: 80 }, (_, depth) => `main.f${depth}`).join(';')
  await viewer.show('deep.pb.gz', profileOf([[deep, 1, 1]]))
  const minimap = page.locator('.flame-minimap')
  await expect(minimap).toBeHidden()
  await viewer.point(2, 0.5)
  await page.mouse.wheel(0, 300)
  await expect(minimap).toBeVisible()
  await expect(minimap).toHaveAttribute('aria-hidden', 'true')
  const box = await minimap.boundingBox()
  if (!box) throw new Error('there is no minimap')
  await page.mouse.move(box.x + 20, box.y + 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 20, box.y + box.height - 2, { steps: 5 })
  await page.mouse.up()
  await viewer.painted()
  await viewer.point(10, 0.5)
  await expect(viewer.tooltip).toContainText(/main\.f[67]\d/)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 760 } })

  test('one finger draws the picture along, two spread and move it, however they stand', async ({ viewer, page }) => {
    await viewer.show('shop.pb.gz', SHOP)
    const box = await viewer.canvas.boundingBox()
    if (!box) throw new Error('there is no picture')
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
    const shown = () => page.evaluate(() => window.emberscope.view().view)
    const [left, top] = [box.x, box.y + 70]
    // Above each other, and slightly askew: twice as far apart is twice as large, not eight times.
    await touch('touchStart', [left + 300, top], [left + 304, top + 60])
    await touch('touchMove', [left + 300, top - 30], [left + 304, top + 90])
    await touch('touchMove', [left + 300, top - 30], [left + 332, top + 90])
    await touch('touchEnd')
    await viewer.painted()
    expect(await shown()).toBe('flame')
    await expect(page.locator('.flame-minimap')).toBeVisible()
    await viewer.point(3, 0.3)
    await expect(viewer.tooltip).toContainText('main.parse')
    await viewer.point(3, 0.99)
    await expect(viewer.tooltip).toContainText('main.render')
    // Far to the right is the start of the picture again.
    await touch('touchStart', [left + 20, top])
    await touch('touchMove', [left + 200, top])
    await touch('touchMove', [left + 380, top])
    await touch('touchEnd')
    await viewer.painted()
    await viewer.point(3, 0.99)
    await expect(viewer.tooltip).toContainText('main.parse')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})
