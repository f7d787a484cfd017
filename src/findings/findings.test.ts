// What is found, and that nothing is where there is nothing, in profiles made for it and in the project's own examples.
import { readFileSync } from 'node:fs'
import { Profile, StringTable } from 'pprof-format'
import { describe, expect, test } from 'vitest'
import { openLocalEngine } from '#engine/local-engine.ts'
import { findingsOf } from './findings-of.ts'

const ROOT = new URL('../../', import.meta.url)
const engine = openLocalEngine(WebAssembly.compile(readFileSync(new URL('wasm/pkg/emberscope_bindings_bg.wasm', ROOT))))

interface Made {
  /** Written `type/unit`. */
  readonly types: readonly string[]
  readonly periodType?: string
  readonly period?: number
  /** Stacks, root first, each with a value for every type. */
  readonly samples: readonly (readonly [stack: string, ...values: number[]])[]
}

async function found({ types, periodType = '/', period = 0, samples }: Made) {
  const strings = new StringTable()
  const pair = (text: string) => {
    const [type = '', unit = ''] = text.split('/')
    return { type: strings.dedup(type), unit: strings.dedup(unit) }
  }
  const functions = [...new Set(samples.flatMap(([stack]) => stack.split(';')))]
  const id = (name: string) => functions.indexOf(name) + 1
  const bytes = new Profile({
    sampleType: types.map(pair),
    periodType: pair(periodType),
    period,
    sample: samples.map(([stack, ...value]) => ({ locationId: stack.split(';').toReversed().map(id), value })),
    location: functions.map((name) => ({ id: id(name), line: [{ functionId: id(name), line: 1 }] })),
    function: functions.map((name) => ({
      id: id(name),
      name: strings.dedup(name),
      filename: strings.dedup(name.startsWith('runtime.') ? '/usr/local/go/src/runtime/proc.go' : 'main.go'),
    })),
    stringTable: strings,
  }).encode()
  const session = await engine.open({ name: 'made.pb', data: new Blob([bytes as Uint8Array<ArrayBuffer>]) })
  return findingsOf(engine, session, session.defaultSampleType)
}

const CPU = { types: ['samples/count', 'cpu/nanoseconds'], periodType: 'cpu/nanoseconds', period: 10_000_000 }
const ms = (count: number): [number, number] => [count, count * 10_000_000]
const HEAP = {
  types: ['alloc_objects/count', 'alloc_space/bytes', 'inuse_objects/count', 'inuse_space/bytes'],
  periodType: 'space/bytes',
  period: 524_288,
}
const MB = 1 << 20

describe('nothing is said', () => {
  test('of a profile in which nothing stands out', async () => {
    const even = Array.from({ length: 12 }, (_, index) => [`main.main;main.step${index}`, ...ms(100)] as const)
    expect(await found({ ...CPU, samples: even })).toEqual([])
  })

  test('of a heap that gives back what it takes', async () => {
    const even = Array.from({ length: 12 }, (_, index) => [`main.main;main.step${index}`, 900, 90 * MB, 10, MB] as const)
    expect(await found({ ...HEAP, samples: even })).toEqual([])
  })

  test('of an empty profile', async () => expect(await found({ ...CPU, samples: [] })).toEqual([]))
})

