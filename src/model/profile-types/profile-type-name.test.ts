import { describe, expect, it } from 'vitest'
import { PROFILE_TYPES } from './profile-type.ts'
import { FAMILIES, PROFILE_TYPE_NAMES } from './profile-type-name.ts'

describe('PROFILE_TYPE_NAMES', () => {
  it('has a name of its own for every kind', () => {
    const names = PROFILE_TYPES.map((type) => PROFILE_TYPE_NAMES[type])
    expect(new Set(names).size).toBe(PROFILE_TYPES.length)
    expect(names.filter((name) => name.trim() === '')).toEqual([])
  })
})

describe('FAMILIES', () => {
  it('holds every kind once, in the order of the kinds', () => {
    expect(FAMILIES.flatMap(({ types }) => types)).toEqual([...PROFILE_TYPES])
  })

  it('is listed in the order of the names that people know', () => {
    expect(FAMILIES.map(({ name }) => name)).toEqual([
      'CPU',
      'Wall',
      'Memory',
      'Goroutines',
      'Mutex',
      'Block',
      'Lock',
      'Exceptions',
      'Heap',
      'Other',
    ])
  })
})
