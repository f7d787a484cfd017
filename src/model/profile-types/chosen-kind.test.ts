import { expect, test } from 'vitest'
import { withChosenKind } from './chosen-kind.ts'
import { classifyProfile } from './classify-profile.ts'
import { recordingOf } from './recording-of.ts'

const classified = (unlock: number) =>
  classifyProfile(recordingOf({ types: ['contentions/count', 'delay/nanoseconds'], periodType: 'contentions/count' }), {
    functions: { names: ['runtime.main'], files: ['/usr/local/go/src/runtime/proc.go'] },
    leafShares: () => ({ unlock, wait: 0, idle: 0 }),
  }).sampleTypes

const kinds = (types: ReturnType<typeof classified>) => types.map(({ profileType }) => profileType)

test('Where the file does not tell, a person does', () => {
  expect(kinds(classified(0))).toEqual(['mutex_count', 'mutex_duration'])
  expect(kinds([...withChosenKind(classified(0), 'block')])).toEqual(['block_count', 'block_duration'])
  expect(withChosenKind(classified(0), '').map(({ confidence }) => confidence)).toEqual(['low', 'low'])
})

test('Where it does, nobody needs to', () =>
  expect(kinds([...withChosenKind(classified(1), 'block')])).toEqual(['mutex_count', 'mutex_duration']))
