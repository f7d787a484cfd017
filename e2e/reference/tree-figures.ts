// Size and hash of a call tree as `exportAs('json')` gives it. The hash is FNV-1a, 64 bits, over one record a node, in
// depth-first order with children sorted by name: depth, name, self, total.

import { Fnv } from './fnv.ts'

/** The JSON export, as far as it is looked at here. */
export interface ExportedTree {
  readonly names: readonly string[]
  /** Base64 of the names that are not UTF-8, by number. */
  readonly nameBytes: Readonly<Record<string, string>>
  readonly nodes: {
    readonly parent: readonly number[]
    readonly name: readonly number[]
    readonly self: readonly string[]
    readonly total: readonly string[]
  }
}

/** Nodes without the root, and the hash. Fails on a tree whose parents do not come before their children. */
export function treeFigures({ names, nameBytes, nodes }: ExportedTree): { nodes: number; hash: string } {
  const bytes = names.map((name, index) => (nameBytes[index] === undefined ? Buffer.from(name) : Buffer.from(nameBytes[index], 'base64')))
  const rank = new Int32Array(names.length)
  for (const [place, index] of [...names.keys()].toSorted((a, b) => Buffer.compare(at(bytes, a), at(bytes, b))).entries())
    rank[index] = place
  const children = childLists(nodes.parent)
  const hash = new Fnv()
  const stack: [node: number, depth: number][] = [[0, 0]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, depth] = next
    const name = node === 0 ? Buffer.alloc(0) : at(bytes, at(nodes.name, node))
    hash.add(Buffer.from(`${depth}\t`))
    hash.add(name)
    hash.add(Buffer.from(`\t${at(nodes.self, node)}\t${at(nodes.total, node)}\n`))
    const rankOf = (child: number) => at(rank, at(nodes.name, child))
    for (const child of at(children, node).toSorted((a, b) => rankOf(b) - rankOf(a))) stack.push([child, depth + 1])
  }
  return { nodes: nodes.parent.length - 1, hash: hash.hex() }
}

function childLists(parents: readonly number[]): number[][] {
  const children: number[][] = parents.map(() => [])
  for (const [node, parent] of parents.entries()) {
    if (node === 0) continue
    if (parent >= node || parent < 0) throw new Error(`node ${node} does not come after its parent ${parent}`)
    at(children, parent).push(node)
  }
  return children
}

function at<Cell>(column: ArrayLike<Cell>, row: number): Cell {
  const cell = column[row]
  if (cell === undefined) throw new Error(`there is no row ${row}`)
  return cell
}
