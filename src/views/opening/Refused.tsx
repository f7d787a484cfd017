import { lineOfText } from '#model/visible-text.ts'
import { Button } from '#ui/Button.tsx'
import { useViewer } from '../viewer-context.tsx'
import styles from './Opening.module.css'

/** Why a file was not opened, and what can be done. */
export function Refused() {
  const refusal = useViewer((viewer) => viewer.refusal)
  const open = useViewer((viewer) => viewer.open)
  const dismiss = useViewer((viewer) => viewer.dismissRefusal)
  if (!refusal) return null
  const { name, problem, file } = refusal
  const start = problem.facts['start']
  return (
    <section className={styles['card']} role="alert" data-kind={problem.kind}>
      <h2>{lineOfText(name, 80)} was not opened</h2>
      <p>{lineOfText(problem.message, 500)}</p>
      <p className={styles['facts']}>{lineOfText(problem.hint, 500)}</p>
      {start !== undefined && <code className={styles['start']}>{lineOfText(String(start), 100)}</code>}
      <div className={styles['actions']}>
        {file && (
          <Button look="primary" onClick={() => void open(file, { salvage: true }).catch(() => {})}>
            Open what could be read
          </Button>
        )}
        <Button onClick={dismiss}>Dismiss</Button>
      </div>
    </section>
  )
}
