import { describe, expect, it } from 'vitest'
import { type LinkedSums, middleOf, quotientScale } from './linked-sums.ts'

const sums = (numerator: readonly number[], denominator: readonly number[]): LinkedSums => ({
  numerator: Float64Array.from(numerator),
  denominator: Float64Array.from(denominator),
})

const rounded = (places: Float32Array) => Array.from(places, (place) => Math.round(place * 1000) / 1000)

describe('the scale of shares', () => {
  it('is linear from nothing to all, whatever there is', () => {
    const { least, most, places, hasGaps } = quotientScale({ kind: 'share' }, sums([0, 1, 4, 8, -1], [4, 4, 4, 4, 4]), new Float64Array(5))
    expect([least, most, hasGaps]).toEqual([0, 1, false])
    expect(rounded(places)).toEqual([0, 0.25, 1, 1, 0])
    expect(middleOf({ kind: 'share' }, { least, most })).toBe(0.5)
  })

  it('has no place where there is nothing to divide by, and says whether that shows', () => {
    const given = sums([1, 0, 2], [0, 0, 4])
    expect(rounded(quotientScale({ kind: 'share' }, given, Float64Array.of(0, 0, 4)).places)).toEqual([Number.NaN, Number.NaN, 0.5])
    expect(quotientScale({ kind: 'share' }, given, Float64Array.of(0, 0, 4)).hasGaps).toBe(false)
    expect(quotientScale({ kind: 'share' }, given, Float64Array.of(1, 0, 2)).hasGaps).toBe(true)
  })
})

describe('the scale of times and bytes', () => {
  it('is logarithmic between the smallest and the largest', () => {
    const { least, most, places } = quotientScale(
      { kind: 'time' },
      sums([10, 1000, 100_000, 0], [1, 1, 1, 5]),
      Float64Array.of(10, 1000, 100_000, 0),
    )
    // The narrowest holds less than a hundredth of the width: it is beyond the end.
    expect([least, most]).toEqual([100_000, 100_000])
    expect(rounded(places)).toEqual([0.5, 0.5, 0.5, 0.5])
    const wider = quotientScale({ kind: 'time' }, sums([10, 1000, 100_000, 0], [1, 1, 1, 5]), Float64Array.of(50, 50, 50, 50))
    expect([wider.least, wider.most]).toEqual([10, 100_000])
    expect(rounded(wider.places)).toEqual([0, 0.5, 1, 0])
    expect(middleOf({ kind: 'time' }, wider)).toBeCloseTo(1000)
  })

  it('leaves narrow frames out of its ends, not out of the picture', () => {
    const { least, most, places } = quotientScale({ kind: 'bytes' }, sums([16, 64, 1e9], [1, 1, 1]), Float64Array.of(5000, 5000, 1))
    expect([least, most]).toEqual([16, 64])
    expect(rounded(places)).toEqual([0, 1, 1])
  })

  it('takes widths without their signs', () => {
    const { least, most } = quotientScale({ kind: 'bytes' }, sums([16, 64, 128], [1, 1, 1]), Float64Array.of(-5000, 1, -4000))
    expect([least, most]).toEqual([16, 128])
  })

  it('is there where all values are 0, or none are', () => {
    expect(rounded(quotientScale({ kind: 'time' }, sums([0, 0], [3, 0]), Float64Array.of(3, 0)).places)).toEqual([0.5, Number.NaN])
    expect(quotientScale({ kind: 'time' }, sums([], []), new Float64Array(0))).toMatchObject({ least: 0, most: 0, hasGaps: false })
  })
})
