import { formatBytes, formatCount } from '#model/format-value.ts'
import { lineOfText } from '#model/visible-text.ts'
import { Button } from '#ui/Button.tsx'
import { useViewer } from '../viewer-context.tsx'
import styles from './Opening.module.css'

/** How far the opening of a file has come, in real numbers. */
export function OpeningProgress() {
  const opening = useViewer((viewer) => viewer.opening)
  const cancel = useViewer((viewer) => viewer.cancelOpening)
  if (!opening) return null
  const { name, bytesRead, bytesTotal, samples } = opening
  return (
    <section className={styles['card']} aria-label="Opening" aria-busy="true">
      <h2>Opening {lineOfText(name, 80)}</h2>
      <progress value={bytesRead} max={Math.max(1, bytesTotal)} aria-label="Read so far" />
      <p className={styles['facts']} role="status">
        {formatBytes(bytesRead)} of {formatBytes(bytesTotal)} · {formatCount(samples)} samples
      </p>
      <Button onClick={cancel}>Cancel</Button>
    </section>
  )
}
