import { formatShare, formatValue } from '#model/format-value.ts'
import { lineOfText } from '#model/visible-text.ts'
import { useShownNames } from '../use-shown-names.ts'
import type { Neighbour } from './neighbours.ts'
import styles from './PeekTable.module.css'

interface Props {
  readonly title: string
  readonly rows: readonly Neighbour[]
  readonly unit: string
  readonly total: number
  readonly onPivot: (name: string) => void
}

const MOST_ROWS = 200

/** The direct callers or callees of a function; a click goes on to one of them. */
export function PeekTable({ title, rows, unit, total, onPivot }: Props) {
  const { names } = useShownNames()
  return (
    <div className={styles['peek']}>
      <table>
        <caption>{title}</caption>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ name, total: value }) => (
            <tr key={name}>
              <td>{formatValue(value, unit)}</td>
              <td>{formatShare(value, total)}</td>
              <th scope="row">
                <button type="button" title={name.slice(0, 1000)} onClick={() => onPivot(name)}>
                  {lineOfText(names.of(name), 300)}
                </button>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>None.</p>}
    </div>
  )
}
