import { cellKey, type Entry } from './entries.ts'
import { ExampleLink } from './ExampleLink.tsx'
import { FEATURED } from './featured.ts'
import styles from './FeaturedCards.module.css'
import { Outline } from './Outline.tsx'

/** A few examples with their picture and a sentence each. */
export function FeaturedCards({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={styles['cards']}>
      {FEATURED.map(({ id, profileType, sentence }) => {
        const entry = entries.find(({ example, cell }) => example.id === id && cell.profileType === profileType)
        if (!entry) return null
        const { key, example, cell, sourceName, typeName } = entry
        return (
          <li key={key}>
            <ExampleLink entry={entry} place={`card ${cellKey(example.source, profileType)}`} className={styles['card']}>
              <div className={styles['picture']}>
                <Outline outline={cell.outline} rows={8} size="picture" />
              </div>
              <small>
                {sourceName} · {typeName}
              </small>
              <b>{example.title}</b>
              <span>{sentence}</span>
            </ExampleLink>
          </li>
        )
      })}
    </ul>
  )
}
