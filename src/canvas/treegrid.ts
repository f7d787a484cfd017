import type { VisibleTree } from '#model/visible-tree.ts'
import { levelOf } from './flame-hit.ts'
import type { NodeIndex } from './node-index.ts'
import type { ShownPicture } from './shown-picture.ts'

/** What is said of a node. */
export interface SpokenNode {
  readonly name: string
  readonly self: string
  readonly total: string
  readonly share: string
  readonly type: string
}

/** Siblings and callers beyond this are counted, not listed. */
const MOST_SIBLINGS = 60
const MOST_ABOVE = 60

/** Where nobody listens the rows may wait until the picture has stood still for a while. */
const QUIET_MS = 300

interface Handlers {
  readonly describe: (picture: ShownPicture, row: number) => SpokenNode
  readonly onChoose: (row: number) => void
  readonly onZoom: () => void
  /** Takes a key that means nothing here. */
  readonly onKey: (event: KeyboardEvent) => void
}

const COLUMNS = ['Name', 'Self', 'Total', 'Share', 'Type'] as const

let grids = 0

/**
 * The graph for people who do not see it: a grid of the chosen node, what calls it, its siblings and what it calls. It has
 * the focus in place of the canvas, so every key goes through it.
 */
export class Treegrid {
  readonly element: HTMLDivElement
  readonly #handlers: Handlers
  readonly #body: HTMLDivElement
  readonly #prefix = `flame-row-${grids++}`
  #picture: ShownPicture | undefined
  #chosen = -1
  /** Rows of the picture that are listed, and what was written of them. */
  #rows: readonly number[] = []
  #written = ''
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor(container: HTMLElement, handlers: Handlers) {
    this.#handlers = handlers
    this.element = document.createElement('div')
    this.element.className = 'flame-treegrid'
    this.element.setAttribute('role', 'treegrid')
    this.element.setAttribute('aria-label', 'Flame graph')
    this.element.setAttribute('aria-readonly', 'true')
    this.element.tabIndex = 0
    const head = rowOf('row')
    head.append(...COLUMNS.map((title) => cellOf('columnheader', title)))
    this.#body = document.createElement('div')
    this.#body.setAttribute('role', 'rowgroup')
    this.element.append(head, this.#body)
    // Not all rows are here, and how many there are depends on how near one looks.
    this.element.setAttribute('aria-rowcount', '-1')
    this.element.addEventListener('keydown', (event) => this.#pressed(event))
    this.element.addEventListener('focus', () => this.#fill())
    // The menu key has opened a menu already, and what the browser opens for it is not meant.
    this.element.addEventListener('contextmenu', (event) => event.preventDefault())
    this.#body.addEventListener('click', ({ target }) => {
      const at = [...this.#body.children].findIndex((element) => element.contains(target as Node))
      if (at >= 0) handlers.onChoose(this.#rows[at] ?? 0)
    })
    container.append(this.element)
  }

  /** Follows the picture and the selection; `row` is -1 where nothing is chosen. */
  follow(picture: ShownPicture, row: number): void {
    this.#picture = picture
    this.#chosen = row
    clearTimeout(this.#quiet)
    if (document.activeElement === this.element) this.#fill()
    else this.#quiet = setTimeout(() => this.#fill(), QUIET_MS)
  }

  dispose(): void {
    clearTimeout(this.#quiet)
    this.element.remove()
  }

  #pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      this.#handlers.onZoom()
    } else {
      this.#handlers.onKey(event)
    }
  }

  #fill(): void {
    const picture = this.#picture
    if (!picture) return
    const { tree, index } = picture
    const current = Math.max(0, this.#chosen)
    this.#rows = neighbourhood(tree, index, current)
    const elements = this.#rows.map((row) => this.#rowElement(picture, row))
    const written = elements.map((element) => element.outerHTML).join('')
    // What says the same stays: new elements are read out again.
    if (written === this.#written) return
    this.#written = written
    this.#body.replaceChildren(...elements)
    this.element.setAttribute('aria-activedescendant', this.#idOf(picture, current))
  }

  /** The same for a node in every picture of its tree. */
  #idOf({ tree }: ShownPicture, row: number): string {
    return `${this.#prefix}-${tree.node[row] ?? 0}`
  }

  #rowElement(picture: ShownPicture, row: number): HTMLDivElement {
    const { tree, index } = picture
    const { name, self, total, share, type } = this.#handlers.describe(picture, row)
    const element = rowOf('row')
    const [siblingsStart, siblingsEnd] = index.siblingsOf(row)
    const [childrenStart, childrenEnd] = index.childrenOf(row)
    element.id = this.#idOf(picture, row)
    element.setAttribute('aria-level', String(levelOf(tree, row) + 1))
    element.setAttribute('aria-setsize', String(siblingsEnd - siblingsStart))
    element.setAttribute('aria-posinset', String(row - siblingsStart + 1))
    element.setAttribute('aria-selected', String(row === this.#chosen))
    if (childrenStart < childrenEnd) element.setAttribute('aria-expanded', String(isAncestorOrSelf(index, row, Math.max(0, this.#chosen))))
    element.append(...[name, `self ${self}`, `total ${total}`, share, type].map((text) => cellOf('gridcell', text)))
    return element
  }
}

/** The rows that are listed: the way from the root, the node's siblings, and what it calls. */
function neighbourhood(tree: VisibleTree, index: NodeIndex, chosen: number): number[] {
  const above: number[] = []
  for (let row = chosen; row !== 0 && above.length < MOST_ABOVE; row = index.parentOf(row)) above.push(index.parentOf(row))
  const [siblingsStart, siblingsEnd] = index.siblingsOf(chosen)
  const from = Math.max(siblingsStart, chosen - MOST_SIBLINGS / 2)
  const siblings = rangeOf(from, Math.min(siblingsEnd, from + MOST_SIBLINGS))
  const [childrenStart, childrenEnd] = index.childrenOf(chosen)
  const children = rangeOf(childrenStart, Math.min(childrenEnd, childrenStart + MOST_SIBLINGS))
  // In the order of a tree: the children stand behind their parent.
  return [...above.toReversed(), ...siblings.flatMap((row) => (row === chosen ? [row, ...children] : [row]))].filter(
    (row) => row < tree.node.length,
  )
}

const rangeOf = (start: number, end: number): number[] => Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at)

function isAncestorOrSelf(index: NodeIndex, row: number, of: number): boolean {
  let at = of
  while (at > row) at = index.parentOf(at)
  return at === row
}

function rowOf(role: string): HTMLDivElement {
  const element = document.createElement('div')
  element.setAttribute('role', role)
  return element
}

function cellOf(role: string, text: string): HTMLSpanElement {
  const element = document.createElement('span')
  element.setAttribute('role', role)
  element.textContent = text
  return element
}
