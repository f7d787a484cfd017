import { expect, type Locator, type Page, test as base } from '@playwright/test'

/** The product in a browser, with what tests do to it again and again. */
export class ViewerPage {
  readonly page: Page
  readonly graph: Locator
  readonly canvas: Locator
  readonly tooltip: Locator
  readonly refusal: Locator

  constructor(page: Page) {
    this.page = page
    this.graph = page.getByRole('region', { name: 'Flame graph' })
    this.canvas = this.graph.locator('.flame-canvas')
    this.tooltip = page.getByRole('tooltip')
    this.refusal = page.getByRole('alert')
  }

  async goto(): Promise<void> {
    await this.page.goto('')
    await this.page.evaluate(() => window.emberscope.ready)
  }

  /** Opens bytes through the file picker. */
  async pick(name: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: /^Open files…$|^Open…$/ }).click()
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  /** Opens bytes and waits for the picture. */
  async show(name: string, buffer: Buffer): Promise<void> {
    await this.pick(name, buffer)
    await expect(this.canvas).toBeVisible()
    await this.painted()
  }

  /** Drops files somewhere. */
  async drop(target: Locator, files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      (dropped) => {
        const data = new DataTransfer()
        for (const { name, base64 } of dropped) data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name))
        return data
      },
      files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
    )
    await target.dispatchEvent('dragenter', { dataTransfer: transfer })
    await target.dispatchEvent('dragover', { dataTransfer: transfer })
    await target.dispatchEvent('drop', { dataTransfer: transfer })
  }

  /** Waits until movements have ended and the picture stands still. */
  async painted(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 250)),
    )
  }

  /** Points at a place in a row of frames; `across` from 0 (left) to 1. */
  async point(row: number, across: number): Promise<{ x: number; y: number }> {
    const box = await this.canvas.boundingBox()
    if (!box) throw new Error('there is no picture')
    const place = { x: box.x + across * (box.width - 1) + 0.5, y: box.y + row * 21 + 10 }
    await this.page.mouse.move(place.x, place.y)
    return place
  }

  /** Chooses a frame. */
  async click(row: number, across: number): Promise<void> {
    const { x, y } = await this.point(row, across)
    await this.page.mouse.click(x, y)
    await this.painted()
  }

  /** Zooms to a frame. */
  async zoom(row: number, across: number): Promise<void> {
    const { x, y } = await this.point(row, across)
    await this.page.mouse.dblclick(x, y)
    await this.painted()
  }
}

/** A test with a viewer that is open and ready; it fails on any error of the page and on any request to another host. */
export const test = base.extend<{ viewer: ViewerPage }>({
  viewer: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(baseURL ?? '') && !/^(?:blob|data):|^http:\/\/127\.0\.0\.1:/.test(url)) wrong.push(`request: ${url}`)
    })
    const viewer = new ViewerPage(page)
    await viewer.goto()
    await use(viewer)
    expect(wrong).toEqual([])
  },
})

export { expect }
