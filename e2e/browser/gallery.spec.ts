// The examples: every one of them opens, tells its story, and leads back.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import type { Example } from '#model/example.ts'
import { formatValue } from '#model/format-value.ts'
import { PROFILE_TYPE_NAMES } from '#model/profile-types/profile-type-name.ts'
import type { ProfileType } from '#model/profile-types/profile-type.ts'
import { expect, test, type ViewerPage } from '../support/viewer-page.ts'

const manifest = fileURLToPath(new URL('../../public/examples/manifest.json', import.meta.url))
const examples = JSON.parse(readFileSync(manifest, 'utf8')) as readonly Example[]
const cells = examples.flatMap((example) => example.cells.map((cell) => ({ example, ...cell })))

const SOURCES: Readonly<Record<Example['source'], string>> = {
  go: 'Go',
  java: 'Java',
  dotnet: '.NET',
  ruby: 'Ruby',
  python: 'Python',
  rust: 'Rust',
  nodejs: 'Node.js',
  'ebpf-go': 'eBPF (Go)',
  'ebpf-python': 'eBPF (Python)',
}

const nameOf = ({ example, profileType }: (typeof cells)[number]) =>
  `${SOURCES[example.source]}, ${PROFILE_TYPE_NAMES[profileType]}: ${example.title}`

function unitOf(source: Example['source'], type: ProfileType): string {
  if (/_space$|^heap$/.test(type)) return 'bytes'
  // async-profiler counts the samples of its CPU profiles.
  if (/_duration$|^wall$/.test(type) || (type === 'cpu' && source !== 'java')) return 'nanoseconds'
  return 'count'
}

const table = (page: Page): Locator => page.getByRole('table', { name: 'All examples' })
const story = (page: Page): Locator => page.getByRole('region', { name: 'The story of this example' })

/** What is open, and of which kind the sample type is that shows. */
const shown = (viewer: ViewerPage) =>
  viewer.page.evaluate(() => {
    const session = window.emberscope.session()
    const type = session?.sampleTypes[window.emberscope.view().sampleType]
    return {
      file: session?.profiles[0]?.name,
      type: type?.type,
      profileType: type?.profileType,
      unit: type?.unit,
      total: Number(type?.total),
    }
  })

for (const [source, sourceName] of Object.entries(SOURCES)) {
  test(`each example of ${sourceName} opens with a click, tells its story, and Back returns`, async ({ viewer, page }) => {
    for (const cell of cells.filter(({ example }) => example.source === source)) {
      const { example, profileType, sampleType } = cell
      await test.step(nameOf(cell), async () => {
        await table(page)
          .getByRole('link', { name: nameOf(cell), exact: true })
          .click()
        await expect(viewer.canvas).toBeVisible()
        await expect.poll(() => shown(viewer)).toMatchObject({ file: example.file, type: sampleType, profileType })
        const { unit, total } = await shown(viewer)
        expect(total).toBeGreaterThan(0)
        expect(unit).toBe(unitOf(example.source, profileType))

        const tab = page.getByRole('tab', { selected: true })
        await expect(tab).toHaveText(`${PROFILE_TYPE_NAMES[profileType]} ${formatValue(total, unit ?? '')}`)
        await expect(tab).toHaveAttribute('title', `${sampleType}/${unit}`)

        await expect(story(page)).toContainText(example.title)
        await expect(story(page)).toContainText(example.story)
        await expect(story(page)).toContainText(example.see)
        await expect(story(page)).toContainText(`${example.producer}. ${example.how}`)
        await expect(story(page).getByText('Made, not recorded', { exact: true })).toHaveCount(example.origin === 'made' ? 1 : 0)

        await page.goBack()
        await expect(table(page).getByRole('link', { name: nameOf(cell), exact: true })).toBeFocused()
        expect(new URL(page.url()).hash).toBe('')
      })
    }
  })
}

test('the table has every example and says which are made', async ({ viewer: { page } }) => {
  const links = table(page).getByRole('link')
  await expect(links).toHaveCount(33)
  const labels = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')))
  expect(new Set(labels)).toEqual(new Set(cells.map(nameOf)))
  await expect(page.getByText('33 flame graphs')).toBeVisible()
  for (const cell of cells) {
    const link = table(page).getByRole('link', { name: nameOf(cell), exact: true })
    if (cell.example.origin === 'made')
      await expect(link).toHaveAccessibleDescription(/Made, not recorded.*in the exact shape that its producer writes/)
    else await expect(link).toHaveAccessibleDescription('')
  }
})

