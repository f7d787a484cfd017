import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import { levelOf, rowAt } from './flame-hit.ts'
import { emptyBoxes, layOutFlame, ROW_PITCH_PX, ROW_PX } from './flame-layout.ts'

/** A tree as a person writes it: children and own weight. */
interface Written {
  readonly own: number
  readonly children: readonly Written[]
}

const writtenOfDepth = fc.memo((depth: number): fc.Arbitrary<Written> => {
  const children = depth > 1 ? fc.array(writtenOfDepth(depth - 1), { maxLength: 4 }) : fc.constant([])
  return fc.record({ own: fc.integer({ min: 0, max: 9 }), children })
})
const written = writtenOfDepth(6)

const weight = ({ own, children }: Written): number => own + children.reduce((sum, child) => sum + weight(child), 0)

/** The columns of a tree, level by level. */
function treeOf(root: Written): VisibleTree {
  const rows: { parent: number; left: number; width: number; own: number }[] = []
  const levelEnds: number[] = []
  let level = [{ node: root, parent: 0, left: 0 }]
  while (level.length > 0) {
    const next: typeof level = []
    for (const { node, parent, left } of level) {
      const row = rows.push({ parent, left, width: weight(node), own: node.own }) - 1
      let at = left
      for (const child of node.children.filter((one) => weight(one) > 0)) {
        next.push({ node: child, parent: row, left: at })
        at += weight(child)
      }
    }
    levelEnds.push(rows.length)
    level = next
  }
  const column = (cell: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, cell)
  const total = column(({ width }) => width)
  return {
    node: Uint32Array.from(rows.keys()),
    parent: Uint32Array.from(rows, ({ parent }) => parent),
    frame: Uint32Array.from(rows, (_, index) => (index === 0 ? ROOT_FRAME : index)),
    selfValue: column(({ own }) => own),
    total,
    width: total,
    left: column(({ left }) => left),
    levelEnds: Uint32Array.from(levelEnds),
    whole: true,
    cut: false,
    rootTotal: total[0] ?? 0,
    rootWidth: total[0] ?? 0,
    start: 0,
    startLeft: 0,
    startWidth: total[0] ?? 0,
    frames: {
      length: 0,
      id: () => 0,
      nameBytes: () => new Uint8Array(),
      fileBytes: () => new Uint8Array(),
      binaryBytes: () => new Uint8Array(),
      line: () => 0,
    },
  }
}

const viewport = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.integer({ min: 0, max: 100 }))
  .map(([from, width, scrollTopPx]) => ({ from, to: Math.min(1, from + width), scrollTopPx }))

const WIDTH_PX = 100
const HEIGHT_PX = 4 * ROW_PITCH_PX
const SHEET = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX, rootBelow: false, minShare: 0 }

describe('layOutFlame', () => {
  it('shows what a look at every row shows', () => {
    fc.assert(
      fc.property(written, viewport, (root, view) => {
        const tree = treeOf(root)
        const boxes = layOutFlame(tree, view, SHEET, emptyBoxes())
        const shown = new Set([...boxes.row.subarray(0, boxes.length)].filter((row) => row >= 0))
        const px = (value: number) => (value / tree.rootWidth - view.from) * (WIDTH_PX / (view.to - view.from))
        for (let row = 0; row < tree.node.length && tree.rootWidth > 0; row++) {
          const [left, right] = [px(tree.left[row] ?? 0), px((tree.left[row] ?? 0) + (tree.width[row] ?? 0))]
          const top = levelOf(tree, row) * ROW_PITCH_PX - view.scrollTopPx
          const visible = right > 1e-6 && left < WIDTH_PX - 1e-6 && top > -ROW_PITCH_PX && top < HEIGHT_PX && right - left >= 1 + 1e-6
          if (visible) expect(shown).toContain(row)
          else if (right < -1e-6 || left > WIDTH_PX + 1e-6 || right - left < 1 - 1e-6) expect(shown).not.toContain(row)
        }
      }),
    )
  })

  it('covers thin frames with boxes that show no row, and counts them once', () => {
    const tree = treeOf({
      own: 0,
      children: [{ own: 90, children: [] }, ...Array.from({ length: 1000 }, () => ({ own: 0.01, children: [{ own: 0, children: [] }] }))],
    })
    const boxes = layOutFlame(tree, { from: 0, to: 1, scrollTopPx: 0 }, SHEET, emptyBoxes())
    expect([...boxes.row.subarray(0, boxes.length)]).toEqual([0, 1, -1])
    expect(boxes.thinShare).toBeCloseTo(0.1)
  })

  it('is hit where it is drawn', () => {
    fc.assert(
      fc.property(written, viewport, (root, view) => {
        const tree = treeOf(root)
        const boxes = layOutFlame(tree, view, SHEET, emptyBoxes())
        for (let index = 0; index < boxes.length; index++) {
          const middle = ((boxes.leftPx[index] ?? 0) + (boxes.rightPx[index] ?? 0)) / 2
          const row = boxes.row[index] ?? -1
          if (row >= 0) expect(rowAt(tree, view, WIDTH_PX, middle, (boxes.topPx[index] ?? 0) + 5)).toBe(row)
        }
      }),
    )
  })

  it('stands on its head where the root is below', () => {
    fc.assert(
      fc.property(written, viewport, (root, view) => {
        const tree = treeOf(root)
        const above = layOutFlame(tree, view, SHEET, emptyBoxes())
        const below = layOutFlame(tree, view, { ...SHEET, rootBelow: true }, emptyBoxes())
        expect(below.row.subarray(0, below.length)).toEqual(above.row.subarray(0, above.length))
        for (let index = 0; index < above.length; index++)
          expect(below.topPx[index]).toBeCloseTo(HEIGHT_PX - ROW_PX - (above.topPx[index] ?? 0))
      }),
    )
  })

  it('leaves out what is below the least share, where it is drawn as where it is hit', () => {
    fc.assert(
      fc.property(written, fc.double({ min: 0, max: 0.5, noNaN: true }), (root, minShare) => {
        const tree = treeOf(root)
        const view = { from: 0, to: 1, scrollTopPx: 0 }
        const boxes = layOutFlame(tree, view, { ...SHEET, minShare }, emptyBoxes())
        const shown = new Set(boxes.row.subarray(0, boxes.length))
        const leastWidth = minShare * tree.rootWidth
        for (let row = 0; row < tree.node.length && tree.rootWidth > 0; row++) {
          const width = tree.width[row] ?? 0
          if (width < leastWidth) expect(shown).not.toContain(row)
          const [xPx, yPx] = [((tree.left[row] ?? 0) + width / 2) * (WIDTH_PX / tree.rootWidth), levelOf(tree, row) * ROW_PITCH_PX + 5]
          expect(rowAt(tree, view, WIDTH_PX, xPx, yPx, leastWidth)).toBe(width < leastWidth ? -1 : row)
        }
      }),
    )
  })
})
