import { expect, test } from 'vitest'
import { ShownNames } from './shown-names.ts'

const demangle = (mangled: string, full: boolean) => (mangled === '_ZN3fooEi' ? (full ? 'foo(int)' : 'foo') : undefined)

test('Mangled names are read once what reads them is there, which is asked for once', async () => {
  let loads = 0
  const names = new ShownNames(async () => {
    loads++
    return demangle
  })
  expect(names.of('main.main')).toBe('main.main')
  expect(loads).toBe(0)
  const changed = new Promise<void>((resolve) => names.subscribe(resolve))
  expect(names.of('_ZN3fooEi')).toBe('_ZN3fooEi')
  expect(names.of('_ZN3barEi')).toBe('_ZN3barEi')
  await changed
  expect(loads).toBe(1)
  expect(names.of('_ZN3fooEi')).toBe('foo')
  expect(names.of('_ZN3fooEi /srv/foo.cc:12')).toBe('foo /srv/foo.cc:12')
  expect(names.of('_ZN3barEi')).toBe('_ZN3barEi')
  expect(names.fullOf('_ZN3fooEi')).toBe('foo(int)')
  expect(names.fullOf('main.main')).toBe('')
})

test('Where it cannot be loaded names stay, and the next one asks again', async () => {
  let loads = 0
  const names = new ShownNames(async () => {
    loads++
    throw new Error('offline')
  })
  expect(names.of('_ZN3fooEi')).toBe('_ZN3fooEi')
  await Promise.resolve()
  await Promise.resolve()
  expect(names.of('_ZN3fooEi')).toBe('_ZN3fooEi')
  expect(loads).toBe(2)
})
