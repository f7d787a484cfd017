import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog. It closes by its button, by Escape and by a click beside it. */
export function Dialog({ title, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => element.current?.showModal(), [])
  return (
    <dialog ref={element} className={styles['dialog']} aria-labelledby={heading} onClose={onClose} closedby="any">
      <div className={styles['body']}>
        <header className={styles['header']}>
          <h2 id={heading}>{title}</h2>
          <Button look="link" aria-label="Close" onClick={() => element.current?.close()}>
            ✕
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
