import { memo, type ReactNode } from 'react'
import type { TableColumn } from './table-column.ts'
import styles from './VirtualTable.module.css'

interface Props<Id extends string> {
  readonly id: string
  readonly row: number
  readonly topPx: number
  readonly selected: boolean
  readonly columns: readonly TableColumn<Id>[]
  readonly renderCell: (row: number, column: Id) => ReactNode
}

function Row<Id extends string>({ id, row, topPx, selected, columns, renderCell }: Props<Id>) {
  return (
    <div
      id={id}
      role="row"
      data-row={row}
      aria-rowindex={row + 2}
      aria-selected={selected}
      className={`${styles['row']} ${styles['data']}`}
      style={{ transform: `translateY(${topPx}px)` }}
    >
      {columns.map((column, index) => (
        <div key={column.id} role="gridcell" aria-colindex={index + 1} className={styles['cell']} data-align={column.align ?? 'start'}>
          {renderCell(row, column.id) ?? <span className={styles['waiting']} role="img" aria-label="Loading" />}
        </div>
      ))}
    </div>
  )
}

/** A row of a table. While the table scrolls only rows that come into sight are drawn. */
export const TableRow = memo(Row) as typeof Row
