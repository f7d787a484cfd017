// Verdicts and figures against google/pprof's, through the page. The unit tests do this for all files; here it is a spread.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import type { Problem } from '#model/problem.ts'
import type { Asked } from '../reference/differences.ts'
import { type Case, casesOf } from '../reference/expected.ts'
import { judge, type Outcome } from '../reference/judge.ts'
import { expect, test } from '../support/viewer-page.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const CORPUS = process.env['EMBERSCOPE_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** Files are handed to the page as text: the largest would take longer on the way than in the product. */
const LARGEST_BYTES = 1_500_000
const FROM_THE_CORPUS = 72

function spread(cases: readonly Case[], count: number): Case[] {
  const step = cases.length / count
  return Array.from({ length: count }, (_, index) => cases[Math.floor(index * step)] as Case)
}

function corpusCases(): Case[] {
  if (!existsSync(CORPUS)) {
    console.warn(`SKIPPED: the corpora are not at ${CORPUS}; ${FROM_THE_CORPUS} files are not opened in the page.`)
    return []
  }
  const all = [...casesOf(join(CORPUS, 'real')), ...casesOf(join(CORPUS, 'made'), 'manifest.jsonl')]
  return spread(
    all.filter(({ path }) => statSync(path).size < LARGEST_BYTES),
    FROM_THE_CORPUS,
  )
}

async function openInPage(page: Page, path: string): Promise<Outcome> {
  const opened = await page.evaluate(
    async ([name, base64]) => {
      const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      try {
        return { session: await window.emberscope.open({ name, data }) }
      } catch (error) {
        return { problem: (error as { problem: Problem }).problem }
      }
    },
    [basename(path), readFileSync(path).toString('base64')] as const,
  )
  if (opened.problem) return { refused: opened.problem }
  const asked: Asked = {
    session: opened.session,
    top: (sampleType, by) =>
      page.evaluate(
        async (query) => {
          await window.emberscope.setView({ sampleType: query.sampleType })
          return window.emberscope.top({ by: query.by, limit: 60 })
        },
        { sampleType, by },
      ),
    tree: async (index) =>
      JSON.parse(
        await page.evaluate(async (sampleType) => {
          await window.emberscope.setView({ sampleType })
          return (await window.emberscope.exportAs('json')).text()
        }, index),
      ),
  }
  return { opened: asked }
}

// All in one page, one after the other: no file may leave it unusable for the next.
test('files one after the other in one page show what google/pprof says', async ({ viewer }) => {
  const cases = [...casesOf(FIXTURES), ...corpusCases()]
  expect(cases.length).toBeGreaterThan(8)
  for (const one of cases) {
    await test.step(one.expected.file, async () => {
      expect.soft(await judge(one, await openInPage(viewer.page, one.path)), one.expected.file).toEqual([])
    })
  }
})
