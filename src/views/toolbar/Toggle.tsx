import styles from './Toggle.module.css'

interface Props {
  readonly label: string
  readonly title: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Something that is on or off. */
export function Toggle({ label, title, on, onChange }: Props) {
  return (
    <button type="button" className={styles['toggle']} aria-pressed={on} title={title} onClick={() => onChange(!on)}>
      {label}
    </button>
  )
}
