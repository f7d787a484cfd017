import { useEffect, useRef, useState } from 'react'
import type { TopPageQuery, TreeQuery } from '#model/query.ts'
import type { TopPage } from '#model/top-page.ts'
import { useViewerStore } from '../viewer-context.tsx'

/** Rows that are asked for at once. */
const PAGE_ROWS = 250

export type RowsWanted = Omit<TopPageQuery, keyof TreeQuery | 'offset' | 'limit'>

/** One row of the table. */
export interface TopRow {
  readonly index: number
  readonly frame: number
  readonly name: string
  readonly flat: number
  readonly cum: number
  readonly flatSum: number
  /** flat and cum in the chosen sample type and in those beside. */
  readonly inTypes: ReadonlyMap<number, Sums>
}

/** What a row costs in a sample type. */
export interface Sums {
  readonly flat: number
  readonly cum: number
}

/** The rows of the top table, loaded where they are looked at. */
export interface TopRows {
  readonly entries: number
  readonly total: number
  rowAt(index: number): TopRow | undefined
  /** Loads what is missing of these rows. */
  want(first: number, last: number): void
  /** Loads the page that a frame is on; gives its row, or -1 where it has none. */
  find(frame: number): Promise<number>
}

/** The sample types of which rows tell values. */
export interface RowTypes {
  readonly chosen: number
  readonly beside: readonly number[]
}

interface Loaded {
  readonly key: string
  readonly types: RowTypes
  readonly pages: ReadonlyMap<number, TopPage>
}

/** The rows of what is wanted, in the view with this key. Until new rows are there the old ones stay. */
export function useTopRows(queryKey: string, wanted: RowsWanted, types: RowTypes): TopRows {
  const store = useViewerStore()
  const key = `${queryKey} ${JSON.stringify(wanted)}`
  const [loaded, setLoaded] = useState<Loaded>({ key: '', types: { chosen: 0, beside: [] }, pages: new Map() })
  const asked = useRef(new Set<string>())

  const keep = (page: number, rows: TopPage) =>
    setLoaded((before) => ({ key, types, pages: before.key === key ? new Map([...before.pages, [page, rows]]) : new Map([[page, rows]]) }))

  const load = (page: number) => {
    const request = `${key} ${page}`
    if (asked.current.has(request)) return
    asked.current.add(request)
    store
      .getState()
      .askTopPage({ ...wanted, offset: page * PAGE_ROWS, limit: PAGE_ROWS })
      .then((rows) => keep(page, rows))
      .catch(() => asked.current.delete(request))
  }

  useEffect(() => {
    asked.current.clear()
    load(0)
    // Everything that is asked with is in the key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key])

  const first = loaded.pages.values().next().value
  return {
    entries: first?.entries ?? 0,
    total: first?.total ?? 0,
    rowAt: (index) => {
      const page = loaded.pages.get(Math.floor(index / PAGE_ROWS))
      return page ? rowOf(page, index % PAGE_ROWS, loaded.types) : undefined
    },
    want: (from, to) => {
      for (let page = Math.floor(from / PAGE_ROWS); page <= Math.floor(to / PAGE_ROWS); page++) {
        if (loaded.key === key && !loaded.pages.has(page)) load(page)
      }
    },
    find: async (frame) => {
      const rows = await store.getState().askTopPage({ ...wanted, offset: 0, limit: PAGE_ROWS, frame })
      if (rows.place >= 0) keep(rows.offset / PAGE_ROWS, rows)
      return rows.place
    },
  }
}

function rowOf(page: TopPage, at: number, { chosen, beside }: RowTypes): TopRow | undefined {
  const name = page.names[at]
  if (name === undefined) return undefined
  const own: Sums = { flat: page.flat[at] ?? 0, cum: page.cum[at] ?? 0 }
  const sums = (cell: number): Sums => ({ flat: page.allFlat[cell] ?? 0, cum: page.allCum[cell] ?? 0 })
  return {
    index: page.offset + at,
    frame: page.frame[at] ?? 0,
    name,
    ...own,
    flatSum: page.flatSum[at] ?? 0,
    inTypes: new Map([[chosen, own], ...beside.map((type, column) => [type, sums(at * beside.length + column)] as const)]),
  }
}
