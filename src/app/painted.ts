/**
 * Settles when what is in the store now has been painted: React has put it on the page within one frame, and the canvas
 * paints in the next. A page that is not shown has no frames; nobody waits for it.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_PAGE_MS)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        resolve()
      }),
    )
  })
}

const HIDDEN_PAGE_MS = 250
