// The outline of a profile's flame graph, for a picture the size of a thumbnail.
import { gunzipSync } from 'node:zlib'
import { Profile } from 'pprof-format'

const STRIPS = 96
const DEEPEST = 35

/**
 * How deep the flame graph of a sample type is, from left to right: a digit to the base 36 for each of the strips, `z` for the deepest.
 * As in the flame graph, of the children of a frame the widest comes first, then they go by name.
 */
export function outlineOf(file, sampleType) {
  const profile = Profile.decode(gunzipSync(file))
  const text = (index) => profile.stringTable.strings[Number(index)]
  const column = profile.sampleType.findIndex(({ type }) => text(type) === sampleType)
  if (column < 0) throw new Error(`there is no sample type ${sampleType}`)
  const names = new Map(profile.function.map(({ id, name }) => [id, text(name)]))
  const frames = new Map(profile.location.map(({ id, line }) => [id, line.map(({ functionId }) => names.get(functionId))]))

  const root = newNode()
  for (const { locationId, value } of profile.sample) {
    const stack = locationId.flatMap((id) => frames.get(id)).toReversed()
    addTo(root, stack, Number(value[column]))
  }
  const depths = Array.from({ length: STRIPS }, () => 0)
  fill(depths, root, 0, 0, root.total)
  const deepest = Math.max(...depths)
  return depths.map((depth) => Math.round((depth / deepest) * DEEPEST).toString(36)).join('')
}

const newNode = () => ({ total: 0, children: new Map() })

function addTo(root, stack, value) {
  let node = root
  node.total += value
  for (const name of stack) {
    if (!node.children.has(name)) node.children.set(name, newNode())
    node = node.children.get(name)
    node.total += value
  }
}

/** A strip is as deep as the frame in its middle. */
function fill(depths, node, start, depth, whole) {
  const first = Math.ceil((start / whole) * STRIPS - 0.5)
  const end = Math.ceil(((start + node.total) / whole) * STRIPS - 0.5)
  depths.fill(depth, first, end)
  if (end <= first) return
  let left = start
  const children = [...node.children].toSorted(([name, one], [other, two]) => two.total - one.total || (name < other ? -1 : 1))
  for (const [, child] of children) {
    fill(depths, child, left, depth + 1, whole)
    left += child.total
  }
}
