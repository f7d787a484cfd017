import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatCount } from '#model/format-value.ts'
import { linksOf } from '#model/profile-types/linked-types.ts'
import { Button } from '#ui/Button.tsx'
import { narrowestPx } from '#ui/table-column.ts'
import { useRoom } from '#ui/use-room.ts'
import { VirtualTable } from '#ui/VirtualTable.tsx'
import { useGraphHandle } from '../flame/graph-handle.ts'
import { useSampleTypes } from '../use-sample-types.ts'
import { useSetView } from '../use-set-view.ts'
import { useShownNames } from '../use-shown-names.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { copyTopTable } from './copy-top-table.ts'
import { TopCell } from './TopCell.tsx'
import { columnsFor, orderAmong, orderBy, sortedColumn, typesBeside } from './top-columns.ts'
import styles from './TopPanel.module.css'
import { type RowsWanted, useTopRows } from './top-rows.ts'

/** From here on each other sample type is a second's work. */
const MANY_SAMPLES = 200_000

/** The top table: what every function costs by itself and with what it calls. */
export function TopPanel() {
  const store = useViewerStore()
  const graph = useGraphHandle()
  const setView = useSetView()
  const { names } = useShownNames()
  const picture = useViewer((viewer) => viewer.picture)
  const sampleTypes = useSampleTypes()
  const samples = useViewer((viewer) => viewer.session?.profiles[0]?.samples ?? 0)
  const selection = useViewer((viewer) => viewer.selection)
  const ofFrame = useViewer((viewer) => viewer.found?.matches.ofFrame)
  const [chosenOrder, setOrder] = useState<Pick<RowsWanted, 'by' | 'ascending'>>({ by: 'flat', ascending: false })
  const [named, setNamed] = useState('')
  const [allTypes, setAllTypes] = useState(false)
  /** Whether ratios are wanted; undefined: where there is room, and no need to wait for them. */
  const [ratios, setRatios] = useState<boolean>()
  const [active, setActive] = useState<{ readonly row: number; readonly frame: number } | null>(null)
  const { minShare = 0, relative = false, view = 'top' } = useViewer((viewer) => viewer.view) ?? {}
  const chosenType = picture?.view.sampleType ?? 0
  const few = view === 'split'
  const possible = linksOf(sampleTypes, chosenType)
  const [panel, isRoomy] = useRoom(narrowestPx(columnsFor({ links: possible, sampleTypes, allTypes: false }, few)))
  const links = (ratios ?? (isRoomy && samples < MANY_SAMPLES)) ? possible : []
  const order = orderAmong(chosenOrder, links)
  const types = allTypes ? sampleTypes.map(({ index }) => index) : typesBeside(links, chosenType)
  const wanted: RowsWanted = { ...order, named, minShare, types }
  const rows = useTopRows(picture?.queryKey ?? '', wanted, { chosen: chosenType, beside: types })
  const latest = useRef(rows)
  useLayoutEffect(() => {
    latest.current = rows
  })
  const sight = useRef({ first: 0, last: -1 })
  const load = useCallback((first: number, last: number) => {
    sight.current = { first, last }
    latest.current.want(first, last)
  }, [])
  const chosenFrame = selection && selection.treeKey === picture?.treeKey ? selection.frame : undefined
  // A frame that was chosen elsewhere is gone to.
  useEffect(() => {
    if (selection === null || chosenFrame === undefined) return undefined
    const { first, last } = sight.current
    const isInSight = (row: number) => row >= first && row <= last
    if (active?.frame === chosenFrame && isInSight(active.row) && latest.current.rowAt(active.row)?.frame === chosenFrame) return undefined
    let isLatest = true
    setActive(null)
    latest.current
      .find(chosenFrame)
      .then((row) => isLatest && row >= 0 && setActive({ row, frame: chosenFrame }))
      .catch(() => {})
    return () => {
      isLatest = false
    }
    // What is active changes with what is chosen here, which is in sight.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selection, chosenFrame])
  if (!picture) return null
  const type = sampleTypes[chosenType]
  const whole = relative ? rows.total : Number(type?.total ?? rows.total)
  const selectedRow = active && active.frame === chosenFrame && rows.rowAt(active.row)?.frame === active.frame ? active.row : undefined

  const choose = (index: number) => {
    const row = rows.rowAt(index)
    if (!row) return
    setActive({ row: index, frame: row.frame })
    store.getState().select({ frame: row.frame, name: row.name, node: null, treeKey: picture.treeKey })
    graph.selectFrame(row.frame)
  }
  const activate = (index: number) => {
    const row = rows.rowAt(index)
    if (!row) return
    if (few) graph.zoomToSelection()
    else setView({ view: 'sandwich', pivot: row.name })
  }

  return (
    <section ref={panel} className={styles['panel']} aria-label="Top table">
      <div className={styles['tools']}>
        <input
          type="search"
          placeholder="Filter rows"
          aria-label="Filter rows"
          value={named}
          spellCheck={false}
          onChange={(event) => setNamed(event.target.value)}
        />
        {possible.length > 0 && (
          <label title={possible.map(({ name }) => name).join(', ')}>
            <input type="checkbox" checked={links.length > 0} onChange={(event) => setRatios(event.target.checked)} /> ratios
          </label>
        )}
        {sampleTypes.length > 1 && (
          <label>
            <input type="checkbox" checked={allTypes} onChange={(event) => setAllTypes(event.target.checked)} /> all types
          </label>
        )}
        <span className={styles['count']} role="status">
          {formatCount(rows.entries)} rows
        </span>
        <Button title="Copy the first 1,000 rows as text" onClick={() => void copyTopTable(store, { ...wanted, types: [] }, whole)}>
          Copy
        </Button>
      </div>
      <VirtualTable
        ariaLabel="Functions"
        columns={columnsFor({ links, sampleTypes, allTypes }, few)}
        rowCount={rows.entries}
        renderCell={(index, column) => {
          const row = rows.rowAt(index)
          if (!row) return undefined
          const dimmed = ofFrame !== undefined && ofFrame[row.frame] !== 1
          return (
            <TopCell
              column={column}
              row={row}
              whole={whole}
              type={type}
              sampleTypes={sampleTypes}
              links={links}
              shown={names.of(row.name)}
              dimmed={dimmed}
              chosen={row.frame === chosenFrame}
            />
          )
        }}
        sortedBy={sortedColumn(order.by)}
        ascending={order.by === 'name' ? !order.ascending : order.ascending}
        onSort={(column) => setOrder(orderBy(column, order, links))}
        selectedRow={selectedRow}
        onSelect={choose}
        onActivate={activate}
        onRange={load}
        empty={<p className={styles['none']}>No rows{named === '' ? '' : ' whose name matches'}.</p>}
      />
    </section>
  )
}
