import type { Example, ExampleCell, ExampleSource } from '#model/example.ts'
import type { ProfileType } from '#model/profile-types/profile-type.ts'
import { escaped } from '#share/link-parameters.ts'
import { COLUMNS, ROWS } from './rows-and-columns.ts'

/** An example in one of the cells of the table. */
export interface Entry {
  readonly key: string
  readonly example: Example
  readonly cell: ExampleCell
  /** A link that opens it, relative to the page. */
  readonly href: string
  /** What it is in one line. */
  readonly label: string
  readonly sourceName: string
  readonly typeName: string
}

/** A place in the table: a cell, or the head of a row or column. */
export interface Place {
  readonly profileType?: ProfileType | undefined
  readonly source?: ExampleSource | undefined
}

/** All cells that have an example, in the order of the manifest. */
export const entriesOf = (examples: readonly Example[]): Entry[] =>
  examples.flatMap((example) => example.cells.map((cell) => entryOf(example, cell)))

function entryOf(example: Example, cell: ExampleCell): Entry {
  const sourceName = COLUMNS.find(({ source }) => source === example.source)?.name ?? example.source
  const typeName = ROWS.find(({ profileType }) => profileType === cell.profileType)?.name ?? cell.sampleType
  return {
    key: cellKey(example.source, cell.profileType),
    example,
    cell,
    href: `#url=examples/${escaped(example.file)}&v=1&si=${escaped(cell.sampleType)}`,
    label: `${sourceName}, ${typeName}: ${example.title}`,
    sourceName,
    typeName,
  }
}

/** Tells the cells of the table apart. */
export const cellKey = (source: ExampleSource, profileType: ProfileType): string => `${source} ${profileType}`
