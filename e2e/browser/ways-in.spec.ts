import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SHOP } from '../support/profiles.ts'
import { expect, test } from '../support/viewer-page.ts'

test('the landing page says what it is and offers every way in', async ({ viewer, page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const name of ['Open files…', 'Paste', 'Open URL…']) await expect(page.getByRole('button', { name })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Or look at an example' })).toBeVisible()
  await expect(viewer.canvas).toHaveCount(0)
})

test('a file that is dropped anywhere is opened', async ({ viewer, page }) => {
  await viewer.drop(page.locator('body'), [{ name: 'shop.pb.gz', bytes: SHOP }])
  await expect(viewer.canvas).toBeVisible()
  await expect(page).toHaveTitle('shop.pb.gz – Emberscope')
})

test('dragging shows where to drop, and dropping another file replaces the first', async ({ viewer, page }) => {
  await viewer.show('first.pb.gz', SHOP)
  await viewer.drop(page.locator('body'), [
    { name: 'second.pb.gz', bytes: SHOP },
    { name: 'third.pb.gz', bytes: SHOP },
  ])
  await expect(page.getByText('second.pb.gz')).toBeVisible()
  await page.getByText('1 notice').click()
  await expect(page.getByRole('dialog')).toContainText('Only second.pb.gz was opened; 1 more files were left.')
})

test('a file that is chosen is opened, by button or by key', async ({ viewer, page }) => {
  await viewer.show('chosen.pb.gz', SHOP)
  let asked = false
  const chooser = page.waitForEvent('filechooser').then((event) => {
    asked = true
    return event
  })
  // While the browser is still closing the first chooser it opens no other.
  await expect(async () => {
    await page.keyboard.press('Control+o')
    await page.waitForTimeout(500)
    expect(asked).toBe(true)
  }).toPass()
  await (await chooser).setFiles({ name: 'again.pb.gz', mimeType: '', buffer: SHOP })
  await expect(page.getByText('again.pb.gz')).toBeVisible()
})

test('a file that is pasted is opened, also as base64', async ({ viewer, page }) => {
  const paste = (base64: string, asFile: boolean) =>
    page.evaluate(
      ([text, file]) => {
        const clipboardData = new DataTransfer()
        if (file) clipboardData.items.add(new File([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], 'pasted.pb.gz'))
        else clipboardData.setData('text/plain', text)
        window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }))
      },
      [base64, asFile] as const,
    )
  await paste(SHOP.toString('base64'), true)
  await expect(page.getByText('pasted.pb.gz')).toBeVisible()
  await paste(SHOP.toString('base64'), false)
  await expect(page.getByText('pasted profile')).toBeVisible()
  await paste(Buffer.from('nothing of this kind').toString('utf8'), false)
  await expect(viewer.refusal).toContainText('There is no file in the clipboard.')
})

test.describe('by address', () => {
  let server: Server
  let origin: string
  const cookies: (string | undefined)[] = []

  test.beforeAll(async () => {
    server = createServer((request, response) => {
      cookies.push(request.headers.cookie, request.headers.referer)
      const path = request.url ?? ''
      if (path.startsWith('/missing')) response.writeHead(404, { 'access-control-allow-origin': '*' }).end()
      else response.writeHead(200, path.startsWith('/closed') ? {} : { 'access-control-allow-origin': '*' }).end(SHOP)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  test.afterAll(() => server.close())

  test('a profile is fetched, without cookies and referrer', async ({ viewer, page }) => {
    await page.getByRole('button', { name: 'Open URL…' }).click()
    await page.getByRole('textbox', { name: 'Address' }).fill(`${origin}/profiles/cpu.pb.gz`)
    await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
    await expect(viewer.canvas).toBeVisible()
    await expect(page.getByText('cpu.pb.gz')).toBeVisible()
    expect(cookies.filter(Boolean)).toEqual([])
  })

  for (const [path, words] of [
    ['/missing', 'answered 404'],
    ['/closed', 'does not allow this page to read from it'],
  ] as const) {
    test(`a failure is explained: ${path}`, async ({ viewer, page }) => {
      await page.getByRole('button', { name: 'Open URL…' }).click()
      await page.getByRole('textbox', { name: 'Address' }).fill(`${origin}${path}`)
      await page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click()
      await expect(viewer.refusal).toContainText(words)
      await viewer.refusal.getByRole('button', { name: 'Dismiss' }).click()
      await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible()
    })
  }
})
