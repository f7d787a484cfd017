import { describe, expect, it } from 'vitest'
import type { VisibleTree } from '#model/visible-tree.ts'
import { NodeIndex } from './node-index.ts'
import { besideInReadingOrder, matchingRows, moved } from './selection-moves.ts'

/** all → {a → {c, d}, b → e}; frames are numbered like rows. */
const column = (...numbers: number[]) => Float64Array.from(numbers)
const tree: VisibleTree = {
  node: Uint32Array.of(0, 10, 20, 11, 12, 21),
  parent: Uint32Array.of(0, 0, 0, 1, 1, 2),
  frame: Uint32Array.of(0xffff_ffff, 1, 2, 3, 4, 5),
  selfValue: column(0, 0, 0, 6, 2, 2),
  total: column(10, 8, 2, 6, 2, 2),
  width: column(10, 8, 2, 6, 2, 2),
  left: column(0, 0, 8, 0, 6, 8),
  levelEnds: Uint32Array.of(1, 3, 6),
  whole: true,
  cut: false,
  rootTotal: 10,
  rootWidth: 10,
  start: 0,
  startLeft: 0,
  startWidth: 10,
  frames: {
    length: 6,
    id: (row) => row,
    nameBytes: () => new Uint8Array(),
    fileBytes: () => new Uint8Array(),
    binaryBytes: () => new Uint8Array(),
    line: () => 0,
  },
}
const index = new NodeIndex(tree)

describe('moves of the selection', () => {
  it.each([
    [-1, 'child', 1],
    [-1, 'next', 1],
    [0, 'parent', -1],
    [0, 'child', 1],
    [1, 'next', 2],
    [1, 'previous', -1],
    [1, 'child', 3],
    [3, 'next', 4],
    [4, 'next', -1],
    [4, 'parent', 1],
    [2, 'child', 5],
    [5, 'child', -1],
    [5, 'previous', -1],
  ] as const)('from row %i to its %s is row %i', (row, move, expected) => {
    expect(moved(index, row, move)).toBe(expected)
  })

  it('finds nodes', () => {
    expect([0, 12, 21, 99].map((node) => index.rowOf(node))).toEqual([0, 4, 5, -1])
  })

  it('goes through matches in reading order', () => {
    expect(matchingRows(tree, index, Uint8Array.of(1, 1, 1, 0, 1, 1))).toEqual([1, 4, 2, 5])
    expect(matchingRows(tree, index, new Uint8Array(6))).toEqual([])
  })

  it('leaves out what is too narrow to be drawn', () => {
    const coarse = new NodeIndex(tree)
    coarse.leastWidth = 3
    expect(coarse.childrenOf(0)).toEqual([1, 2])
    expect(moved(coarse, 3, 'next')).toBe(-1)
    expect(matchingRows(tree, coarse, Uint8Array.of(1, 1, 1, 0, 1, 1))).toEqual([1])
  })

  it.each([
    [-1, 1, 0],
    [-1, -1, 3],
    [1, 1, 1],
    [5, 1, 0],
    [1, -1, 3],
    // Between a and d, the second and the first of them.
    [3, 1, 1],
    [3, -1, 0],
    [0, -1, 3],
  ] as const)('from row %i by %i to the match at place %i', (row, step, place) => {
    expect(besideInReadingOrder(tree, [1, 4, 2, 5], row, step)).toBe(place)
  })

  it('behind the last match comes the first', () => {
    expect(besideInReadingOrder(tree, [1, 4], 5, 1)).toBe(0)
    expect(besideInReadingOrder(tree, [1, 4], 5, -1)).toBe(1)
  })
})
