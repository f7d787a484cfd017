/** What to do when files are dragged over the window, away from it, or dropped. */
export interface DropHandlers {
  readonly onHover: (hovering: boolean) => void
  readonly onFiles: (files: File[]) => void
}

/** Takes files dropped anywhere in a window, until the signal aborts. Without it the browser would leave the page. */
export function takeDrops(target: Window, { onHover, onFiles }: DropHandlers, signal: AbortSignal): void {
  // Entering a child leaves its parent: only the count tells when the pointer is gone.
  let inside = 0
  const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  target.addEventListener(
    'dragenter',
    (event) => {
      if (!isFiles(event)) return
      event.preventDefault()
      if (inside++ === 0) onHover(true)
    },
    { signal },
  )
  target.addEventListener(
    'dragover',
    (event) => {
      if (!isFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    },
    { signal },
  )
  target.addEventListener(
    'dragleave',
    (event) => {
      if (isFiles(event) && --inside === 0) onHover(false)
    },
    { signal },
  )
  target.addEventListener(
    'drop',
    (event) => {
      if (!isFiles(event)) return
      event.preventDefault()
      inside = 0
      onHover(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    },
    { signal },
  )
}
