import { Fragment } from 'react'
import styles from './KeysTable.module.css'

/** Keys that belong together. */
export interface KeyGroup {
  readonly heading: string
  readonly rows: readonly KeyRow[]
}

/** What one key, or one of several, does. */
export interface KeyRow {
  /** Alternatives, each the keys that are held together: `[['Ctrl', 'K'], ['⌘', 'K']]`. */
  readonly keys: readonly (readonly string[])[]
  readonly does: string
}

/** Keyboard shortcuts, group by group. */
export function KeysTable({ groups }: { readonly groups: readonly KeyGroup[] }) {
  return (
    <div className={styles['groups']}>
      {groups.map((group) => (
        <table key={group.heading} className={styles['group']}>
          <caption>{group.heading}</caption>
          <tbody>
            {group.rows.map((row) => (
              <tr key={row.does}>
                <th scope="row">{row.does}</th>
                <td>
                  {row.keys.map((chord, index) => (
                    <Fragment key={chord.join('+')}>
                      {index > 0 && <span className={styles['or']}> or </span>}
                      <span className={styles['chord']}>
                        {chord.map((key) => (
                          <kbd key={key}>{key}</kbd>
                        ))}
                      </span>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}
