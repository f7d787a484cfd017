import type { FrameDetails } from '#model/frame-details.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import { sourcePlace } from '#model/source-place.ts'
import { lineOfText } from '#model/visible-text.ts'
import styles from './LineCosts.module.css'

interface Props {
  readonly details: FrameDetails
  readonly unit: string
  readonly total: number
}

/** The lines of a function and what each costs, wherever the function is called. */
export function LineCosts({ details, unit, total }: Props) {
  if (details.lines.length === 0) return null
  const most = Math.max(...details.lines.map((line) => Math.abs(line.total)), 1)
  return (
    <section className={styles['lines']}>
      <h3>Lines</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Self</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {details.lines.map(({ file, line, self, total: cum }) => (
            <tr key={`${file}:${line}`}>
              <th scope="row" title={sourcePlace(lineOfText(file, 300), line)}>
                <i style={{ width: `${(Math.abs(cum) / most) * 100}%` }} aria-hidden="true" />
                <span>{sourcePlace(lineOfText(file.slice(file.lastIndexOf('/') + 1), 60), line)}</span>
              </th>
              <td>{formatValue(self, unit)}</td>
              <td>
                {formatValue(cum, unit)} <small>{formatShare(cum, total)}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
