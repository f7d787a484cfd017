const number = (value, digits = 0) =>
  value === undefined ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits })
const ratio = (part, whole) => (part === undefined || whole === undefined ? '–' : `${number(part / whole, 2)} ×`)

const LINES = [
  ['samples', ({ samples }) => number(samples)],
  ['distinct stacks', ({ stacks }) => number(stacks)],
  ['MB raw', ({ rawBytes }) => number(rawBytes / 1e6, 1)],
  ['MB gzipped', ({ packedBytes }) => number(packedBytes / 1e6, 1)],
  ['floor: DecompressionStream alone, ms', ({ floorMs }) => number(floorMs)],
  ['open to the first picture, ms', ({ openMs }) => number(openMs)],
  ['– unpack and decode, overlapped', ({ decodeMs }) => number(decodeMs)],
  ['– resolve', ({ resolveMs }) => number(resolveMs)],
  ['– merge, tree, picture', ({ pictureMs }) => number(pictureMs)],
  ['open ÷ floor', ({ openMs, floorMs }) => ratio(openMs, floorMs)],
  ['decode + merge + tree ÷ floor', ({ decodeMs, resolveMs, pictureMs, floorMs }) => ratio(decodeMs + resolveMs + pictureMs, floorMs)],
  ['type switch, ms (median)', ({ switchMs }) => number(switchMs)],
  ['type switch ÷ floor', ({ switchMs, floorMs }) => ratio(switchMs, floorMs)],
  ['a filter, to the picture, ms', ({ filterMs }) => number(filterMs)],
  ['– ÷ floor', ({ filterMs, floorMs }) => ratio(filterMs, floorMs)],
  ['a search, to the picture, ms', ({ searchMs }) => number(searchMs)],
  ['– ÷ floor', ({ searchMs, floorMs }) => ratio(searchMs, floorMs)],
  ['another order of the table, ms', ({ sortMs }) => number(sortMs)],
  ['– ÷ floor', ({ sortMs, floorMs }) => ratio(sortMs, floorMs)],
  ['scripting a frame of pan and zoom, p95 ms', ({ frameMs }) => number(frameMs, 1)],
  ['– in speedscope', ({ speedscopeFrameMs }) => number(speedscopeFrameMs, 1)],
  ['peak WebAssembly memory, MB', ({ memoryBytes }) => number(memoryBytes / 1e6)],
  ['memory ÷ raw', ({ memoryBytes, rawBytes }) => ratio(memoryBytes, rawBytes)],
  ['longest main-thread task, ms', ({ longestTaskMs }) => number(longestTaskMs)],
  ['unpacked bytes: decode + merge + tree, ms', ({ unpackedMs }) => number(unpackedMs)],
  ['unpacked bytes: pprof-format + plain tree, ms', ({ pprofFormatMs }) => number(pprofFormatMs)],
  ['– ÷ ours', ({ pprofFormatMs, unpackedMs }) => ratio(pprofFormatMs, unpackedMs)],
  ['speedscope import, ms', ({ speedscopeMs }) => number(speedscopeMs)],
  ['– ÷ our open', ({ speedscopeMs, openMs }) => ratio(speedscopeMs, openMs)],
  ['go tool pprof -top, ms', ({ goMs }) => number(goMs)],
  ['– ÷ our open', ({ goMs, openMs }) => ratio(goMs, openMs)],
]

/** Prints the measurements as a Markdown table, a column a profile. */
export function printTable(rows, machine) {
  const cells = [['', ...rows.map(({ name }) => name)], ...LINES.map(([title, cell]) => [title, ...rows.map(cell)])]
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const line = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`
  console.log(`\n${machine}. Best of several runs; ratios within one run.\n`)
  console.log(line(cells[0]))
  console.log(`| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`)
  for (const row of cells.slice(1)) console.log(line(row))
}
