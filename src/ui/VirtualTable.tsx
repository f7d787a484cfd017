import {
  type CSSProperties,
  type Key,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react'
import { narrowestPx, type TableColumn, tracksOf } from './table-column.ts'
import { rowByKey } from './table-keys.ts'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import { useMedia } from './use-media.ts'
import { useRowWindow } from './use-row-window.ts'
import styles from './VirtualTable.module.css'

const ROW_PX = 26
const COARSE_ROW_PX = 44

interface Props<Id extends string> {
  readonly ariaLabel: string
  readonly columns: readonly TableColumn<Id>[]
  readonly rowCount: number
  /**
   * What stands in a cell. Undefined: not here yet; a quiet bar keeps its place. Rows are drawn anew whenever this is another function,
   * so keep it while nothing else has changed.
   */
  readonly renderCell: (row: number, column: Id) => ReactNode
  /** What a row is, whatever its place. Its index, where this is missing. */
  readonly rowKey?: (row: number) => Key
  readonly sortedBy?: Id | undefined
  readonly ascending?: boolean
  /** A title was pressed. Who turns the order when it is the same column again is the owner. */
  readonly onSort?: (column: Id) => void
  readonly selectedRow?: number | undefined
  /** A click, or a key that leads to another row. Without it keys only scroll. */
  readonly onSelect?: (row: number) => void
  /** Enter, or a double click. */
  readonly onActivate?: (row: number) => void
  /** A right click, the menu key or Shift+F10; with client coordinates. The row was selected before. */
  readonly onMenu?: (row: number, x: number, y: number) => void
  /** First and last row in sight, whenever they change. */
  readonly onRange?: (first: number, last: number) => void
  /** Instead of rows, where there are none. */
  readonly empty?: ReactNode
  /** In pixels; otherwise 26, or 44 for fingers. */
  readonly rowPx?: number
}

/**
 * A table of any number of rows: only those in sight exist. It fills its parent and scrolls in itself, both ways. The focus is on the
 * table as a whole; arrows, PageUp, PageDown, Home and End move the selected row.
 */
export function VirtualTable<Id extends string>(props: Props<Id>) {
  const { ariaLabel, columns, rowCount, renderCell, rowKey, sortedBy, ascending = false, onSort, onRange, empty } = props
  const { selectedRow, onSelect, onActivate, onMenu } = props
  const coarse = useMedia('(pointer: coarse)')
  const rowPx = props.rowPx ?? (coarse ? COARSE_ROW_PX : ROW_PX)
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const id = useId()
  const idOf = (row: number) => `${id}-${row}`
  const { placed, first, last, heightPx, viewport, show } = useRowWindow({ rowCount, rowPx, scroller, head, pinned: selectedRow })

  useLayoutEffect(() => {
    if (selectedRow !== undefined) show(selectedRow)
  }, [selectedRow, show])
  useEffect(() => {
    if (last >= first) onRange?.(first, last)
  }, [first, last, onRange])

  const openMenu = (row: number, x: number, y: number) => {
    // A menu that was open before may have left the focus nowhere, and this one is to give it back to the table.
    scroller.current?.focus({ preventScroll: true })
    onSelect?.(row)
    onMenu?.(row, x, y)
  }
  const openMenuByKey = () => {
    if (selectedRow === undefined) return
    show(selectedRow)
    // Not the row, which may be wider than what is seen of it.
    const left = scroller.current?.getBoundingClientRect().left ?? 0
    const box = document.getElementById(idOf(selectedRow))?.getBoundingClientRect() ?? scroller.current?.getBoundingClientRect()
    openMenu(selectedRow, left + rowPx, box?.bottom ?? 0)
  }
  const pressed = (event: KeyboardEvent) => {
    // Titles have keys of their own.
    if (event.target !== event.currentTarget || event.altKey || event.metaKey || rowCount === 0) return
    if (event.key === 'Enter' && selectedRow !== undefined && onActivate) {
      event.preventDefault()
      return onActivate(selectedRow)
    }
    if (event.key === 'F10' && event.shiftKey && onMenu) {
      event.preventDefault()
      return openMenuByKey()
    }
    if (event.shiftKey || !onSelect) return
    const page = Math.floor(viewport().heightPx / rowPx)
    const next = rowByKey(event.key, selectedRow ?? first - 1, rowCount, page)
    if (next === undefined) return
    event.preventDefault()
    if (next === selectedRow) show(next)
    else onSelect(next)
  }
  const rightClicked = (event: MouseEvent) => {
    if (!onMenu) return
    const row = rowOf(event.target)
    if (row !== undefined) {
      event.preventDefault()
      openMenu(row, event.clientX, event.clientY)
    } else if (event.target === event.currentTarget) {
      // The menu key: there is no pointer.
      event.preventDefault()
      openMenuByKey()
    }
  }
  const rowOnly = (act: ((row: number) => void) | undefined) => (event: MouseEvent) => {
    const row = rowOf(event.target)
    if (row !== undefined) act?.(row)
  }
  const isPlaced = selectedRow !== undefined && placed.some(({ row }) => row === selectedRow)
  return (
    <div className={styles['table']}>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className={styles['scroller']}
        style={{ '--tracks': tracksOf(columns), '--narrowest': `${narrowestPx(columns)}px`, '--row': `${rowPx}px` } as CSSProperties}
        aria-label={ariaLabel}
        aria-rowcount={rowCount + 1}
        aria-colcount={columns.length}
        aria-activedescendant={isPlaced ? idOf(selectedRow) : undefined}
        onKeyDown={pressed}
        onClick={rowOnly(onSelect)}
        onDoubleClick={rowOnly(onActivate)}
        onContextMenu={rightClicked}
      >
        <TableHead ref={head} columns={columns} sortedBy={sortedBy} ascending={ascending} onSort={onSort} />
        <div role="rowgroup" className={styles['body']} style={{ height: heightPx }}>
          {placed.map(({ row, topPx }) => (
            <TableRow
              key={rowKey ? rowKey(row) : row}
              id={idOf(row)}
              row={row}
              topPx={topPx}
              selected={row === selectedRow}
              columns={columns}
              renderCell={renderCell}
            />
          ))}
        </div>
      </div>
      {rowCount === 0 && empty !== undefined && <div className={styles['empty']}>{empty}</div>}
    </div>
  )
}

/** The index of the row that an event happened in. */
function rowOf(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset['row'] : undefined
  return row === undefined ? undefined : Number(row)
}
