import { useRef } from 'react'
import { cellKey, type Entry, type Place } from './entries.ts'
import { ExampleLink } from './ExampleLink.tsx'
import styles from './ExampleTable.module.css'
import { Outline } from './Outline.tsx'
import { PointedAt } from './PointedAt.tsx'
import { COLUMNS, ROWS } from './rows-and-columns.ts'
import { usePlace } from './use-place.ts'

/** All examples: what was measured by where it was measured. What is pointed at is told beside it. */
export function ExampleTable({ entries }: { readonly entries: readonly Entry[] }) {
  const table = useRef<HTMLTableElement>(null)
  const place = usePlace(table)
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const entryAt = ({ source, profileType }: Place) => (source && profileType ? byKey.get(cellKey(source, profileType)) : undefined)
  return (
    <div className={styles['both']}>
      <table ref={table} className={styles['table']}>
        <caption>All examples</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            {COLUMNS.map(({ source, name }) => (
              <th key={source} scope="col" data-column={source} data-lit={source === place.source}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ profileType, name }) => (
            <tr key={profileType}>
              <th scope="row" data-row={profileType} data-lit={profileType === place.profileType}>
                {name}
              </th>
              {COLUMNS.map(({ source }) => {
                const entry = entryAt({ source, profileType })
                return (
                  <td
                    key={source}
                    data-row={profileType}
                    data-column={source}
                    data-lit={source === place.source || profileType === place.profileType}
                  >
                    {entry ? <CellLink entry={entry} /> : <span aria-hidden="true" className={styles['none']} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <PointedAt place={place} entry={entryAt(place)} />
    </div>
  )
}

function CellLink({ entry }: { readonly entry: Entry }) {
  const { example, cell, label, key } = entry
  return (
    <ExampleLink
      entry={entry}
      place={key}
      className={styles['link']}
      data-origin={example.origin}
      aria-label={label}
      aria-describedby={example.origin === 'made' ? 'made-example' : undefined}
    >
      <Outline outline={cell.outline} rows={36} size="cell" />
    </ExampleLink>
  )
}
