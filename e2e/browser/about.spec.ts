// What a profile is, what stands out in it, and what a person knows better.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Profile, StringTable } from 'pprof-format'
import { expect, test } from '../support/viewer-page.ts'

const example = (name: string) => readFileSync(fileURLToPath(new URL(`../../public/examples/${name}.pb.gz`, import.meta.url)))

/** A contention profile of Go that was never symbolised: nothing in it says which kind it is. */
function withoutNames(): Buffer {
  const strings = new StringTable()
  const pair = (type: string, unit: string) => ({ type: strings.dedup(type), unit: strings.dedup(unit) })
  const profile = new Profile({
    sampleType: [pair('contentions', 'count'), pair('delay', 'nanoseconds')],
    periodType: pair('contentions', 'count'),
    period: 1,
    sample: [{ locationId: [1, 2], value: [40, 8_000_000_000] }],
    location: [
      { id: 1, address: 0x42ed43 },
      { id: 2, address: 0x42ed99 },
    ],
    stringTable: strings,
  })
  return Buffer.from(profile.encode())
}

test('one key tells what it is and what stands out; a sentence leads to where it shows', async ({ viewer, page }) => {
  await viewer.show('heap.pb.gz', example('go-heap'))
  await page.keyboard.press('e')
  const about = page.getByRole('complementary', { name: 'About this profile' })
  await expect(about.getByRole('heading', { level: 2 })).toHaveText('About Inuse Space')
  await expect(about).toContainText('not an amount per time')
  for (const part of ['When to look at it', 'What a wide frame means', 'What it does not tell', 'What to look at next'])
    await expect(about.getByText(part)).toBeVisible()
  const sentence = about.getByRole('list').getByRole('button').first()
  await expect(sentence).toContainText('cache.cloned')
  await page.getByRole('tab', { name: /Alloc Objects/ }).click()
  await expect(about.getByRole('heading', { level: 2 })).toHaveText('About Alloc Objects')
  await sentence.click()
  await expect(page.getByRole('tab', { name: /Inuse Space/ })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('search').getByRole('status')).toContainText('1 match')
  await page.keyboard.press('e')
  await expect(about).toHaveCount(0)
})

test('the findings are there for scripts, and the summary for a pull request', async ({ viewer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await viewer.show('mutex.pb.gz', example('go-mutex'))
  const [first] = await page.evaluate(() => window.emberscope.findings())
  expect(first).toMatchObject({ kind: 'lock-hotspot', functions: ['example.com/shop/stock.(*Stock).Reserve'] })
  expect(Object.keys(first ?? {}).toSorted()).toEqual(['functions', 'kind', 'sampleType', 'share', 'text', 'value'])
  await page.keyboard.press('e')
  await page.getByRole('button', { name: 'Copy summary' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const summary = await page.evaluate(() => navigator.clipboard.readText())
  expect(summary).toMatch(/^### Mutex Duration: /)
  expect(summary).toContain('| `sync.(*Mutex).Unlock` |')
})

test('where the file does not tell, a person does, and a link keeps it', async ({ viewer, page }) => {
  await viewer.show('profile.pb', withoutNames())
  await expect(page.getByRole('tab')).toHaveText([/Lock Count/, /Lock Duration/])
  await page.keyboard.press('e')
  const about = page.getByRole('complementary', { name: 'About this profile' })
  await about.getByLabel('Take it as').selectOption('Block')
  await expect(page.getByRole('tab')).toHaveText([/Block Count/, /Block Duration/])
  await expect(about.getByRole('heading', { level: 2 })).toHaveText('About Block Duration')
  await expect.poll(() => page.url()).toContain('kind=block')
})

test('the session says what each type is', async ({ viewer, page }) => {
  await viewer.show('cpu.pb.gz', example('dotnet-cpu'))
  expect(await page.evaluate(() => window.emberscope.session())).toMatchObject({
    language: 'dotnet',
    producer: 'Pyroscope .NET',
    sampleTypes: [{ profileType: 'cpu', temporality: 'interval', confidence: 'high', primary: true }],
  })
})
