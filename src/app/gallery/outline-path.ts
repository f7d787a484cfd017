const DEEPEST = 36

/**
 * The path of an outline that hangs from the top, for SVG: as wide as it has strips, and so many rows high. No strip is without a row:
 * whatever has no stack there is part of the root.
 */
export function outlinePath(outline: string, rows: number): string {
  let path = 'M0 0'
  let before = 0
  for (const [strip, digit] of outline.split('').entries()) {
    const depth = Math.ceil(((Number.parseInt(digit, 36) + 1) / DEEPEST) * rows)
    if (depth !== before) path += `H${strip}V${depth}`
    before = depth
  }
  return `${path}H${outline.length}V0Z`
}
