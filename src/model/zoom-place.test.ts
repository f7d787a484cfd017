import { expect, test } from 'vitest'
import { readZoomPlace, writeZoomPlace } from './zoom-place.ts'

const way = [
  { node: 0, name: 'all' },
  { node: 7, name: 'main.main' },
  { node: 4_294_967_295, name: 'main.sort' },
]

test('A place is read as it was written; everything is nothing', () => {
  const text = writeZoomPlace(way)
  expect(readZoomPlace(text)?.node).toBe(4_294_967_295)
  expect(writeZoomPlace(way.slice(0, 1))).toBe('')
})

test('The same node on another way has another mark', () => {
  const renamed = [way[0], { node: 7, name: 'main.other' }, way[2]].filter((step) => step !== undefined)
  expect(readZoomPlace(writeZoomPlace(renamed))?.mark).not.toBe(readZoomPlace(writeZoomPlace(way))?.mark)
})

test('Other texts are no places', () => {
  for (const text of ['', '0.a', 'zzzzzzz.a', '12', '1.', '.1', '1.2.3', '-1.a', '1.A', ' 1.a'])
    expect(readZoomPlace(text), text).toBeUndefined()
})
