/** A stack as text, as stack traces are written: the leaf first, one frame a line. `names`: root first. */
export const stackText = (names: readonly string[]): string =>
  names
    // A name with a line break in it stays one line.
    .map((name) => name.replaceAll(/[\r\n]+/g, ' '))
    .toReversed()
    .join('\n')
