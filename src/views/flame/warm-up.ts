// The first picture of a page takes twice as long as the next: its code is new to the browser, and so is the font. While
// the page waits for a file there is time to get over that.
import { FlameGraph } from '#canvas/flame-graph.ts'
import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'

const LEVELS = 24
const ACROSS = 160

/** Draws a made-up picture where nobody sees it. */
export function warmUpFlameGraph(parent: HTMLElement): void {
  const container = document.createElement('div')
  container.style.cssText = 'position:absolute;visibility:hidden;pointer-events:none;top:0;left:0;width:1000px;height:500px;contain:strict'
  container.setAttribute('aria-hidden', 'true')
  parent.append(container)
  const graph = new FlameGraph(container, {
    onRegion: () => {},
    onCrumbs: () => {},
    onSelect: () => {},
    onMatch: () => {},
    onMenu: () => {},
    speak: ({ name }) => ({ name, self: '', total: '', share: '', type: '' }),
    onPainted: () => {
      graph.dispose()
      container.remove()
    },
    shownName: (raw) => raw,
    rootLabel: () => 'all',
    tooltip: ({ name }) => ({ title: name, lines: [], place: '' }),
  })
  graph.show(madeUpTree(), false)
}

/** Rows of frames, each over one of the row above, with names of the usual forms. */
function madeUpTree(): VisibleTree {
  const rows = 1 + LEVELS * ACROSS
  const column = (cell: (row: number) => number) => Float64Array.from({ length: rows }, (_, row) => cell(row))
  const width = column((row) => (row === 0 ? ACROSS : 1))
  const text = new TextEncoder()
  return {
    node: Uint32Array.from({ length: rows }, (_, row) => row),
    parent: Uint32Array.from({ length: rows }, (_, row) => Math.max(0, row - ACROSS)),
    frame: Uint32Array.from({ length: rows }, (_, row) => (row === 0 ? ROOT_FRAME : row - 1)),
    selfValue: width,
    total: width,
    width,
    left: column((row) => (row === 0 ? 0 : (row - 1) % ACROSS)),
    levelEnds: Uint32Array.from({ length: LEVELS + 1 }, (_, level) => 1 + level * ACROSS),
    whole: true,
    cut: false,
    rootTotal: ACROSS,
    rootWidth: ACROSS,
    start: 0,
    startLeft: 0,
    startWidth: ACROSS,
    frames: {
      length: rows - 1,
      id: (row) => row,
      nameBytes: (row) => text.encode(`example.com/pkg${row % 50}.(*Type${row}).Method`),
      fileBytes: (row) => text.encode(`/src/pkg${row % 50}/file${row % 200}.go`),
      binaryBytes: () => new Uint8Array(),
      line: (row) => row,
    },
  }
}
