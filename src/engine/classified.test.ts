// The project's own examples, from the file to what is said of them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openLocalEngine } from './local-engine.ts'

interface Entry {
  readonly file: string
  readonly source: string
  readonly cells: readonly { readonly profileType: string; readonly sampleType: string }[]
}

const ROOT = new URL('../../', import.meta.url)
const engine = openLocalEngine(WebAssembly.compile(readFileSync(new URL('wasm/pkg/emberscope_bindings_bg.wasm', ROOT))))
const entries = JSON.parse(readFileSync(new URL('public/examples/manifest.json', ROOT), 'utf8')) as Entry[]

test.each(entries)('$file', async ({ file, source, cells }) => {
  const session = await engine.open({ name: file, data: new Blob([readFileSync(new URL(`public/examples/${file}`, ROOT))]) })
  for (const { profileType, sampleType } of cells) {
    const found = session.sampleTypes.find(({ type }) => type === sampleType)
    expect(found).toMatchObject({ profileType, confidence: 'high', primary: true })
    expect(Number(found?.total)).toBeGreaterThan(0)
  }
  expect(session.language).toBe(source.replace('ebpf-', ''))
  expect(session.ebpf).toBe(source.startsWith('ebpf-'))
})
