import { formatQuotient } from '#model/format-quotient.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import { linkKey, quotient, type TypeLink } from '#model/profile-types/linked-types.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import type { TopColumn } from './top-columns.ts'
import styles from './TopCell.module.css'
import type { Sums, TopRow } from './top-rows.ts'

interface Props {
  readonly column: TopColumn
  readonly row: TopRow
  /** What shares are of. */
  readonly whole: number
  readonly type: SampleType | undefined
  readonly sampleTypes: readonly SampleType[]
  /** Those that have a column. */
  readonly links: readonly TypeLink[]
  /** Another name is searched for. */
  readonly dimmed: boolean
  /** The name as people read it. */
  readonly shown: string
  readonly chosen: boolean
}

/** One cell of the top table. */
export function TopCell({ column, row, whole, type, sampleTypes, links, shown, dimmed, chosen }: Props) {
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
      const link = links.find((candidate) => column === `link ${linkKey(candidate)}`)
      if (link) return <LinkValues link={link} row={row} />
      const index = Number(column.slice('type '.length))
      const { flat, cum } = row.inTypes.get(index) ?? NOTHING
      const of = sampleTypes[index]?.unit ?? ''
      return <span className={styles['soft']}>{`${formatValue(flat, of)} · ${formatValue(cum, of)}`}</span>
    }
  }
}

const NOTHING: Sums = { flat: 0, cum: 0 }

interface LinkValuesProps {
  readonly link: TypeLink
  readonly row: TopRow
}

/** What two types say together of a function itself and, softer, of it with what it calls. */
function LinkValues({ link, row }: LinkValuesProps) {
  const [above, below] = [row.inTypes.get(link.numerator), row.inTypes.get(link.denominator)]
  // The row is still one of those from before.
  if (!above || !below) return '…'
  return (
    <>
      {formatQuotient(quotient(above.flat, below.flat), link)}
      <span className={styles['soft']}> · {formatQuotient(quotient(above.cum, below.cum), link)}</span>
    </>
  )
}
