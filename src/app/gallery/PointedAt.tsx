import type { Entry, Place } from './entries.ts'
import { Outline } from './Outline.tsx'
import styles from './PointedAt.module.css'
import { COLUMNS, ROWS } from './rows-and-columns.ts'

interface Props {
  readonly place: Place
  /** The example at that place, if there is one. */
  readonly entry: Entry | undefined
}

/** Tells of the place in the table that is pointed at: its example, what its row is for, how profiles come from its column. */
export function PointedAt({ place, entry }: Props) {
  const row = ROWS.find(({ profileType }) => profileType === place.profileType)
  const column = COLUMNS.find(({ source }) => source === place.source)
  return (
    <div className={styles['panel']}>
      {entry && <ExampleInShort entry={entry} />}
      <div className={styles['about']}>
        {[row, column].map(
          (part) =>
            part && (
              <p key={part.name}>
                <b>{part.name}</b> {part.about}
              </p>
            ),
        )}
        {!row && !column && (
          <p>
            Rows are what was measured, columns are where. Point at a picture to read its story, or at the name of a row or column to read
            what it is for.
          </p>
        )}
      </div>
    </div>
  )
}

function ExampleInShort({ entry: { example, cell, sourceName, typeName } }: { readonly entry: Entry }) {
  return (
    <div className={styles['example']} data-origin={example.origin}>
      <div className={styles['picture']}>
        <Outline outline={cell.outline} rows={12} size="picture" />
      </div>
      <small>
        {sourceName} · {typeName}
      </small>
      <h3>{example.title}</h3>
      <p>{example.story}</p>
      <p className={styles['origin']}>
        <b>{example.origin === 'made' ? 'Made, not recorded' : 'Recorded'}</b> {example.producer}
      </p>
    </div>
  )
}
