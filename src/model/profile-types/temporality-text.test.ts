import { describe, expect, it } from 'vitest'
import { LANGUAGES, PROFILE_TYPES, TEMPORALITIES } from './profile-type.ts'
import { temporalityText } from './temporality-text.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')
const unknown = { type: 'other', durationNanos: undefined, language: undefined } as const

describe('temporalityText', () => {
  it('is short and ends in a full stop, whatever it is about', () => {
    for (const temporality of TEMPORALITIES)
      for (const type of PROFILE_TYPES)
        for (const language of [...LANGUAGES, undefined])
          for (const durationNanos of [undefined, 0, -1, Number.NaN, 1, 30e9, 86_400e9])
            expect(temporalityText(temporality, { type, durationNanos, language })).toMatch(/^[A-Z][^\n]{10,318}\.$/)
  })

  it('says over which time an interval was measured', () => {
    expect(plain(temporalityText('interval', { ...unknown, durationNanos: 30e9 }))).toBe('Measured over 30 s.')
    expect(plain(temporalityText('interval', { ...unknown, durationNanos: 5400e9 }))).toBe('Measured over 1 h 30 min.')
  })

  it.each([undefined, 0, -5, Number.NaN])('does not make up a time: %s', (durationNanos) => {
    expect(temporalityText('interval', { ...unknown, durationNanos })).toBe(
      'Gathered while it was recorded; for how long, the file does not say.',
    )
    expect(temporalityText('change', { ...unknown, durationNanos })).toBe('The difference between two snapshots; what fell is negative.')
  })

  it('says how far two snapshots are apart', () => {
    const text = temporalityText('change', { ...unknown, durationNanos: 10e9 })
    expect(plain(text)).toBe('The difference between two snapshots, 10 s apart; what fell is negative.')
  })

  it('says that totals hold no interval, and how to get one', () => {
    expect(temporalityText('cumulative', { ...unknown, type: 'alloc_space' })).toBe(
      'Totals since the process started. To see an interval, subtract an earlier file: go tool pprof -base.',
    )
  })

  it('says that profilers of waiting may have been off at first', () => {
    for (const type of ['mutex_count', 'mutex_duration', 'block_count', 'block_duration'] as const)
      expect(temporalityText('cumulative', { ...unknown, type, language: 'go' })).toContain('this profiler was on')
  })

  it("says that Go's memory is as of a garbage collection", () => {
    expect(temporalityText('gauge', unknown)).toBe('A snapshot, not an amount per time.')
    expect(temporalityText('gauge', { ...unknown, type: 'inuse_space', language: 'go' })).toContain('last finished garbage collection')
    expect(temporalityText('gauge', { ...unknown, type: 'goroutines', language: 'go' })).not.toContain('garbage')
    expect(temporalityText('gauge', { ...unknown, type: 'inuse_space', language: 'rust' })).not.toContain('garbage')
  })
})
