import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import type { TableColumn } from '#ui/table-column.ts'
import type { RowsWanted } from './top-rows.ts'

type Order = Pick<RowsWanted, 'by' | 'ascending'>

/** A column; those of other sample types are numbered. */
export type TopColumn = 'flat' | 'flatShare' | 'sum' | 'cum' | 'cumShare' | 'name' | `type ${number}`

const COLUMNS: readonly TableColumn<TopColumn>[] = [
  { id: 'flat', title: 'Self (flat)', hint: 'Self (flat): cost in the function itself', widthPx: 96, align: 'end', sortable: true },
  { id: 'flatShare', title: 'self %', widthPx: 72, align: 'end' },
  { id: 'sum', title: 'sum %', hint: 'Sum of self of all rows down to this one', widthPx: 72, align: 'end' },
  { id: 'cum', title: 'Total (cum)', hint: 'Cost with everything it calls', widthPx: 96, align: 'end', sortable: true },
  { id: 'cumShare', title: 'total %', widthPx: 72, align: 'end' },
  { id: 'name', title: 'Function', widthPx: 220, flex: 1, sortable: true },
]

/** How narrow columns get beside a graph. */
const NARROW_PX: Readonly<Partial<Record<TopColumn, number>>> = { flat: 82, flatShare: 62, cum: 82, cumShare: 62, name: 180 }

/** What is left of them beside a graph. */
const FEW: readonly TopColumn[] = ['flat', 'flatShare', 'cum', 'cumShare', 'name']

/** The columns of the table, with these sample types side by side; `few` where there is little room. */
export const columnsFor = (sampleTypes: readonly SampleType[], few: boolean): readonly TableColumn<TopColumn>[] => [
  ...COLUMNS.filter(({ id }) => !few || FEW.includes(id)).map((column) =>
    few ? { ...column, widthPx: Math.min(column.widthPx, NARROW_PX[column.id] ?? 80) } : column,
  ),
  ...sampleTypes.map(
    (type): TableColumn<TopColumn> => ({
      id: `type ${type.index}`,
      title: lineOfText(sampleTypeName(type, sampleTypes), 24),
      hint: `${type.type}/${type.unit}: self · total`,
      widthPx: 170,
      align: 'end',
    }),
  ),
]

/** Which column shows the order. */
export const sortedColumn = (by: Order['by']): TopColumn => by

/** The order after a title was pressed: values begin with the largest, names with a. The same title again turns it round. */
export function orderBy(column: TopColumn, order: Order): Order {
  const by = column === 'flat' || column === 'cum' || column === 'name' ? column : 'flat'
  return { by, ascending: by === order.by && !order.ascending }
}
