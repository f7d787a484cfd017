// Finding the answer: search, table, callers and callees, filters, labels, palette and keys, by mouse and by keyboard.
import { profileOf, SHOP } from '../support/profiles.ts'
import { expect, test } from '../support/viewer-page.ts'

test.beforeEach(async ({ viewer }) => viewer.show('shop.pb.gz', SHOP))

test('a search lights what matches, counts it, adds it up and steps through it', async ({ viewer, page }) => {
  await page.keyboard.press('/')
  await page.keyboard.type('render')
  const search = page.getByRole('search')
  await expect(search.getByRole('status')).toContainText(/1 match.*total 15\.0\s%/)
  await page.keyboard.press('Enter')
  const details = page.getByRole('complementary', { name: 'Details of the chosen frame' })
  await expect(details).toContainText('main.render')
  await expect(search.getByRole('status')).toContainText('1 of 1')
  await search.getByRole('searchbox').fill('/(/')
  await expect(search.getByRole('alert')).toContainText('missing closing )')
  // What was found last stays in force.
  expect(await page.evaluate(() => window.emberscope.view().search)).toBe('render')
  await page.keyboard.press('Escape')
  await expect(search.getByRole('status')).toHaveCount(0)
  await viewer.painted()
})

test('a search lists what it matches', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search frames' }).fill('main.')
  await page
    .getByRole('search')
    .getByRole('button', { name: /matches/ })
    .click()
  const list = page.getByRole('list', { name: 'What matches' })
  await expect(list.getByRole('button').first()).toContainText('main.main')
  await list.getByRole('button', { name: /main\.parse/ }).click()
  await expect(page.getByRole('complementary', { name: 'Details of the chosen frame' })).toContainText('main.parse')
})

test('the table sorts, filters, is led by keys, and chooses in the graph beside it', async ({ page }) => {
  await page.keyboard.press('3')
  const table = page.getByRole('grid', { name: 'Functions' })
  await expect(table.getByRole('row').nth(1)).toContainText('main.parse')
  await table.getByRole('button', { name: /Total/ }).click()
  await expect(table.getByRole('columnheader', { name: /Total/ })).toHaveAttribute('aria-sort', 'descending')
  await expect(table.getByRole('row').nth(1)).toContainText('main.main')
  await table.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(table.locator('[aria-selected="true"]')).toContainText('main.serve')
  await expect(page.getByRole('complementary', { name: 'Details of the chosen frame' })).toContainText('main.serve')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('idle')
  await expect(page.getByRole('region', { name: 'Top table' }).getByRole('status')).toHaveText('1 rows')
  await page.getByRole('checkbox', { name: 'all types' }).check()
  await expect(table.getByRole('columnheader', { name: 'CPU samples' })).toBeVisible()
})

test('a frame that is chosen in the graph is gone to in the table', async ({ viewer, page }) => {
  const deep = profileOf(Array.from({ length: 900 }, (_, index) => [`main.main;main.f${index}`, 1, 2_000_000 - index] as const))
  await viewer.show('deep.pb.gz', deep)
  const { x, y } = await viewer.point(2, 0.5)
  await page.mouse.click(x, y, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Find in the table' }).click()
  const table = page.getByRole('grid', { name: 'Functions' })
  const name = await page
    .getByRole('complementary', { name: 'Details of the chosen frame' })
    .getByRole('heading', { level: 2 })
    .textContent()
  await expect(table.locator('[aria-selected="true"]')).toContainText(name ?? '?')
  await expect(table.locator('[aria-selected="true"]')).toBeInViewport()
  await table.evaluate((scroller) => scroller.scrollTo(0, 0))
  await expect(table.locator('[aria-selected="true"]')).not.toBeInViewport()
  await viewer.click(2, 0.9)
  await expect(table.locator('[aria-selected="true"]')).toBeInViewport()
})

test('the sandwich has callers above and callees below, and a table of each', async ({ viewer, page }) => {
  await viewer.click(2, 0.1)
  await page.keyboard.press('c')
  const sandwich = page.getByRole('region', { name: 'Callers and callees' })
  await expect(sandwich).toContainText('main.serve')
  await expect(sandwich.getByRole('table', { name: 'Callers' })).toContainText('main.main')
  await expect(sandwich.getByRole('table', { name: 'Callees' })).toContainText('main.parse')
  await sandwich.getByRole('button', { name: 'main.parse' }).click()
  await expect(sandwich.getByRole('heading')).toHaveText('main.parse')
})

test('keys filter by the chosen frame, chips show it, and it can be undone', async ({ viewer, page }) => {
  const view = () => page.evaluate(() => window.emberscope.view())
  await viewer.click(3, 0.1)
  await page.keyboard.press('i')
  const filters = page.getByRole('group', { name: 'Filters' })
  await expect(filters).toContainText(/Drop stacks through.*drops 80\.0\s%/)
  expect((await view()).ignore).toBe('^main\\.parse$')
  await filters.getByRole('checkbox', { name: /^Apply: Drop stacks/ }).uncheck()
  await expect(filters).toContainText('off')
  expect((await page.evaluate(() => window.emberscope.top())).total).toBe('1000000000')
  await filters.getByRole('checkbox', { name: /^Apply: Drop stacks/ }).check()
  await expect(filters).toContainText(/drops 80\.0\s%/)
  const expression = filters.getByRole('textbox', { name: /Drop stacks through/ })
  await expression.fill('idle(')
  await expect(filters.getByRole('alert')).toContainText('missing closing )')
  await expression.fill('render')
  await expect(filters).toContainText(/drops 15\.0\s%/)
  await filters.getByRole('button', { name: /^Remove: Drop stacks/ }).click()
  await expect(filters.getByRole('textbox')).toHaveCount(0)
  await viewer.canvas.click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await view()).ignore).toBe('render')
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(async () => (await view()).ignore).toBe('')
})

