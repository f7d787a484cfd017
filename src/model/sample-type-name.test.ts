import { expect, it } from 'vitest'
import { classifyProfile } from './profile-types/classify-profile.ts'
import { recordingOf } from './profile-types/recording-of.ts'
import { sampleTypeName } from './sample-type-name.ts'

/** Names of types that are written `type/unit`. */
function namesOf(...types: string[]): string[] {
  const { sampleTypes } = classifyProfile(recordingOf({ types }), {
    functions: { names: [], files: [] },
    leafShares: () => ({ unlock: 0, wait: 0, idle: 0 }),
  })
  return sampleTypes.map((one) => sampleTypeName(one, sampleTypes))
}

it('names kinds as people do', () => {
  expect(namesOf('samples/count', 'cpu/nanoseconds')).toEqual(['CPU samples', 'CPU'])
  expect(namesOf('alloc_objects/count', 'alloc_space/bytes', 'inuse_objects/count', 'inuse_space/bytes')).toEqual([
    'Alloc Objects',
    'Alloc Space',
    'Inuse Objects',
    'Inuse Space',
  ])
  expect(namesOf('objects/count', 'space/bytes')).toEqual(['Heap Objects', 'Heap'])
  expect(namesOf('threadcreate/count')).toEqual(['Threads created'])
})

it('makes words of the others', () => {
  expect(namesOf('file-io_read/bytes', '/widgets')).toEqual(['File io read', 'Widgets'])
})

it('tells those of one name apart', () => {
  expect(namesOf('x/widgets', 'y/widgets', 'x/widgets')).toEqual(['X #1', 'Y', 'X #3'])
  expect(namesOf('alloc_in_new_tlab_objects/count', 'alloc_outside_tlab_objects/count')).toEqual([
    'Alloc Objects: alloc in new tlab objects',
    'Alloc Objects: alloc outside tlab objects',
  ])
})
