import type { Problem } from '#model/problem.ts'
import { lineOfText } from '#model/visible-text.ts'
import styles from './Notices.module.css'

/** What was repaired, ignored or left out. */
export function Notices({ notices }: { readonly notices: readonly Problem[] }) {
  return (
    <ul className={styles['notices']} aria-label="Notices">
      {notices.map((notice, index) => (
        <li key={`${notice.kind} ${index}`}>
          <p>{lineOfText(notice.message, 500)}</p>
          <p className={styles['hint']}>{lineOfText(notice.hint, 500)}</p>
        </li>
      ))}
    </ul>
  )
}
