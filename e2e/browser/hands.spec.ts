// Moving in the graph by mouse, by keyboard and by touch, and what is said of it to people who do not see it.
import { SHOP } from '../support/profiles.ts'
import { expect, test } from '../support/viewer-page.ts'

test.beforeEach(async ({ viewer }) => viewer.show('shop.pb.gz', SHOP))

const details = 'Details of the chosen frame'

test('a click chooses and shows details, one more zooms', async ({ viewer, page }) => {
  await viewer.click(3, 0.1)
  await expect(page.getByRole('complementary', { name: details })).toContainText(/main\.parse.*CPU samples.*3.*CPU.*600\sms.*800\sms/)
  await expect(page.getByRole('navigation', { name: 'Zoomed to' })).toHaveCount(0)
  await page.waitForTimeout(500)
  await viewer.click(3, 0.1)
  await expect(page.getByRole('navigation', { name: 'Zoomed to' })).toContainText('main.parse')
})

test('arrows choose callers, callees and neighbours; Enter zooms, Escape steps back', async ({ viewer, page }) => {
  const chosen = page.getByRole('complementary', { name: details }).getByRole('heading').first()
  await viewer.click(1, 0.1)
  for (const [key, name] of [
    ['ArrowDown', 'main.serve'],
    ['ArrowDown', 'main.parse'],
    ['ArrowRight', 'main.render'],
    ['ArrowUp', 'main.serve'],
    ['ArrowRight', 'main.idle'],
    ['ArrowLeft', 'main.serve'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(chosen).toHaveText(name)
  }
  await page.keyboard.press('Enter')
  const crumbs = page.getByRole('navigation', { name: 'Zoomed to' })
  await expect(crumbs.locator('b')).toHaveText('main.serve')
  await page.keyboard.press('Escape')
  await expect(crumbs).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('complementary', { name: details })).toHaveCount(0)
})

test('the treegrid speaks what is chosen and what is around it', async ({ viewer, page }) => {
  await viewer.click(2, 0.1)
  const grid = page.getByRole('treegrid', { name: 'Flame graph' })
  await expect(grid).toBeFocused()
  const chosen = grid.locator('[aria-selected="true"]')
  await expect(chosen).toHaveText(/main\.serve.*self 0.*total 950\sms.*95\.0\s%.*CPU/)
  await expect(chosen).toHaveAttribute('aria-level', '3')
  await expect(grid).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(grid.locator('[aria-selected="true"]')).toContainText('main.parse')
  await expect(grid.getByRole('columnheader')).toHaveText(['Name', 'Self', 'Total', 'Share', 'Type'])
})

test('a drag moves the picture and is no click; a minimap shows where', async ({ viewer, page }) => {
  const minimap = page.locator('.flame-minimap')
  await expect(minimap).toBeHidden()
  for (let turn = 0; turn < 6; turn++) await page.keyboard.press('+')
  await viewer.painted()
  await expect(minimap).toBeVisible()
  await viewer.point(2, 0.9)
  await page.mouse.down()
  const { x, y } = await viewer.point(2, 0.2)
  await page.mouse.move(x - 5, y)
  await page.mouse.up()
  await viewer.painted()
  await expect(page.getByRole('complementary', { name: details })).toHaveCount(0)
  const box = await minimap.boundingBox()
  if (!box) throw new Error('there is no minimap')
  await page.mouse.click(box.x + box.width - 4, box.y + 4)
  await viewer.painted()
  await viewer.point(2, 0.9)
  await expect(viewer.tooltip).toContainText('main.idle')
})

test('the root can be below, and arrows follow', async ({ viewer, page }) => {
  await page.getByRole('combobox', { name: 'Shape' }).selectOption('flame')
  await viewer.painted()
  const box = await viewer.canvas.boundingBox()
  if (!box) throw new Error('there is no picture')
  await page.mouse.move(box.x + 40, box.y + box.height - 10)
  await expect(viewer.tooltip).toContainText('all')
  await page.mouse.click(box.x + 40, box.y + box.height - 31)
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('complementary', { name: details }).getByRole('heading').first()).toHaveText('main.serve')
})

test('inverted, the leaves stand under the root', async ({ viewer, page }) => {
  await page.keyboard.press('v')
  await viewer.painted()
  await viewer.point(1, 0.1)
  await expect(viewer.tooltip).toContainText('main.parse')
  await viewer.point(2, 0.1)
  await expect(viewer.tooltip).toContainText('main.serve')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 760 } })

  test('a tap chooses, two zoom, a long press opens the menu, two fingers spread', async ({ viewer, page }) => {
    const box = await viewer.canvas.boundingBox()
    if (!box) throw new Error('there is no picture')
    const at = { x: Math.round(box.x + 40), y: Math.round(box.y + 3 * 21 + 10) }
    await page.touchscreen.tap(at.x, at.y)
    const sheet = page.getByRole('dialog', { name: 'main.parse' })
    await expect(sheet).toBeVisible()
    await sheet.getByRole('button', { name: 'Close' }).click()
    await page.touchscreen.tap(at.x, at.y)
    await page.touchscreen.tap(at.x, at.y)
    await expect(page.getByRole('navigation', { name: 'Zoomed to' })).toContainText('main.parse')
    await sheet.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('0')
    await viewer.painted()
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
    await touch('touchStart', [at.x, at.y])
    await page.waitForTimeout(700)
    await touch('touchEnd')
    await expect(page.getByRole('menu', { name: 'Frame' })).toBeVisible()
    await page.keyboard.press('Escape')
    await touch('touchStart', [150, at.y], [200, at.y])
    await touch('touchMove', [100, at.y], [260, at.y])
    await touch('touchMove', [30, at.y], [360, at.y])
    await touch('touchEnd')
    await expect(page.locator('.flame-minimap')).toBeVisible()
  })
})
