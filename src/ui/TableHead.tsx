import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Ref } from 'react'
import type { TableColumn } from './table-column.ts'
import styles from './VirtualTable.module.css'

interface Props<Id extends string> {
  readonly columns: readonly TableColumn<Id>[]
  readonly sortedBy: Id | undefined
  readonly ascending: boolean
  readonly onSort: ((column: Id) => void) | undefined
  readonly ref: Ref<HTMLDivElement>
}

/** The titles of a table. Those of sortable columns are buttons. */
export function TableHead<Id extends string>({ columns, sortedBy, ascending, onSort, ref }: Props<Id>) {
  const Arrow = ascending ? ArrowUp : ArrowDown
  return (
    <div ref={ref} role="row" aria-rowindex={1} className={`${styles['row']} ${styles['head']}`}>
      {columns.map((column, index) => {
        const sorted = column.id === sortedBy
        const sortable = column.sortable === true && onSort !== undefined
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : undefined}
            className={styles['title']}
            data-align={column.align ?? 'start'}
            data-sorted={sorted}
            title={column.hint ?? column.title}
          >
            {sortable ? (
              <button type="button" onClick={() => onSort(column.id)}>
                <span className={styles['words']}>{column.title}</span>
                {/* It has its place before it is there. */}
                <Arrow aria-hidden="true" data-shown={sorted} />
              </button>
            ) : (
              <span className={styles['words']}>{column.title}</span>
            )}
          </div>
        )
      })}
    </div>
  )
}
