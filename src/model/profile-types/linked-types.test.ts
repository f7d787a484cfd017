import { describe, expect, it, test } from 'vitest'
import { formatQuotient } from '../format-quotient.ts'
import { classifyProfile } from './classify-profile.ts'
import { linkedTypes, linkKey, linksOf, quotient } from './linked-types.ts'
import { type MadeUp, recordingOf } from './recording-of.ts'

const typesOf = ({ names = [], ...given }: MadeUp & { readonly names?: readonly string[] }) =>
  classifyProfile(recordingOf(given), { functions: { names, files: [] }, leafShares: () => ({ unlock: 0, wait: 0, idle: 0 }) }).sampleTypes

/** Each link as its name and the two types. */
const links = (given: Parameters<typeof typesOf>[0]) => {
  const types = typesOf(given)
  return linkedTypes(types).map(({ name, numerator, denominator }) => `${name}: ${types[numerator]?.type} ÷ ${types[denominator]?.type}`)
}

const GO_HEAP = ['alloc_objects/count', 'alloc_space/bytes', 'inuse_objects/count', 'inuse_space/bytes']
const CONTENTION = { types: ['contentions/count', 'delay/nanoseconds'], periodType: 'contentions/count' }

test.each<readonly [what: string, given: Parameters<typeof typesOf>[0], links: readonly string[]]>([
  [
    'Go heap',
    { types: GO_HEAP, periodType: 'space/bytes' },
    [
      'Still in use: inuse_space ÷ alloc_space',
      'Still in use: inuse_objects ÷ alloc_objects',
      'Bytes per object: alloc_space ÷ alloc_objects',
      'Bytes per object: inuse_space ÷ inuse_objects',
    ],
  ],
  ['Go mutex', { ...CONTENTION, name: 'mutex.pb.gz' }, ['Mean delay: delay ÷ contentions']],
  ['Go block', { ...CONTENTION, name: 'block.pb.gz' }, ['Mean delay: delay ÷ contentions']],
  ['contentionz', CONTENTION, ['Mean delay: delay ÷ contentions']],
  ['.NET lock', { types: ['lock_count/count', 'lock_time/nanoseconds'] }, ['Mean delay: lock_time ÷ lock_count']],
  [
    'two kinds of lock figures',
    { types: ['lock-acquire/count', 'lock-acquire-wait/nanoseconds', 'lock-release/count', 'lock-release-hold/nanoseconds'] },
    ['Mean delay: lock-acquire-wait ÷ lock-acquire', 'Mean delay: lock-release-hold ÷ lock-release'],
  ],
  [
    'JFR, inside the TLAB and outside',
    {
      types: [
        'alloc_in_new_tlab_objects/count',
        'alloc_in_new_tlab_bytes/bytes',
        'alloc_outside_tlab_objects/count',
        'alloc_outside_tlab_bytes/bytes',
      ],
      periodType: 'space/bytes',
    },
    [
      'Bytes per object: alloc_in_new_tlab_bytes ÷ alloc_in_new_tlab_objects',
      'Bytes per object: alloc_outside_tlab_bytes ÷ alloc_outside_tlab_objects',
    ],
  ],
  [
    'one half of each is no pair',
    { types: ['alloc_in_new_tlab_objects/count', 'alloc_outside_tlab_objects/count', 'alloc_outside_tlab_bytes/bytes'] },
    ['Bytes per object: alloc_outside_tlab_bytes ÷ alloc_outside_tlab_objects'],
  ],
  [
    'heapprofd',
    { types: ['Total malloc count/count', 'Total malloc size/bytes', 'Unreleased malloc count/count', 'Unreleased malloc size/bytes'] },
    [
      'Still in use: Unreleased malloc size ÷ Total malloc size',
      'Still in use: Unreleased malloc count ÷ Total malloc count',
      'Bytes per object: Total malloc size ÷ Total malloc count',
      'Bytes per object: Unreleased malloc size ÷ Unreleased malloc count',
    ],
  ],
  ['.NET allocations', { types: ['alloc_samples/count', 'alloc_size/bytes'] }, ['Bytes per object: alloc_size ÷ alloc_samples']],
  ['not before they were scaled', { types: ['alloc-samples-unscaled/count', 'alloc-space/bytes'] }, []],
  ['V8', { types: ['objects/count', 'space/bytes'], periodType: 'space/bytes' }, ['Bytes per object: space ÷ objects']],
  [
    'Datadog',
    { types: ['cpu-time/nanoseconds', 'cpu-samples/count', 'wall-time/nanoseconds', 'heap-live-samples/count', 'heap-space/bytes'] },
    ['CPU in wall time: cpu-time ÷ wall-time', 'Bytes per object: heap-space ÷ heap-live-samples'],
  ],
  [
    'the same twice is not clear',
    { types: [...GO_HEAP, 'alloc_objects/count'] },
    ['Still in use: inuse_space ÷ alloc_space', 'Bytes per object: inuse_space ÷ inuse_objects'],
  ],
  ['one unit only', { types: ['inuse_space/kilobytes', 'alloc_space/bytes'] }, []],
  ['CPU', { types: ['samples/count', 'cpu/nanoseconds'], periodType: 'cpu/nanoseconds' }, []],
  ['goroutines', { types: ['goroutine/count'] }, []],
])('%s', (_, given, expected) => expect(links(given)).toEqual(expected))

describe('the links of one type', () => {
  const types = typesOf({ types: GO_HEAP, periodType: 'space/bytes' })

  it.each([
    [0, ['2/0', '1/0']],
    [1, ['3/1', '1/0']],
    [2, ['2/0', '3/2']],
    [3, ['3/1', '3/2']],
    [9, []],
  ])('of type %i', (index, keys) => expect(linksOf(types, index).map(linkKey)).toEqual(keys))
})

describe('quotients', () => {
  const [inUse, , perObject] = linkedTypes(typesOf({ types: GO_HEAP, periodType: 'space/bytes' }))
  const [delay] = linkedTypes(typesOf(CONTENTION))

  it.each([
    [inUse, 1, 4, '25.0\u202f%'],
    [inUse, 0, 4, '0\u202f%'],
    [inUse, -1, 4, '-25.0\u202f%'],
    [inUse, 1, 0, '–'],
    [inUse, 0, 0, '–'],
    [perObject, 4096, 2, '2\u202fkB'],
    [perObject, 4096, 0, '–'],
    [delay, 3_000_000, 2, '1.50\u202fms'],
  ])('%# are written in their unit, and as a dash where there is none', (link, above, below, text) =>
    expect(link && formatQuotient(quotient(above, below), link)).toBe(text),
  )
})
