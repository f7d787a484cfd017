import { describe, expect, it } from 'vitest'
import { LANGUAGES, PROFILE_TYPES } from './profile-type.ts'
import { typesOfLanguage } from './types-of-language.ts'

// What Pyroscope's documentation, configure-client/profile-types.md, says there is for a language; its Heap of .NET is what is in use.
const DOCUMENTED = [
  ['go', 'cpu alloc_objects alloc_space inuse_objects inuse_space goroutines mutex_count mutex_duration block_count block_duration'],
  ['java', 'cpu alloc_objects alloc_space lock_count lock_duration wall'],
  ['dotnet', 'cpu alloc_objects alloc_space inuse_objects inuse_space mutex_count mutex_duration lock_count lock_duration exceptions wall'],
  ['ruby', 'cpu'],
  ['python', 'cpu alloc_objects alloc_space inuse_objects inuse_space'],
  ['rust', 'cpu'],
  ['nodejs', 'cpu wall heap'],
] as const

describe('typesOfLanguage', () => {
  it.each(DOCUMENTED)('has what is documented for %s', (language, types) => {
    expect(typesOfLanguage(language)).toEqual(expect.arrayContaining(types.split(' ')))
  })

  it('keeps what belongs to one language from the others', () => {
    for (const language of LANGUAGES.filter((other) => other !== 'go'))
      expect(typesOfLanguage(language).filter((type) => /^(?:goroutines|block_)/.test(type))).toEqual([])
    expect(typesOfLanguage('go').filter((type) => /^(?:lock_|exceptions|heap)/.test(type))).toEqual([])
  })

  it('has cpu and other, each kind once, for every language', () => {
    for (const language of LANGUAGES) {
      const types = typesOfLanguage(language)
      expect(types).toEqual(expect.arrayContaining(['cpu', 'other']))
      expect(new Set(types).size).toBe(types.length)
    }
  })

  it('has everything where the language is not known', () => {
    expect(typesOfLanguage(undefined)).toEqual(PROFILE_TYPES)
  })
})
