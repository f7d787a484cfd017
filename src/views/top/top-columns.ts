import { ratioWords } from '#model/format-quotient.ts'
import { linkKey, type TypeLink } from '#model/profile-types/linked-types.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import type { TableColumn } from '#ui/table-column.ts'
import type { RowsWanted } from './top-rows.ts'

type Order = Pick<RowsWanted, 'by' | 'ascending'>

/** A column; those of links are named by the two types, those of other sample types by the one. */
export type TopColumn = 'flat' | 'flatShare' | 'sum' | 'cum' | 'cumShare' | 'name' | `link ${number}/${number}` | `type ${number}`

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

/** What is shown beside the chosen sample type. */
export interface Beside {
  readonly links: readonly TypeLink[]
  readonly sampleTypes: readonly SampleType[]
  /** Whether all types stand side by side. */
  readonly allTypes: boolean
}

/** The columns of the table; `few` where there is little room. */
export function columnsFor({ links, sampleTypes, allTypes }: Beside, few: boolean): readonly TableColumn<TopColumn>[] {
  const own = COLUMNS.filter(({ id }) => !few || FEW.includes(id)).map((column) =>
    few ? { ...column, widthPx: Math.min(column.widthPx, NARROW_PX[column.id] ?? 80) } : column,
  )
  const ofLinks = links.map((link) => linkColumn(link, sampleTypes))
  // Figures of a function stand before its name, so that its row can be read across.
  const [name, figures] = [own.filter(({ id }) => id === 'name'), own.filter(({ id }) => id !== 'name')]
  return [...figures, ...ofLinks, ...name, ...(allTypes ? sampleTypes : []).map((type) => typeColumn(type, sampleTypes))]
}

const typeColumn = (type: SampleType, sampleTypes: readonly SampleType[]): TableColumn<TopColumn> => ({
  id: `type ${type.index}`,
  title: lineOfText(sampleTypeName(type, sampleTypes), 24),
  hint: `${type.type}/${type.unit}: self · total`,
  widthPx: 170,
  align: 'end',
})

const linkColumn = (link: TypeLink, sampleTypes: readonly SampleType[]): TableColumn<TopColumn> => ({
  id: `link ${linkKey(link)}`,
  title: link.name,
  hint: `${lineOfText(ratioWords(link, sampleTypes), 100)}: of self · of total`,
  widthPx: link.kind === 'share' ? 140 : 170,
  align: 'end',
  sortable: true,
})

/** Which column shows the order. */
export const sortedColumn = (by: Order['by']): TopColumn => (typeof by === 'string' ? by : `link ${linkKey(by)}`)

/** The order after a title was pressed: values begin with the largest, names with a. The same title again turns it round. */
export function orderBy(column: TopColumn, order: Order, links: readonly TypeLink[]): Order {
  const link = links.find((candidate) => column === `link ${linkKey(candidate)}`)
  const named = column === 'cum' || column === 'name' ? column : 'flat'
  const by = link ? { numerator: link.numerator, denominator: link.denominator } : named
  return { by, ascending: sortedColumn(by) === sortedColumn(order.by) && !order.ascending }
}

/** The order, or the first one where its column is not there. */
export const orderAmong = (order: Order, links: readonly TypeLink[]): Order =>
  typeof order.by === 'string' || links.some((link) => sortedColumn(link) === sortedColumn(order.by))
    ? order
    : { by: 'flat', ascending: false }

/** The sample types whose values links need beside those of the chosen one. */
export const typesBeside = (links: readonly TypeLink[], chosen: number): number[] =>
  [...new Set(links.flatMap(({ numerator, denominator }) => [numerator, denominator]))].filter((type) => type !== chosen)
