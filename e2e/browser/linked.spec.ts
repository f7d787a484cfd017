// Types that mean something together: their columns in the table, their colours in the graph.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test, type ViewerPage } from '../support/viewer-page.ts'

const example = (name: string) => readFileSync(fileURLToPath(new URL(`../../public/examples/${name}`, import.meta.url)))

const show = (viewer: ViewerPage, name: string) => viewer.show(name, example(name))
const setView = (page: Page, patch: object) => page.evaluate((wanted) => window.emberscope.setView(wanted), patch)
const colours = (page: Page) => page.getByRole('combobox', { name: 'Colour' })
const legend = (page: Page) => page.getByRole('img', { name: /^Colours: / })

/** flat and cum of every function, by sample type: exact, and not by way of the table. */
const sums = (page: Page, types: readonly string[]) =>
  page.evaluate(async (wanted) => {
    const before = window.emberscope.view().sampleType
    const found: Record<string, Record<string, readonly [flat: number, cum: number]>> = {}
    for (const sampleType of wanted) {
      await window.emberscope.setView({ sampleType })
      const { rows } = await window.emberscope.top({ limit: 10_000 })
      found[sampleType] = Object.fromEntries(rows.map(({ name, flat, cum }) => [name, [Number(flat), Number(cum)] as const]))
    }
    await window.emberscope.setView({ sampleType: before })
    return found
  }, types)

/** What stands in the rows of the table in a column, with the function's name. */
async function cells(page: Page, column: string): Promise<{ readonly name: string; readonly text: string }[]> {
  const table = page.getByRole('grid', { name: 'Functions' })
  const titles = await table.getByRole('columnheader').allTextContents()
  const rows = await table.getByRole('row').all()
  const texts = await Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').allTextContents()))
  return texts.map((row) => ({ name: row[titles.indexOf('Function')] ?? '', text: row[titles.indexOf(column)] ?? '' }))
}

/** The first number of a cell; undefined where it is a dash. */
const first = (text: string) => (text.startsWith('–') ? undefined : Number.parseFloat(text.replaceAll(',', '')))

/** The share that a cell shows of two values. */
const share = (one: number, other: number) => (other === 0 ? undefined : (100 * one) / other)

test('a heap profile has columns for what is still in use and for the size of an object', async ({ viewer, page }) => {
  await show(viewer, 'go-heap.pb.gz')
  const found = await sums(page, ['inuse_space', 'inuse_objects', 'alloc_space'])
  await setView(page, { view: 'top' })
  const table = page.getByRole('grid', { name: 'Functions' })
  await expect(table.getByRole('columnheader', { name: 'Still in use' })).toHaveAttribute('title', /Inuse Space ÷ Alloc Space/)
  await expect(table.getByRole('row').nth(1)).toContainText('cache.cloned')
  await expect(table).not.toContainText('…')
  for (const { name, text } of (await cells(page, 'Still in use')).slice(0, 12)) {
    const [inUse = [0, 0], allocated = [0, 0]] = [found['inuse_space']?.[name], found['alloc_space']?.[name]]
    const [self = '', total = ''] = text.split(' · ')
    expect(first(self), name).toBeCloseTo(share(inUse[0], allocated[0]) ?? Number.NaN, 0)
    expect(first(total), name).toBeCloseTo(share(inUse[1], allocated[1]) ?? Number.NaN, 0)
  }
  const [cloned] = await cells(page, 'Bytes per object')
  const [bytes = 0] = found['inuse_space']?.[cloned?.name ?? ''] ?? []
  const [objects = 0] = found['inuse_objects']?.[cloned?.name ?? ''] ?? []
  expect(first(cloned?.text ?? '')).toBeCloseTo(bytes / objects / 1024, 2)
})

test('the table is ordered by a ratio, and rows without one are last either way', async ({ viewer, page }) => {
  await show(viewer, 'go-heap.pb.gz')
  await setView(page, { view: 'top', sampleType: 'alloc_space' })
  const table = page.getByRole('grid', { name: 'Functions' })
  const title = table.getByRole('columnheader', { name: 'Still in use' })
  for (const [order, sign] of [
    ['descending', -1],
    ['ascending', 1],
  ] as const) {
    await title.getByRole('button').click()
    await expect(title).toHaveAttribute('aria-sort', order)
    await expect(table).not.toContainText('…')
    await viewer.painted()
    const shown = (await cells(page, 'Still in use')).map(({ text }) => first(text))
    const ratios = shown.filter((ratio) => ratio !== undefined)
    expect(ratios.length).toBeGreaterThan(10)
    expect(ratios).toEqual(ratios.toSorted((one, other) => sign * (one - other)))
    expect(shown.slice(0, ratios.length)).toEqual(ratios)
    expect(ratios[0]).toBe(order === 'descending' ? 100 : 0)
    await table.evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
    await expect.poll(async () => (await cells(page, 'Still in use')).at(-1)?.text).toMatch(/^–/)
    await table.evaluate((scroller) => scroller.scrollTo(0, 0))
  }
  // The order goes with its column.
  await page.getByRole('checkbox', { name: 'ratios' }).uncheck()
  await expect(title).toHaveCount(0)
  await expect(table.getByRole('columnheader', { name: /^Self/ })).toHaveAttribute('aria-sort', 'descending')
})

