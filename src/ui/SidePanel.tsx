import type { ReactNode } from 'react'
import styles from './SidePanel.module.css'

interface Props {
  /** What it is called by those who hear it. */
  readonly label: string
  readonly title: string
  /** The whole of a title that is cut. */
  readonly fullTitle?: string
  /** Stands between the title and the button that closes. */
  readonly tools?: ReactNode
  readonly side: 'left' | 'right'
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A column beside what is looked at, with a title and a way to be rid of it. It scrolls in itself. */
export function SidePanel({ label, title, fullTitle, tools, side, closeLabel, onClose, children }: Props) {
  return (
    <aside className={styles['panel']} data-side={side} aria-label={label}>
      <header>
        <h2 title={fullTitle}>{title}</h2>
        {tools}
        <button type="button" className={styles['close']} aria-label={closeLabel} title="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </aside>
  )
}
