import { lineOfText } from '#model/visible-text.ts'
import { useViewer } from '#views/viewer-context.tsx'
import styles from './Trouble.module.css'

/** What was wanted and could not be had. It stays until it is closed or the next thing works. */
export function Trouble() {
  const trouble = useViewer((viewer) => viewer.trouble)
  const tell = useViewer((viewer) => viewer.tell)
  if (!trouble) return null
  return (
    <div role="alert" className={styles['trouble']}>
      <p>
        <b>{lineOfText(trouble.message, 500)}</b> {lineOfText(trouble.hint, 300)}
      </p>
      <button type="button" aria-label="Close" onClick={() => tell(null)}>
        ✕
      </button>
    </div>
  )
}
