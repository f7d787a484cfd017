import type { ButtonHTMLAttributes } from 'react'
import styles from './Button.module.css'

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The one thing to do here; or a button that looks like text. */
  readonly look?: 'primary' | 'plain' | 'link'
}

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={`${styles['button']} ${styles[look]} ${className}`} />
}
