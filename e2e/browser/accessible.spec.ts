// axe on every view and state, light and dark.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { profileOf } from '../support/profiles.ts'
import { expect, test, type ViewerPage } from '../support/viewer-page.ts'

const example = readFileSync(fileURLToPath(new URL('../../public/examples/go-cpu.pb.gz', import.meta.url)))

const open = (viewer: ViewerPage) => viewer.show('checkout.cpu.pb.gz', example)
const setView = (viewer: ViewerPage, patch: object) => viewer.page.evaluate((wanted) => window.emberscope.setView(wanted), patch)

const STATES: Record<string, (viewer: ViewerPage) => Promise<void>> = {
  landing: async (viewer) => {
    await expect(viewer.page.getByRole('heading', { name: 'Or look at an example' })).toBeVisible()
    await viewer.page.getByRole('link', { name: /^\.NET, Wall:/ }).focus()
  },
  'example with its story': async (viewer) => {
    await viewer.page.getByRole('link', { name: /^\.NET, Wall:/ }).click()
    const story = viewer.page.getByRole('button', { name: 'Workers that wait for a task' })
    await expect(story).toBeVisible()
    if ((await story.getAttribute('aria-expanded')) === 'false') await story.click()
  },
  'flame graph with details': async (viewer) => {
    await open(viewer)
    await viewer.click(6, 0.3)
    await expect(viewer.page.getByText('Everywhere')).toBeVisible()
  },
  'flame graph with filters and a search': async (viewer) => {
    await open(viewer)
    await setView(viewer, { ignore: 'runtime', tagFocus: 'phase=', search: 'json', off: ['tagFocus'] })
  },
  'top table': async (viewer) => {
    await open(viewer)
    await setView(viewer, { view: 'top' })
    await viewer.page.getByRole('grid').getByRole('row').nth(3).click()
  },
  split: async (viewer) => {
    await open(viewer)
    await setView(viewer, { view: 'split' })
    await expect(viewer.page.getByRole('grid').getByRole('row').nth(2)).toBeVisible()
  },
  sandwich: async (viewer) => {
    await open(viewer)
    await setView(viewer, { view: 'sandwich', pivot: 'runtime.mallocgc' })
    await expect(viewer.page.getByRole('table', { name: 'Callers' })).toBeVisible()
  },
  'sandwich of nothing': async (viewer) => {
    await open(viewer)
    await setView(viewer, { view: 'sandwich' })
  },
  labels: async (viewer) => {
    await open(viewer)
    await viewer.page.keyboard.press('l')
    await expect(viewer.page.getByRole('complementary', { name: 'Labels' })).toContainText('Click keeps')
  },
  'what this is and what stands out': async (viewer) => {
    await open(viewer)
    await viewer.page.keyboard.press('e')
    await expect(viewer.page.getByRole('region', { name: 'What stands out' })).toHaveAttribute('aria-busy', 'false')
  },
  palette: async (viewer) => {
    await open(viewer)
    await viewer.page.keyboard.press('Control+k')
    await expect(viewer.page.getByRole('dialog')).toBeVisible()
  },
  keys: async (viewer) => {
    await open(viewer)
    await viewer.page.keyboard.press('?')
    await expect(viewer.page.getByRole('dialog')).toBeVisible()
  },
  noise: async (viewer) => {
    await open(viewer)
    await viewer.page.getByRole('button', { name: 'Noise…' }).click()
    await expect(viewer.page.getByRole('dialog')).toBeVisible()
  },
  'pprof command': async (viewer) => {
    await open(viewer)
    await viewer.page.keyboard.press('Control+k')
    await viewer.page.getByRole('dialog').getByRole('combobox').fill('apply a pprof')
    await viewer.page.getByRole('option', { name: /Apply a pprof command/ }).click()
    await expect(viewer.page.getByRole('dialog', { name: 'go tool pprof' })).toBeVisible()
  },
  menu: async (viewer) => {
    await open(viewer)
    const { x, y } = await viewer.point(4, 0.2)
    await viewer.page.mouse.click(x, y, { button: 'right' })
    await expect(viewer.page.getByRole('menu')).toBeVisible()
  },
  trouble: async (viewer) => {
    await open(viewer)
    await viewer.page.evaluate(() => {
      location.hash = 'v=99'
    })
    await expect(viewer.page.getByRole('alert')).toBeVisible()
  },
  'a single frame': async (viewer) => viewer.show('one.pb.gz', profileOf([['main', 1, 1]])),
}

/** Each state in both sizes and both schemes, but not in all four pairs of them. */
const SETTINGS = [
  { size: 'wide', viewport: { width: 1440, height: 860 }, colorScheme: 'light' },
  { size: 'phone', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const

for (const [state, arrange] of Object.entries(STATES)) {
  for (const { size, viewport, colorScheme } of SETTINGS) {
    test(`${state}, ${size}, ${colorScheme}: axe finds nothing, nothing overflows`, async ({ viewer, page }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await arrange(viewer)
      await viewer.painted()
      await page.screenshot({ path: `test-results/screens/${state.replaceAll(' ', '-')}-${size}-${colorScheme}.png` })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, 'nothing is wider than the page').toBe(0)
    })
  }
}