test('a right click and Shift+F10 open what can be done with a frame', async ({ viewer, page }) => {
  const { x, y } = await viewer.point(3, 0.1)
  await page.mouse.click(x, y, { button: 'right' })
  const menu = page.getByRole('menu', { name: 'Frame' })
  await expect(menu.getByRole('menuitem')).toHaveText([
    /Zoom here/,
    /Keep stacks through it/,
    /Drop stacks through it/,
    /Hide it/,
    /Start stacks here/,
    /Callers and callees/,
    /Find in the table/,
    /Search this name/,
    /Copy name/,
    /Copy stack/,
    /Copy as go tool pprof options/,
  ])
  await menu.getByRole('menuitem', { name: /Keep stacks/ }).click()
  await expect.poll(() => page.evaluate(() => window.emberscope.view().focus)).toBe('^main\\.parse$')
  await expect(menu).toHaveCount(0)
  await viewer.click(3, 0.1)
  await page.keyboard.press('Shift+F10')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
})

test('the palette finds actions, types and functions', async ({ page }) => {
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Action, sample type or function' })
  await page.keyboard.type('invert')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => window.emberscope.view().inverted)).toBe(true)
  await page.keyboard.press('v')
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('parse')
  await palette.getByRole('option', { name: 'main.parse' }).click()
  await expect(page.getByRole('complementary', { name: 'Details of the chosen frame' })).toContainText('main.parse')
})

test('? lists all keys', async ({ page }) => {
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Command palette')
})

test('a pasted pprof command is applied, and the view can be had as one', async ({ page }) => {
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, text)
  await paste(`go tool pprof -focus='main\\.serve' -sample_index=samples -lines -edgefraction=0.1 cpu.pb.gz`)
  const dialog = page.getByRole('dialog', { name: 'go tool pprof' })
  await expect(dialog).toContainText('edgefraction')
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(dialog).toHaveCount(0)
  expect(await page.evaluate(() => window.emberscope.view())).toMatchObject({ focus: 'main\\.serve', sampleType: 0, granularity: 'lines' })
})

test('the view is in the address: Back and Forward go through it, a damaged one is told', async ({ viewer, page }) => {
  await page.evaluate(() => window.emberscope.setView({ focus: 'serve', granularity: 'lines' }))
  await expect.poll(() => page.url()).toContain('f=serve')
  await page.evaluate(() => window.emberscope.setView({ inverted: true }))
  await expect.poll(() => page.url()).toContain('inverted')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.emberscope.view().inverted)).toBe(false)
  expect(await page.evaluate(() => window.emberscope.view().focus)).toBe('serve')
  await page.goForward()
  await expect.poll(() => page.evaluate(() => window.emberscope.view().inverted)).toBe(true)
  await page.goto('about:blank')
  await page.goto('/#v=1&g=words&f=serve')
  await page.evaluate(() => window.emberscope.ready)
  await viewer.show('shop.pb.gz', SHOP)
  await expect(page.getByRole('alert')).toContainText('g')
  expect(await page.evaluate(() => window.emberscope.view())).toMatchObject({ focus: 'serve', granularity: 'functions' })
})

test('where the graph is zoomed to is in the address, and comes back with the file', async ({ viewer, page }) => {
  const crumb = page.getByRole('navigation', { name: 'Zoomed to' }).locator('b')
  await viewer.zoom(2, 0.1)
  await expect.poll(() => page.url()).toContain('zoom=')
  // Another tree starts with all of it; going back leads to where one was.
  await page.evaluate(() => window.emberscope.setView({ hide: 'render' }))
  await expect.poll(() => page.url()).toContain('h=render')
  expect(page.url()).not.toContain('zoom=')
  await page.goBack()
  await expect(crumb).toHaveText('main.serve')
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await page.evaluate(() => window.emberscope.ready)
  await viewer.show('shop.pb.gz', SHOP)
  await expect(crumb).toHaveText('main.serve')
  // The same place of another file means nothing.
  await page.goto('about:blank')
  await page.goto(address)
  await page.evaluate(() => window.emberscope.ready)
  await viewer.show('other.pb.gz', profileOf([['other.main;other.serve;other.parse', 2, 600_000_000]]))
  await expect(page.getByRole('alert')).toContainText('zoom')
  await expect(crumb).toHaveCount(0)
})

test('mangled names are shown as they were written, with the raw name beside; filters take the raw one', async ({ viewer, page }) => {
  const raw = '_ZNSt6vectorIiE9push_backEOi'
  await viewer.show('native.pb.gz', profileOf([[`_start;${raw};_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE`, 2, 600_000_000]]))
  await viewer.point(2, 0.5)
  await expect(viewer.tooltip).toContainText('std::vector<int>::push_back')
  await viewer.point(3, 0.5)
  await expect(viewer.tooltip).toContainText('core::fmt::Write::write_fmt')
  await viewer.click(2, 0.5)
  const details = page.getByRole('complementary', { name: 'Details of the chosen frame' })
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('std::vector<int>::push_back')
  await expect(details).toContainText(raw)
  await expect(details).toContainText('push_back(int&&)')
  await expect(page.getByRole('treegrid').locator('[aria-selected="true"]')).toContainText('std::vector<int>::push_back')
  await page.keyboard.press('i')
  expect(await page.evaluate(() => window.emberscope.view().ignore)).toBe(`^${raw}$`)
})
