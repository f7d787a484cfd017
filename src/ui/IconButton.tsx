import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './IconButton.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What it does, for those who do not see the icon, and as its tip. */
  readonly label: string
  readonly icon: ReactNode
  /** The key that does the same; told in the tip. */
  readonly shortcut?: string
  /** For a button that stays down. */
  readonly pressed?: boolean
  /** Without a border until touched: inside of other parts. */
  readonly bare?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that is an icon. It takes what a `<button>` takes; an empty `title` hides the browser's own tip. */
export function IconButton({ label, icon, shortcut, pressed, bare = false, className = '', type = 'button', title, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`${styles['button']} ${bare ? styles['bare'] : ''} ${className}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={title ?? (shortcut === undefined ? label : `${label} (${shortcut})`)}
    >
      {icon}
    </button>
  )
}