test('a mutex profile has a column for the mean delay, and shows it where there is room', async ({ viewer, page }) => {
  await show(viewer, 'go-mutex.pb.gz')
  const found = await sums(page, ['delay', 'contentions'])
  await setView(page, { view: 'top' })
  const table = page.getByRole('grid', { name: 'Functions' })
  await expect(table.getByRole('row').nth(1)).toContainText('sync.(*Mutex).Unlock')
  const mean = (name: string) => (found['delay']?.[name]?.[1] ?? 0) / (found['contentions']?.[name]?.[1] ?? 0)
  await expect(table.getByRole('row').nth(1)).toContainText(`${(mean('sync.(*Mutex).Unlock') / 1e6).toFixed(2)}\u202fms · `)
  // What waits for nothing itself has only the delay of what it calls.
  await table.getByRole('columnheader', { name: 'Mean delay' }).getByRole('button').click()
  await expect(table.getByRole('row').filter({ hasText: 'stock.(*Stock).Reserve' })).toContainText(
    `– · ${(mean('example.com/shop/stock.(*Stock).Reserve') / 1e6).toFixed(2)}\u202fms`,
  )
  await page.setViewportSize({ width: 390, height: 800 })
  await expect(table.getByRole('columnheader', { name: 'Mean delay' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'ratios' }).check()
  await expect(table.getByRole('columnheader', { name: 'Mean delay' })).toHaveCount(1)
})

test('frames have the colour of their ratio, the legend and the tip tell it, the address keeps it', async ({ viewer, page }) => {
  await show(viewer, 'go-heap.pb.gz')
  await setView(page, { sampleType: 'alloc_space' })
  await expect(colours(page).getByRole('option')).toHaveText([/package/, /self/, /binary/, /safe/, 'By share still in use'])
  await colours(page).selectOption('By share still in use')
  await expect(legend(page)).toHaveText(/Still in use.*0\s%.*50\.0\s%.*100\s%/)
  await viewer.point(3, 0.3)
  const found = await sums(page, ['inuse_space', 'alloc_space'])
  await viewer.point(3, 0.31)
  const name = (await viewer.tooltip.locator('.flame-tooltip-title').textContent()) ?? ''
  const ratio = share(found['inuse_space']?.[name]?.[1] ?? 0, found['alloc_space']?.[name]?.[1] ?? 0) ?? Number.NaN
  await expect(viewer.tooltip).toContainText(new RegExp(`still in use ${ratio.toFixed(1)}\\s% everywhere`))
  // All of what a cache keeps is in use: its frame is as dark as the scale gets.
  await setView(page, { focus: 'cache\\.cloned', sampleType: 'inuse_space' })
  const pixel = (row: number) =>
    viewer.canvas.evaluate((element: HTMLCanvasElement, at) => {
      const scale = element.width / element.clientWidth
      return [...(element.getContext('2d')?.getImageData(element.width / 2, (at * 21 + 3) * scale, 1, 1).data ?? [])].slice(0, 3)
    }, row)
  await viewer.painted()
  const [red = 0, , blue = 0] = await pixel(5)
  expect(blue - red).toBeGreaterThan(80)
  await setView(page, { focus: '', sampleType: 'alloc_space' })
  await expect.poll(() => page.url()).toContain('colour=link')
  const address = page.url()
  await page.goto('about:blank')
  await page.goto(address)
  await page.evaluate(() => window.emberscope.ready)
  await show(viewer, 'go-heap.pb.gz')
  await expect(colours(page)).toHaveValue('link')
  await expect(legend(page)).toBeVisible()
})

test('a type without a link has the colours of packages, until one with a link is there again', async ({ viewer, page }) => {
  await show(viewer, 'nodejs-cpu.pb.gz')
  await setView(page, { sampleType: 'cpu', colour: 'link' })
  await expect(legend(page)).toHaveText(/CPU in wall time/)
  await setView(page, { sampleType: 'sample' })
  await expect(legend(page)).toHaveCount(0)
  await expect(colours(page)).toHaveValue('package')
  await expect(colours(page).getByRole('option')).toHaveCount(4)
  await setView(page, { sampleType: 'wall' })
  await expect(legend(page)).toHaveText(/CPU in wall time/)
  await expect(colours(page)).toHaveValue('link')
})

test('times are on a scale of real numbers, a search shines through, and a person’s own few colours stay theirs', async ({
  viewer,
  page,
}) => {
  await show(viewer, 'go-mutex.pb.gz')
  await colours(page).selectOption('By mean delay')
  const named = await legend(page).getAttribute('aria-label')
  expect(named).toMatch(/^Colours: Mean delay, from [\d.]+\s[µm]s by [\d.]+\s[µm]s to [\d.]+\s[µm]s$/)
  const picture = () => viewer.canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL())
  const plain = await picture()
  await page.getByRole('searchbox', { name: 'Search frames' }).fill('Unlock')
  await viewer.painted()
  expect(await picture()).not.toBe(plain)
  await page.getByRole('searchbox', { name: 'Search frames' }).fill('')
  await expect.poll(picture).toBe(plain)
  // Another filter has other figures, and other ends of the scale.
  await setView(page, { focus: 'RWMutex' })
  await expect.poll(() => legend(page).getAttribute('aria-label')).not.toBe(named)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(legend(page)).toBeHidden()
  await viewer.point(2, 0.5)
  await expect(viewer.tooltip).toContainText(/mean delay/)
})
