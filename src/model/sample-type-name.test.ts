import { expect, it } from 'vitest'
import { sampleTypeName } from './sample-type-name.ts'
import type { SampleType } from './session.ts'

const types = (...names: string[]): SampleType[] =>
  names.map((type, index) => ({ index, type, unit: 'count', total: '1', magnitude: '1', nonzeroSamples: 1 }))

const namesOf = (all: SampleType[]) => all.map((one) => sampleTypeName(one, all))

it('knows the usual ones', () => {
  expect(namesOf(types('cpu', 'alloc_space', 'contentions', 'CPU'))).toEqual(['CPU', 'Alloc Space', 'Contentions', 'CPU'])
})

it('makes words of the others', () => {
  expect(namesOf(types('lock-acquire_wait', ''))).toEqual(['Lock acquire wait', 'Count'])
})

it('tells equal ones apart', () => {
  expect(namesOf(types('x', 'y', 'x'))).toEqual(['X #1', 'Y', 'X #3'])
})