describe('it is said', () => {
  test('that one function takes most, with its number and where it shows', async () => {
    const [first, ...others] = await found({
      ...CPU,
      samples: [
        ['main.main;main.parse', ...ms(600)],
        ['main.main;main.render', ...ms(400)],
      ],
    })
    expect(first).toMatchObject({ kind: 'hot-function', sampleType: 1, functions: ['main.parse'], value: '6000000000', share: 0.6 })
    expect(first?.text).toContain('main.parse takes 60')
    expect(first?.show).toMatchObject({ sampleType: 1, search: String.raw`/^main\.parse$/` })
    expect(others).toEqual([])
  })

  test('that there are too few samples', async () => {
    const [first] = await found({ ...CPU, samples: [['main.main;main.parse', ...ms(12)]] })
    expect(first).toMatchObject({ kind: 'few-samples' })
    expect(first?.text).toContain('Only 12 samples')
  })

  test('that a path is hot where no function is', async () => {
    const leaves = Array.from({ length: 10 }, (_, index) => [`main.main;main.serve;main.step${index}`, ...ms(60)] as const)
    const others = Array.from({ length: 10 }, (_, index) => [`main.main;main.other${index}`, ...ms(40)] as const)
    const [first] = await found({ ...CPU, samples: [...leaves, ...others] })
    expect(first).toMatchObject({ kind: 'hot-path', functions: ['main.serve'], share: 0.6 })
  })

  test('that garbage is collected', async () => {
    const even = Array.from({ length: 10 }, (_, index) => [`main.main;main.step${index}`, ...ms(100)] as const)
    const found1 = await found({ ...CPU, samples: [...even, ['runtime.gcBgMarkWorker;runtime.gcDrain', ...ms(200)]] })
    expect(found1.map(({ kind }) => kind)).toEqual(['garbage-collection'])
  })

  test('that a function never frees', async () => {
    const [first, ...others] = await found({
      ...HEAP,
      samples: [
        ['main.main;main.remember', 100, 50 * MB, 98, 49 * MB],
        ['main.main;main.parse', 9000, 30 * MB, 10, MB],
        ...Array.from({ length: 10 }, (_, index) => [`main.main;main.step${index}`, 900, 20 * MB, 10, MB] as const),
      ],
    })
    expect(first).toMatchObject({ kind: 'never-freed', sampleType: 3, functions: ['main.remember'], value: String(49 * MB) })
    expect(others).toEqual([])
  })

  test('who holds the lock, not that it is a lock', async () => {
    const delay = { types: ['contentions/count', 'delay/nanoseconds'], periodType: 'contentions/count', period: 1 }
    const [first] = await found({
      ...delay,
      samples: [
        ['main.main;main.reserve;sync.(*Mutex).Unlock', 90, 9e9],
        ['main.main;main.list;sync.(*Mutex).Unlock', 10, 1e9],
      ],
    })
    expect(first).toMatchObject({ kind: 'lock-hotspot', functions: ['main.reserve'], share: 0.9 })
    expect(first?.text).toContain('that main.reserve holds')
  })

  test('where goroutines pile up', async () => {
    const [first] = await found({
      types: ['goroutine/count'],
      samples: [
        ['main.ask;runtime.chansend1;runtime.gopark', 1700],
        ['main.main;runtime.gopark', 3],
      ],
    })
    expect(first).toMatchObject({ kind: 'pile-up', functions: ['main.ask'], value: '1700' })
  })

  test('which exception is thrown, without the mark of its class', async () => {
    const [first] = await found({
      types: ['exception/count'],
      samples: [
        ['Shop!Orders.Parse;cls:System.FormatException', 70],
        ['Shop!Orders.Load;cls:System.IOException', 30],
      ],
    })
    expect(first).toMatchObject({ kind: 'one-exception', functions: ['cls:System.FormatException'], share: 0.7 })
    expect(first?.text).toContain('are System.FormatException: 70 of 100')
  })

  test('that most time is spent waiting', async () => {
    const [first] = await found({
      types: ['wall/nanoseconds'],
      samples: [
        ['main.main;runtime.gopark', 90e9],
        ['main.main;main.work', 10e9],
      ],
    })
    expect(first).toMatchObject({ kind: 'mostly-waiting', share: 0.9 })
  })

  test('that there are no names, and nothing else', async () => {
    const kinds = (await found({ ...CPU, samples: [['0x42ed43;0x42ed99', ...ms(700)]] })).map(({ kind }) => kind)
    expect(kinds).toEqual(['no-symbols'])
  })
})

/** What the examples were recorded for. */
test.each([
  ['go-heap', 'never-freed'],
  ['go-mutex', 'lock-hotspot'],
  ['go-block', 'lock-hotspot'],
  ['go-goroutine', 'pile-up'],
  ['java-lock-duration', 'lock-hotspot'],
  ['dotnet-exception', 'one-exception'],
  ['dotnet-wall', 'mostly-waiting'],
  ['nodejs-cpu', 'hot-function'],
])('%s tells its story', async (name, kind) => {
  const data = new Blob([readFileSync(new URL(`public/examples/${name}.pb.gz`, ROOT))])
  const session = await engine.open({ name, data })
  const findings = await findingsOf(engine, session, session.defaultSampleType)
  expect(findings[0]?.kind).toBe(kind)
  for (const { share, value, text } of findings) {
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThanOrEqual(1)
    expect(value).toMatch(/^-?\d+$/)
    expect(text).toMatch(/\d.*\.$/)
  }
})
