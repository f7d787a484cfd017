// The scripting interface over the built core, without a page.
import { readFileSync } from 'node:fs'
import { Profile, StringTable } from 'pprof-format'
import { describe, expect, it } from 'vitest'
import { openLocalEngine } from '#engine/local-engine.ts'
import { initialView } from '#model/view-state.ts'
import { ProblemError } from '#model/problem.ts'
import { ShownNames } from '#model/shown-names.ts'
import { createViewerStore } from '#store/viewer-store.ts'
import { createScripting } from './scripting.ts'

const core = WebAssembly.compile(readFileSync(new URL('../../wasm/pkg/emberscope_bindings_bg.wasm', import.meta.url)))

function viewer() {
  const engine = openLocalEngine(core)
  const store = createViewerStore(engine, new ShownNames(() => Promise.reject(new Error('not needed here'))))
  return { store, emberscope: createScripting({ engine, store, version: 'test', painted: async () => {} }) }
}

/** main → {a → b, c}, two sample types. */
function small(): Uint8Array {
  const strings = new StringTable()
  const name = (text: string) => strings.dedup(text)
  const functions = ['main', 'a', 'b', 'c']
  return new Profile({
    sampleType: [
      { type: name('samples'), unit: name('count') },
      { type: name('cpu'), unit: name('nanoseconds') },
    ],
    sample: [
      { locationId: [3, 2, 1], value: [3, 30] },
      { locationId: [4, 1], value: [1, 10] },
    ],
    location: functions.map((_, index) => ({ id: index + 1, line: [{ functionId: index + 1, line: 5 }] })),
    function: functions.map((text, index) => ({ id: index + 1, name: name(text), filename: name('main.go') })),
    stringTable: strings,
  }).encode()
}

describe('scripting', () => {
  it('opens bytes and tells what they are', async () => {
    const { emberscope } = viewer()
    expect(emberscope.session()).toBeNull()
    const session = await emberscope.open({ name: 'small.pb', data: small() })
    expect(session).toBe(emberscope.session())
    expect(session.profiles[0]).toMatchObject({ name: 'small.pb', samples: 2, functions: 4, stacks: 2 })
    expect(session.sampleTypes.map(({ type, total }) => [type, total])).toEqual([
      ['samples', '4'],
      ['cpu', '40'],
    ])
    expect(emberscope.view()).toEqual(initialView(1))
  })

  it('answers for the type that is chosen, by number or by name', async () => {
    const { emberscope } = viewer()
    await emberscope.open(small())
    expect((await emberscope.top({ by: 'cum', limit: 2 })).rows).toEqual([
      { name: 'main', flat: '0', cum: '40' },
      { name: 'a', flat: '0', cum: '30' },
    ])
    await emberscope.setView({ sampleType: 'samples' })
    expect(await emberscope.top({ limit: 1 })).toMatchObject({
      sampleType: 0,
      unit: 'count',
      total: '4',
      entries: 4,
      rows: [{ name: 'b', flat: '3' }],
    })
    const json: unknown = JSON.parse(await (await emberscope.exportAs('json')).text())
    expect(json).toMatchObject({ emberscope: 1, total: '4', nodes: { total: ['4', '4', '3', '3', '1'] } })
  })

  it('refuses with a problem, and leaves the view as it was', async () => {
    const { emberscope } = viewer()
    const problemOf = async (work: Promise<unknown>) => {
      const error = await work.catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ProblemError)
      return (error as ProblemError).problem.kind
    }
    expect(await problemOf(emberscope.top())).toBe('no-profile')
    expect(await problemOf(emberscope.open(new TextEncoder().encode('<html>no</html>')))).toBe('html')
    await emberscope.open(small())
    expect(await problemOf(emberscope.setView({ sampleType: 9 }))).toBe('no-such-type')
    expect(await problemOf(emberscope.setView({ granularity: 'words' as 'lines' }))).toBe('bad-setting')
    expect(await problemOf(emberscope.setView({ focus: 3 as unknown as string }))).toBe('bad-setting')
    for (const setting of [
      'focus',
      'ignore',
      'hide',
      'show',
      'showFrom',
      'pruneFrom',
      'tagFocus',
      'tagIgnore',
      'tagShow',
      'tagHide',
    ] as const)
      expect(await problemOf(emberscope.setView({ [setting]: '(' }))).toBe('bad-expression')
    expect(await problemOf(emberscope.setView({ search: '/(/' }))).toBe('bad-expression')
    expect(emberscope.view()).toEqual(initialView(1))
    expect((await emberscope.top()).total).toBe('40')
  })

  it('filters, searches and exports what is left', async () => {
    const { emberscope } = viewer()
    await emberscope.open(small())
    await emberscope.setView({ focus: '^b$', noInlines: true })
    expect(await emberscope.top({ by: 'cum', limit: 1 })).toMatchObject({ total: '30', rows: [{ name: 'a', cum: '30' }] })
    await emberscope.setView({ focus: '', ignore: '^b$', search: 'main' })
    expect(await emberscope.matches()).toEqual({ self: '0', total: '10', functions: 1 })
    expect(await (await emberscope.exportAs('csv')).text()).toMatch(/^name,flat,cum\r\n/)
    expect(await (await emberscope.exportAs('folded')).text()).toMatch(/^main;.* 10\n$/)
  })

  it('keeps what is open when the next file is refused, and salvages when asked', async () => {
    const { emberscope } = viewer()
    await emberscope.open({ name: 'good', data: small() })
    const cut = small().slice(0, -8)
    await expect(emberscope.open({ name: 'cut', data: cut })).rejects.toThrow(/ends too early/)
    expect(emberscope.session()?.profiles[0]?.name).toBe('good')
    const salvaged = await emberscope.open({ name: 'cut', data: cut }, { salvage: true })
    expect(salvaged.profiles[0]?.notices.map(({ kind }) => kind)).toContain('salvaged')
  })

  it('opens the first of several and says so', async () => {
    const { emberscope } = viewer()
    const session = await emberscope.open([
      { name: 'one', data: small() },
      { name: 'two', data: small() },
    ])
    expect(session.profiles[0]?.notices.map(({ kind }) => kind)).toContain('first-of-many')
  })

  it('tells what happens', async () => {
    const { emberscope } = viewer()
    const heard: string[] = []
    const stop = emberscope.on('session', (session) => heard.push(`session ${session?.profiles.length ?? 0}`))
    emberscope.on('view', ({ sampleType }) => heard.push(`type ${sampleType}`))
    emberscope.on('problem', ({ kind }) => heard.push(kind))
    await emberscope.open(small())
    await emberscope.setView({ sampleType: 0 })
    await emberscope.open(new Uint8Array()).catch(() => {})
    stop()
    await emberscope.close()
    expect(heard).toEqual(['session 1', 'type 1', 'type 0', 'empty'])
  })

  it('stops when told to', async () => {
    const { emberscope } = viewer()
    const stop = new AbortController()
    stop.abort()
    await expect(emberscope.open(small(), { signal: stop.signal })).rejects.toThrow(/Cancelled/)
    expect(emberscope.session()).toBeNull()
  })
})
