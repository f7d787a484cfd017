/**
 * Settles when what is in the store now has been painted. React puts it on the page before anything else happens, the
 * flame graph then asks for a frame, and this asks for the same one after it. A page that is not shown has no frames;
 * nobody waits for it.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN_PAGE_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

const HIDDEN_PAGE_MS = 250
