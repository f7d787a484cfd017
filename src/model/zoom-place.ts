/** A node that a picture is zoomed to, and a mark of the way to it. */
export interface ZoomPlace {
  readonly node: number
  readonly mark: string
}

/** A node on a way from the root. */
interface Step {
  readonly node: number
  readonly name: string
}

/**
 * The end of a way from the root as a text; '' for the root. The number of a node means something in one tree only, so a mark
 * of the names on the way goes with it: whoever opens another file with it is not led to a place that was never meant.
 */
export function writeZoomPlace(way: readonly Step[]): string {
  const node = way.at(-1)?.node ?? 0
  return node === 0 ? '' : `${node.toString(36)}.${markOf(way.map(({ name }) => name).join('\n'))}`
}

/** Undefined where the text is none of `writeZoomPlace`. */
export function readZoomPlace(text: string): ZoomPlace | undefined {
  const [, node = '', mark = ''] = /^([1-9a-z][0-9a-z]{0,6})\.([0-9a-z]{1,7})$/.exec(text) ?? []
  const number = Number.parseInt(node, 36)
  return number <= 0xffff_ffff ? { node: number, mark } : undefined
}

/** FNV-1a, 32 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