test('what is pointed at is told beside the table, by pointer and by key', async ({ viewer: { page } }) => {
  const panel = table(page).locator('xpath=following-sibling::*')
  await table(page).getByRole('rowheader', { name: 'Wall' }).hover()
  await expect(panel).toContainText('Time that passed, on a processor or not.')
  await table(page).getByRole('columnheader', { name: 'Ruby' }).hover()
  await expect(panel).toContainText('rbspy reads the stacks')
  await expect(panel).not.toContainText('Time that passed')

  await table(page)
    .getByRole('link', { name: /^Go, Mutex Duration/ })
    .focus()
  await expect(panel.getByRole('heading')).toHaveText('One lock for the whole stock')
  await expect(panel).toContainText('Recorded Go 1.26 runtime/pprof')
  await page.keyboard.press('Tab')
  await expect(panel).toContainText('Made, not recorded Form of Pyroscope')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { selected: true })).toContainText('Mutex Duration')
})

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 390, height: 760 } })

  test('a list has the same links, and the story is one line above the graph', async ({ viewer, page }) => {
    await expect(page.getByRole('region', { name: 'Or look at an example' })).toBeVisible()
    await expect(table(page)).toHaveCount(0)
    for (const cell of cells) await expect(page.getByRole('link', { name: nameOf(cell), exact: true })).toBeVisible()

    await page.getByRole('link', { name: /^\.NET, Wall:/ }).click()
    await expect(viewer.canvas).toBeVisible()
    await expect(story(page)).toContainText('Made, not recorded')
    const box = await story(page).boundingBox()
    expect(box?.height).toBeLessThan(50)
    await story(page).getByRole('button', { name: 'Workers that wait for a task' }).click()
    const sheet = page.getByRole('dialog', { name: 'Workers that wait for a task' })
    await expect(sheet).toContainText('What to see')
    await sheet.getByRole('button', { name: 'Close' }).click()
    await expect(sheet).toHaveCount(0)
    await page.goBack()
    await expect(page.getByRole('link', { name: /^\.NET, Wall:/ })).toBeInViewport()
  })
})

test('a story can be folded and closed', async ({ viewer, page }) => {
  await page
    .getByRole('link', { name: /Sorting all bids to find the highest/ })
    .first()
    .click()
  await expect(viewer.canvas).toBeVisible()
  const title = story(page).getByRole('button', { name: 'Sorting all bids to find the highest' })
  await expect(title).toHaveAttribute('aria-expanded', 'true')
  await title.click()
  await expect(story(page)).not.toContainText('What to see')
  await story(page).getByRole('button', { name: 'Close the story' }).click()
  await expect(story(page)).toHaveCount(0)
  await expect(viewer.canvas).toBeVisible()
})

test('a link opens in another tab, and other addresses can follow in that one', async ({ viewer, page }) => {
  const href = await table(page)
    .getByRole('link', { name: /^Go, Alloc Space:/ })
    .getAttribute('href')
  expect(href).toBe('#url=examples/go-heap.pb.gz&v=1&si=alloc_space')
  const other = await page.context().newPage()
  await other.goto(new URL(href ?? '', page.url()).href)
  await expect(other.getByRole('tab', { selected: true })).toContainText('Alloc Space')
  await expect(story(other)).toContainText('A cache that counts answers, not bytes')
  await other.evaluate(() => {
    location.hash = 'url=examples/java-lock-duration.pb.gz&v=1&si=locks'
  })
  await expect(other.getByRole('tab', { selected: true })).toContainText('Lock Duration')
  await expect(story(other)).toContainText('Six people in line, all the time')
  await other.goBack()
  await expect(other.getByRole('tab', { selected: true })).toContainText('Alloc Space')
  await other.close()
  await expect(viewer.canvas).toHaveCount(0)
})

