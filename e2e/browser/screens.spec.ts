// Pictures of every state of the page, to be looked at: test-results/screens. What can be said in code is checked here, too.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { largeProfile, profileOf, SHOP } from '../support/profiles.ts'
import { expect, test, type ViewerPage } from '../support/viewer-page.ts'

const example = readFileSync(fileURLToPath(new URL('../../public/examples/go-cpu.pb.gz', import.meta.url)))

const SIZES = { wide: { width: 1440, height: 860 }, narrow: { width: 375, height: 700 } }

const SCREENS: Record<string, (viewer: ViewerPage) => Promise<void>> = {
  landing: async (viewer) => {
    await expect(viewer.page.getByRole('heading', { name: 'Or look at an example' })).toBeVisible()
  },
  profile: async (viewer) => {
    await viewer.show('checkout.cpu.pb.gz', example)
    await viewer.point(5, 0.3)
  },
  zoomed: async (viewer) => {
    await viewer.show('checkout.cpu.pb.gz', example)
    await viewer.zoom(6, 0.4)
    await viewer.page.mouse.move(0, 0)
  },
  details: async (viewer) => {
    await viewer.pick('cut.pb.gz', SHOP.subarray(0, -6))
    await viewer.refusal.getByRole('button', { name: 'Open what could be read' }).click()
    await viewer.page.getByTitle('About this file').click()
  },
  refused: async (viewer) => {
    await viewer.pick('cut.pb.gz', SHOP.subarray(0, -6))
    await expect(viewer.refusal).toBeVisible()
  },
  'refused beside an open profile': async (viewer) => {
    await viewer.show('checkout.cpu.pb.gz', example)
    await viewer.pick('login.html', Buffer.from('<!doctype html><title>Sign in</title>'))
    await expect(viewer.refusal).toBeVisible()
  },
  empty: async (viewer) => {
    await viewer.show('shop.pb.gz', SHOP)
    await viewer.page.keyboard.press('[')
    await expect(viewer.page.getByText('No samples of the type')).toBeVisible()
  },
  loading: async (viewer) => {
    const { head, piece, tail } = largeProfile()
    await viewer.page.evaluate(
      (parts) => {
        const [start, middle, end] = parts.map((base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))
        const pieces = [start, ...Array.from({ length: 1600 }, () => middle), end] as Uint8Array<ArrayBuffer>[]
        void window.emberscope.open(new File(pieces, 'large.pb')).catch(() => {})
      },
      [head, piece, tail].map((part) => part.toString('base64')),
    )
    await expect(viewer.page.getByRole('status')).toContainText(/[1-9][\d,]* samples/)
  },
  'deep and long names': async (viewer) => {
    const name = `example.com/${'very-long-name/'.repeat(20)}pkg.(*Type).Method`
    await viewer.show(
      `${'long-file-name-'.repeat(12)}.pb.gz`,
      profileOf([[Array.from({ length: 300 }, (_, depth) => `${name}${depth}`).join(';'), 1, 1]]),
    )
    await viewer.point(3, 0.2)
  },
}

for (const [state, arrange] of Object.entries(SCREENS)) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${state}, ${size}, ${colorScheme}`, async ({ viewer, page }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await arrange(viewer)
        await page.screenshot({ path: `test-results/screens/${state.replaceAll(' ', '-')}-${size}-${colorScheme}.png` })
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(overflow, 'nothing is wider than the page').toBe(0)
      })
    }
  }
}
