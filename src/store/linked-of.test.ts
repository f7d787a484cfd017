// What colours come from two types, over the built core.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openLocalEngine } from '#engine/local-engine.ts'
import { ShownNames } from '#model/shown-names.ts'
import { createViewerStore } from './viewer-store.ts'

const root = new URL('../../', import.meta.url)
const core = WebAssembly.compile(readFileSync(new URL('wasm/pkg/emberscope_bindings_bg.wasm', root)))

async function opened(name: string) {
  const store = createViewerStore(openLocalEngine(core), new ShownNames(() => Promise.reject(new Error('not needed here'))))
  await store.getState().open({ name, data: new Blob([readFileSync(new URL(`public/examples/${name}`, root))]) })
  const row = (type: string) => store.getState().session?.sampleTypes.findIndex((candidate) => candidate.type === type) ?? -1
  return { store, row }
}

describe('what colours come from', () => {
  it('is asked for with the colouring, and forgotten with it', async () => {
    const { store } = await opened('go-heap.pb.gz')
    expect(store.getState().linked).toBeNull()
    await store.getState().setView({ colour: 'link' })
    const { linked, picture } = store.getState()
    expect(linked).toMatchObject({ link: { name: 'Still in use' }, queryKey: picture?.queryKey, scale: { least: 0, most: 1 } })
    await store.getState().setView({ colour: 'self' })
    expect(store.getState().linked).toBeNull()
  })

  it('comes in one go with the picture of another type or filter', async () => {
    const { store, row } = await opened('go-heap.pb.gz')
    await store.getState().setView({ colour: 'link' })
    const torn: unknown[] = []
    store.subscribe(({ linked, picture }) => linked?.queryKey !== picture?.queryKey && torn.push(linked))
    const before = store.getState().linked
    await store.getState().setView({ sampleType: row('alloc_space') })
    await store.getState().setView({ focus: 'cache' })
    await store.getState().setView({ inverted: true })
    expect(torn).toEqual([])
    expect(store.getState().linked?.sums).not.toEqual(before?.sums)
    expect(store.getState().linked?.queryKey).toBe(store.getState().picture?.queryKey)
  })

  it('is the same for both types of a link, but for the ends of the scale', async () => {
    const { store, row } = await opened('go-mutex.pb.gz')
    await store.getState().setView({ colour: 'link', sampleType: row('delay') })
    const delay = store.getState().linked
    await store.getState().setView({ sampleType: row('contentions') })
    const contentions = store.getState().linked
    expect(contentions?.sums).toEqual(delay?.sums)
    expect(contentions?.scale.least).toBeLessThan(delay?.scale.least ?? 0)
  })

  it('is nothing for a type without a link', async () => {
    const { store, row } = await opened('nodejs-cpu.pb.gz')
    await store.getState().setView({ colour: 'link', sampleType: row('cpu') })
    expect(store.getState().linked?.link.name).toBe('CPU in wall time')
    await store.getState().setView({ sampleType: row('sample') })
    expect(store.getState().linked).toBeNull()
    expect(store.getState().view?.colour).toBe('link')
  })
})
