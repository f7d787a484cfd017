/** @datadog/pprof can put a column into the upper 32 bits of a line. */
const COLUMN = 2 ** 32

/** A place in the source, as people write it: file, line and, where it is known, column; a line of 0 is none. */
export function sourcePlace(file: string, line: number): string {
  if (line <= 0) return file
  const column = Math.floor(line / COLUMN)
  return column > 0 ? `${file}:${line % COLUMN}:${column}` : `${file}:${line}`
}
