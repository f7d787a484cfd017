import { expect, test } from 'vitest'
import { recordedAt, recordedFor } from '../recorded.ts'
import { classifyProfile } from './classify-profile.ts'
import { type MadeUp, recordingOf } from './recording-of.ts'
import { trapsOf } from './traps.ts'

const kinds = (given: MadeUp, names: readonly string[] = ['main.main']) =>
  trapsOf(
    classifyProfile(recordingOf(given), { functions: { names, files: [] }, leafShares: () => ({ unlock: 0, wait: 0, idle: 0 }) }),
    names,
  ).map(({ kind }) => kind)

const CPU = { types: ['samples/count', 'cpu/nanoseconds'], periodType: 'cpu/nanoseconds' }

test('A profile in order has none', () => expect(kinds({ ...CPU, durationNanos: '30000000000' }, ['main.main'])).toEqual([]))

test('Times in microseconds are read as such, the duration alike', () => {
  const given = { ...CPU, timeNanos: '1650000000000000', durationNanos: '10000000' }
  expect(kinds(given)).toEqual(['time-unit'])
  const [profile] = recordingOf(given).profiles
  expect(profile && recordedAt(profile)?.toISOString()).toBe('2022-04-15T05:20:00.000Z')
  expect(profile && recordedFor(profile)).toBe(10e9)
})

test('A time that makes no sense in any unit is none', () => {
  const [profile] = recordingOf({ ...CPU, timeNanos: '12' }).profiles
  expect(profile && recordedAt(profile)).toBeUndefined()
})

test('A duration of decades is not used', () => {
  const given = { ...CPU, durationNanos: '1700000000000000000' }
  expect(kinds(given)).toEqual(['duration-nonsense'])
  const [profile] = recordingOf(given).profiles
  expect(profile && recordedFor(profile)).toBeUndefined()
})

test('Nanoseconds that are a number of samples', () => {
  expect(kinds({ types: ['cpu/nanoseconds=420'], samples: 400, durationNanos: '8100000000' })).toEqual(['counts-as-time'])
  expect(kinds({ types: ['cpu/nanoseconds=4200000000'], samples: 400, durationNanos: '8100000000' })).toEqual([])
})

test('Negative values', () => expect(kinds({ types: ['inuse_space/bytes=-5'], durationNanos: '9' })).toEqual(['negative-values']))

test('Wall time of many threads', () => {
  expect(kinds({ types: ['wall/nanoseconds=80000000000'], durationNanos: '10000000000' })).toEqual(['wall-of-threads'])
  expect(kinds({ types: ['wall/nanoseconds=9000000000'], durationNanos: '10000000000' })).toEqual([])
})

test('No names at all', () => {
  expect(kinds(CPU, ['', ''])).toEqual(['symbols-missing'])
  expect(kinds({ ...CPU, locations: 0 }, [])).toEqual([])
})

test('Names that hold more than a name', () => {
  expect(kinds(CPU, ['main.rs:12 - serve', 'main.main'])).toEqual(['names-cleaned'])
  expect(kinds(CPU, ['_ZN3fooEv', 'slices.Sort[go.shape.int]'])).toEqual([])
})
