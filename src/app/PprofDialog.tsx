import { useState } from 'react'
import { problemOf } from '#model/problem.ts'
import { initialView } from '#model/view-state.ts'
import { isPprofCommand, readPprofCommand } from '#share/pprof-command.ts'
import { writePprofCommand } from '#share/write-pprof-command.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useViewer, useViewerStore } from '#views/viewer-context.tsx'
import styles from './PprofDialog.module.css'

/** The view in pprof's own language: the command that prints the same figures, and any other one to be applied. */
export function PprofDialog({ pasted, onClose }: { readonly pasted: string; readonly onClose: () => void }) {
  const store = useViewerStore()
  const view = useViewer((viewer) => viewer.view)
  const session = useViewer((viewer) => viewer.session)
  const [text, setText] = useState(pasted)
  const [wrong, setWrong] = useState('')
  if (!view || !session) return null
  const written = writePprofCommand(view, session, session.profiles[0]?.name ?? 'profile')
  const read = isPprofCommand(text) ? readPprofCommand(text, session) : undefined
  const apply = () => {
    if (!read) return
    store
      .getState()
      .setView({ ...initialView(session.defaultSampleType), shape: view.shape, colour: view.colour, ...read.patch })
      .then(onClose)
      .catch((thrown: unknown) => setWrong(problemOf(thrown).message))
  }
  return (
    <Dialog title="go tool pprof" onClose={onClose}>
      <div className={styles['body']}>
        <label htmlFor="pprof-command">Apply the flags of a command</label>
        <textarea
          id="pprof-command"
          rows={4}
          value={text}
          spellCheck={false}
          placeholder="go tool pprof -focus=… -sample_index=… profile"
          onChange={(event) => {
            setText(event.target.value)
            setWrong('')
          }}
        />
        {text.trim() !== '' && !read && (
          <p className={styles['note']}>That is no pprof command: it starts with “go tool pprof” or “pprof”.</p>
        )}
        {read && read.ignored.length > 0 && <p className={styles['note']}>Not applied: {read.ignored.join(' ').slice(0, 500)}</p>}
        {wrong !== '' && (
          <p role="alert" className={styles['wrong']}>
            {wrong}
          </p>
        )}
        <Button look="primary" disabled={!read} onClick={apply}>
          Apply
        </Button>
        <h3>This view as a command</h3>
        <pre>{written.command}</pre>
        {written.notSaid.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
        <Button onClick={() => void navigator.clipboard.writeText(written.command)}>Copy</Button>
      </div>
    </Dialog>
  )
}
