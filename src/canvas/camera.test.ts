import { describe, expect, it } from 'vitest'
import type { VisibleTree } from '#model/visible-tree.ts'
import { Camera } from './camera.ts'

/** Root of width 100 with children of 60 and 40; the first has one of 30. */
const tree = (start = 0, startLeft = 0, startWidth = 100): VisibleTree => ({
  node: Uint32Array.of(0, 7, 9, 8),
  parent: Uint32Array.of(0, 0, 0, 1),
  frame: Uint32Array.of(0xffff_ffff, 0, 1, 2),
  selfValue: Float64Array.of(0, 30, 40, 30),
  total: Float64Array.of(100, 60, 40, 30),
  width: Float64Array.of(100, 60, 40, 30),
  left: Float64Array.of(0, 0, 60, 0),
  levelEnds: Uint32Array.of(1, 3, 4),
  whole: true,
  cut: false,
  rootTotal: 100,
  rootWidth: 100,
  start,
  startLeft,
  startWidth,
  frames: {
    length: 0,
    id: () => 0,
    nameBytes: () => new Uint8Array(),
    fileBytes: () => new Uint8Array(),
    binaryBytes: () => new Uint8Array(),
    line: () => 0,
  },
})

describe('Camera', () => {
  it('goes to a node', () => {
    const camera = new Camera()
    camera.lookAt(tree(), false)
    expect(camera.viewportOf(9)).toMatchObject({ from: 0.6, to: 1 })
    expect(camera.viewportOf(1234)).toBeUndefined()
  })

  it('stays with its node when the picture changes', () => {
    const camera = new Camera()
    camera.lookAt(tree(), false)
    camera.anchorTo(9)
    camera.jumpTo({ from: 0.6, to: 1, scrollTopPx: 0 })
    expect(camera.range()).toEqual({ from: 0, to: 1 })
    // In another sample type the node lies elsewhere.
    camera.lookAt(tree(9, 10, 20), true)
    expect(camera.viewport).toMatchObject({ from: 0.1, to: expect.closeTo(0.3) as number })
    expect(camera.anchor).toBe(9)
  })

  it('goes to the nearest node that is left when its own is gone', () => {
    const camera = new Camera()
    camera.lookAt(tree(), false)
    camera.anchorTo(8)
    camera.jumpTo({ from: 0, to: 0.15, scrollTopPx: 0 })
    camera.lookAt(tree(7, 0, 60), true)
    expect(camera.anchor).toBe(7)
    expect(camera.viewport).toMatchObject({ from: 0, to: 0.6 })
  })

  it('glides and arrives', () => {
    const camera = new Camera()
    camera.lookAt(tree(), false)
    camera.glideTo({ from: 0.6, to: 1, scrollTopPx: 0 }, 1000)
    expect(camera.range()).toEqual({ from: 0.6, to: 1 })
    expect(camera.tick(1075)).toBe(true)
    expect(camera.viewport.from).toBeGreaterThan(0)
    expect(camera.viewport.from).toBeLessThan(0.6)
    expect(camera.tick(1200)).toBe(false)
    expect(camera.viewport).toMatchObject({ from: 0.6, to: 1 })
  })

  it('never leaves the picture', () => {
    const camera = new Camera()
    camera.lookAt(tree(), false)
    camera.resize(20)
    camera.jumpTo({ from: -3, to: -2.5, scrollTopPx: 1e9 })
    expect(camera.viewport.from).toBe(0)
    expect(camera.viewport.to).toBeCloseTo(0.5)
    expect(camera.viewport.scrollTopPx).toBeLessThan(100)
  })
})
