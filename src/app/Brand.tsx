import styles from './Brand.module.css'

export function Brand() {
  return (
    <span className={styles['brand']}>
      <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
        <rect x="3" y="6" width="26" height="6" rx="2" fill="#f5a742" />
        <rect x="6" y="13.5" width="18" height="6" rx="2" fill="#e8690b" />
        <rect x="11" y="21" width="9" height="6" rx="2" fill="#c8430b" />
      </svg>
      <b>Emberscope</b>
    </span>
  )
}
