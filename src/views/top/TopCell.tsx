import { formatShare, formatValue } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import type { TopColumn } from './top-columns.ts'
import styles from './TopCell.module.css'
import type { TopRow } from './top-rows.ts'

interface Props {
  readonly column: TopColumn
  readonly row: TopRow
  /** What shares are of. */
  readonly whole: number
  readonly type: SampleType | undefined
  readonly sampleTypes: readonly SampleType[]
  /** Another name is searched for. */
  readonly dimmed: boolean
  /** The name as people read it. */
  readonly shown: string
  readonly chosen: boolean
}

/** One cell of the top table. */
export function TopCell({ column, row, whole, type, sampleTypes, shown, dimmed, chosen }: Props) {
  const unit = type?.unit ?? ''
  const share = (value: number) => (
    <span className={styles['share']}>
      <i style={{ width: `${whole === 0 ? 0 : Math.min(100, (Math.abs(value) / Math.abs(whole)) * 100)}%` }} aria-hidden="true" />
      <span>{formatShare(value, whole)}</span>
    </span>
  )
  switch (column) {
    case 'flat':
      return formatValue(row.flat, unit)
    case 'flatShare':
      return share(row.flat)
    case 'sum':
      return <span className={styles['soft']}>{formatShare(row.flatSum, whole)}</span>
    case 'cum':
      return formatValue(row.cum, unit)
    case 'cumShare':
      return share(row.cum)
    case 'name':
      return (
        <span className={styles['name']} data-dimmed={dimmed} data-chosen={chosen} title={row.name.slice(0, 1000)}>
          {lineOfText(shown, 400)}
        </span>
      )
    default: {
      const index = Number(column.slice('type '.length))
      const values = row.all[index]
      const of = sampleTypes[index]?.unit ?? ''
      return <span className={styles['soft']}>{`${formatValue(values?.flat ?? 0, of)} · ${formatValue(values?.cum ?? 0, of)}`}</span>
    }
  }
}
