/** Where a key leads from a row: another row, or nowhere. `page` is how many rows are in sight. */
export function rowByKey(key: string, row: number, rowCount: number, page: number): number | undefined {
  const last = rowCount - 1
  const to = (target: number) => Math.min(Math.max(target, 0), last)
  switch (key) {
    case 'ArrowDown':
      return to(row + 1)
    case 'ArrowUp':
      return to(row - 1)
    // One row of the page before stays in sight.
    case 'PageDown':
      return to(row + Math.max(1, page - 1))
    case 'PageUp':
      return to(row - Math.max(1, page - 1))
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