test('steps in an example are steps of the history, and so is closing it', async ({ viewer, page }) => {
  await table(page)
    .getByRole('link', { name: /^Go, Inuse Objects:/ })
    .click()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Inuse Objects')
  await page.getByRole('tab', { name: /Alloc Space/ }).click()
  await expect.poll(() => page.url()).toContain('si=alloc_space')
  await page.goBack()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Inuse Objects')
  await page.goForward()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Alloc Space')
  await page.getByTitle('Close the profile').click()
  await expect(table(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect(viewer.canvas).toBeVisible()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Alloc Space')
  await page.goBack()
  await page.goBack()
  await expect(table(page)).toBeVisible()
})

test('a profile of one’s own has no story, and Back does not close it', async ({ viewer, page }) => {
  const bytes = readFileSync(fileURLToPath(new URL('../../public/examples/go-heap.pb.gz', import.meta.url)))
  await viewer.show('go-heap.pb.gz', bytes)
  await page.getByRole('tab', { name: /Alloc Space/ }).click()
  await expect.poll(() => page.url()).toContain('si=alloc_space')
  await expect(story(page)).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('tab', { selected: true })).toContainText('Inuse Space')
})

test('without the list of examples the page says so and works', async ({ viewer, page }) => {
  await page.route('**/examples/manifest.json', (route) => route.fulfill({ status: 404 }))
  await viewer.goto()
  await expect(page.getByText('The examples could not be loaded.')).toBeVisible()
  await page.evaluate(() => {
    location.hash = 'url=examples/ruby-cpu.pb.gz'
  })
  await expect(viewer.canvas).toBeVisible()
  await expect(story(page)).toHaveCount(0)
})

test('an example that cannot be fetched is refused, and the next click tries again', async ({ viewer, page }) => {
  await page.route('**/examples/ruby-cpu.pb.gz', (route) => route.fulfill({ status: 503 }))
  const link = table(page).getByRole('link', { name: /^Ruby, CPU:/ })
  await link.click()
  await expect(viewer.refusal).toContainText('answered 503')
  await page.unroute('**/examples/ruby-cpu.pb.gz')
  await link.click()
  await expect(viewer.canvas).toBeVisible()
  await expect(story(page)).toContainText('A price list read from the top')
})

test('of two examples the one that was asked for last is opened', async ({ viewer, page }) => {
  let answerFirst = () => {}
  const asked = new Promise<void>((resolve) => (answerFirst = resolve))
  await page.route('**/examples/ruby-cpu.pb.gz', async (route) => {
    await asked
    await route.continue().catch(() => {})
  })
  await table(page)
    .getByRole('link', { name: /^Ruby, CPU:/ })
    .click()
  await table(page)
    .getByRole('link', { name: /^Rust, CPU:/ })
    .click()
  await expect(viewer.canvas).toBeVisible()
  answerFirst()
  await viewer.painted()
  expect(await shown(viewer)).toMatchObject({ file: 'rust-cpu.pb.gz' })
  await expect(viewer.refusal).toHaveCount(0)
})

test('Back gives up an example that is still on its way', async ({ viewer, page }) => {
  let answer = () => {}
  const asked = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/examples/ruby-cpu.pb.gz', async (route) => {
    await asked
    await route.continue().catch(() => {})
  })
  await table(page)
    .getByRole('link', { name: /^Ruby, CPU:/ })
    .click()
  await page.goBack()
  answer()
  await viewer.painted()
  await expect(viewer.canvas).toHaveCount(0)
  await expect(viewer.refusal).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible()
})

for (const width of [1280, 801, 800, 390, 320]) {
  test(`nothing overflows at ${width} px, before and after an example is opened`, async ({ viewer, page }) => {
    await page.setViewportSize({ width, height: 720 })
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect(page.getByRole('region', { name: 'Or look at an example' })).toBeVisible()
    expect(await overflow()).toBe(0)
    await page.getByRole('link', { name: /^eBPF \(Python\), CPU:/ }).click()
    await expect(viewer.canvas).toBeVisible()
    await expect(story(page)).toBeVisible()
    expect(await overflow()).toBe(0)
    const graph = await viewer.canvas.boundingBox()
    expect(graph?.height, 'there is room for the graph').toBeGreaterThan(120)
  })
}
