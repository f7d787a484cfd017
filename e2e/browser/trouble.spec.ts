import type { Page } from '@playwright/test'
import { largeProfile, SHOP } from '../support/profiles.ts'
import { expect, test } from '../support/viewer-page.ts'

/** Starts opening a file of about 400 MB that is nowhere but in the page; its outcome is kept there. */
async function openLarge(page: Page): Promise<void> {
  const { head, piece, tail } = largeProfile()
  await page.evaluate(
    (parts) => {
      const [start, middle, end] = parts.map((base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))
      const file = new File(
        [
          start as Uint8Array<ArrayBuffer>,
          ...Array.from({ length: 1600 }, () => middle as Uint8Array<ArrayBuffer>),
          end as Uint8Array<ArrayBuffer>,
        ],
        'large.pb',
      )
      const outcome = window.emberscope.open(file).then(
        () => 'opened',
        (error: { problem: { kind: string } }) => error.problem.kind,
      )
      Object.assign(window, { outcome, startedMs: performance.now() })
    },
    [head, piece, tail].map((part) => part.toString('base64')),
  )
  await expect(page.getByRole('region', { name: 'Opening' })).toBeVisible()
}

const outcome = (page: Page) => page.evaluate(() => (window as unknown as { outcome: Promise<string> }).outcome)

test('opening tells how far it is, in real numbers, and can be cancelled', async ({ viewer, page }) => {
  await openLarge(page)
  await expect(page.getByRole('status')).toContainText(/[1-9][\d.,]*\s[kM]B of .* · [1-9][\d,]* samples/)
  await page.getByRole('button', { name: 'Cancel' }).click()
  expect(await outcome(page)).toBe('cancelled')
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible()
  await viewer.show('next.pb.gz', SHOP)
})

test('a large file opens in the end', async ({ viewer, page }) => {
  await openLarge(page)
  expect(await outcome(page)).toBe('opened')
  expect(await page.evaluate(() => window.emberscope.session()?.profiles[0]?.samples)).toBe(8_000_000)
  await expect(viewer.canvas).toBeVisible()
})

for (const moment of ['opens a file', 'answers'] as const) {
  test(`a worker that dies while it ${moment} is replaced`, async ({ viewer, page }) => {
    const killAll = () => Promise.all(page.workers().map((worker) => worker.evaluate(() => self.close()).catch(() => {})))
    if (moment === 'opens a file') {
      await openLarge(page)
      await killAll()
      expect(await outcome(page)).toBe('engine-died')
      await expect(viewer.refusal).toContainText('The engine stopped while it worked')
    } else {
      await viewer.show('shop.pb.gz', SHOP)
      await killAll()
      // The next question goes to a new worker, which opens the file again.
      await page.getByRole('tab').nth(1).click()
      await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true')
      await viewer.painted()
      await viewer.point(3, 0.1)
      await expect(viewer.tooltip).toContainText('main.render')
    }
    await viewer.show('next.pb.gz', SHOP)
    await expect(page.getByText('next.pb.gz')).toBeVisible()
  })
}

test('a file that is no profile is named for what it is, in the place where it was dropped', async ({ viewer, page }) => {
  await viewer.drop(page.locator('body'), [
    { name: 'login.pb.gz', bytes: Buffer.from('<!doctype html><title>Sign in</title><img src=x onerror=alert(1)>') },
  ])
  await expect(viewer.refusal).toContainText('login.pb.gz was not opened')
  await expect(viewer.refusal).toContainText('This is an HTML page, not a profile.')
  await expect(viewer.refusal).toContainText('<!doctype html>')
  await expect(viewer.refusal.getByRole('img')).toHaveCount(0)
  await viewer.refusal.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible()
})

test('of a cut file what could be read can be opened, and that is said everywhere', async ({ viewer, page }) => {
  await viewer.pick('cut.pb.gz', SHOP.subarray(0, SHOP.length - 6))
  await expect(viewer.refusal).toContainText('The gzip data ends too early')
  await viewer.refusal.getByRole('button', { name: 'Open what could be read' }).click()
  await expect(viewer.canvas).toBeVisible()
  const chip = page.getByTitle('About this file')
  await expect(chip).toContainText('partial')
  await chip.click()
  await expect(page.getByRole('dialog')).toContainText('Only a part of this profile could be read.')
})

test('a refused file leaves the open one where it is', async ({ viewer, page }) => {
  await viewer.show('shop.pb.gz', SHOP)
  await viewer.pick('broken.pb.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))
  await expect(viewer.refusal).toContainText('broken.pb.gz was not opened')
  await viewer.refusal.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByText('shop.pb.gz')).toBeVisible()
  await viewer.point(2, 0.1)
  await expect(viewer.tooltip).toContainText('main.serve')
})

test('names are text, whatever they hold', async ({ viewer, page }) => {
  const { profileOf } = await import('../support/profiles.ts')
  await viewer.show('<b>x</b>.pb.gz', profileOf([['<img src=x onerror=alert(1)>;a\u202eb', 1, 1]]))
  await viewer.point(1, 0.5)
  await expect(viewer.tooltip).toContainText('<img src=x onerror=alert(1)>')
  await viewer.zoom(2, 0.5)
  await expect(page.getByRole('navigation', { name: 'Zoomed to' })).toContainText('a\\u202eb')
  await expect(page.getByText('<b>x</b>.pb.gz')).toBeVisible()
})
