import { describe, expect, it } from 'vitest'
import { formatDuration, formatShare, formatValue } from './format-value.ts'

const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('formatValue prints what google/pprof prints', () => {
  it.each([
    [0, 'nanoseconds', '0'],
    [1, 'nanoseconds', '1 ns'],
    [999, 'ns', '999 ns'],
    [1500, 'nanoseconds', '1.50 µs'],
    [9_310_000_000, 'nanoseconds', '9.31 s'],
    [90, 'seconds', '90 s'],
    [7200, 's', '2 hrs'],
    [-1500, 'microseconds', '-1.50 ms'],
    [1023, 'bytes', '1,023 B'],
    [1024, 'bytes', '1 kB'],
    [51_275_366, 'bytes', '48.90 MB'],
    [3, 'megabytes', '3 MB'],
    [2 ** 60, 'bytes', '1,024 PB'],
    [41_220_917, 'count', '41,220,917'],
    [12, '', '12'],
    [12, 'GCU', '12 GCU'],
    [12.5e6, 'NANOSECONDS', '12.50 ms'],
    [5, 'KiB', '5 KiB'],
    [1_234_567.891, 'days', '1,234,568 days'],
  ])('%d %s', (value, unit, expected) => {
    expect(plain(formatValue(value, unit))).toBe(expected)
  })
})

describe('formatShare', () => {
  it.each([
    [0, 10, '0 %'],
    [1, 0, '–'],
    [1, 1, '100 %'],
    [458, 1000, '45.8 %'],
    [4, 1000, '0.40 %'],
    [1, 1e9, '< 0.01 %'],
    [-1, 4, '-25.0 %'],
  ])('%d of %d', (part, of, expected) => {
    expect(plain(formatShare(part, of))).toBe(expected)
  })
})

describe('formatDuration', () => {
  it.each([
    [30e9, '30 s'],
    [125e9, '2 min 5 s'],
    [119.6e9, '2 min'],
    [3600e9, '1 h'],
    [5400e9, '1 h 30 min'],
  ])('%d', (nanos, expected) => {
    expect(plain(formatDuration(nanos))).toBe(expected)
  })
})
