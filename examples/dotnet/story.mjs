import { assemblyOf } from './assemblies.mjs'
import { WAYS_IN } from './ways-in.mjs'

/**
 * Reads an outline of stacks and returns a function that draws one of them for a number from 0 to 1.
 *
 * A line is a frame, indented by two spaces under the one that calls it. Behind the innermost frame stands how often it is drawn,
 * relative to the others, and then its size, for those families that have one:
 *
 *     Lodging.Core.Export!CsvWriter.WriteField
 *       System!String.Concat
 *         cls:String  40 96
 *
 * A line that begins with `@` is one of the ways into the service (see ways-in.mjs), followed by the route of the request if there
 * is one. Lines that begin with `#` say something about the story.
 */
export function readStory(text) {
  const stacks = []
  /** What the frames of the line at hand are called by: an entry for each level of indentation. */
  const path = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, indent, name, weight, size] = line.match(/^( *)(.*?)(?: {2}(\d+)(?: (\d+))?)?$/)
    path.length = indent.length / 2
    path.push(enter(name))
    if (weight) stacks.push({ ...flatten(path), weight: Number(weight), size: Number(size ?? 0) })
  }
  const total = stacks.reduce((sum, { weight }) => sum + weight, 0)
  return (share) => {
    let rest = share * total
    return stacks.find(({ weight }) => (rest -= weight) < 0)
  }
}

/** The frames that a line stands for, the outermost first. */
function enter(name) {
  if (!name.startsWith('@')) return { frames: [name] }
  const [way, ...route] = name.slice(1).split(' ')
  if (!WAYS_IN[way]) throw new Error(`there is no way in called ${way}`)
  return { frames: WAYS_IN[way], route: route.join(' ') }
}

function flatten(path) {
  const names = path.flatMap(({ frames }) => frames)
  return {
    frames: names.reverse().map((name) => ({ name, assembly: assemblyOf(name) })),
    route: path.find(({ route }) => route)?.route,
  }
}
