import type { Entry } from './entries.ts'
import { ExampleLink } from './ExampleLink.tsx'
import styles from './ExampleList.module.css'
import { COLUMNS } from './rows-and-columns.ts'

/** All examples by source, for windows that no table fits into. */
export function ExampleList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <div className={styles['list']}>
      {COLUMNS.map(({ source, name, about }) => {
        const here = entries.filter(({ example }) => example.source === source)
        const titles = [...new Set(here.map(({ example }) => example.title))]
        return (
          <section key={source} aria-labelledby={`examples-${source}`}>
            <h3 id={`examples-${source}`}>{name}</h3>
            <p>{about}</p>
            <ul>
              {titles.map((title) => (
                <li key={title}>
                  <span>{title}</span>
                  <div>
                    {here
                      .filter(({ example }) => example.title === title)
                      .map((entry) => (
                        <ExampleLink
                          key={entry.key}
                          entry={entry}
                          place={entry.key}
                          data-origin={entry.example.origin}
                          aria-label={entry.label}
                          aria-describedby={entry.example.origin === 'made' ? 'made-example' : undefined}
                        >
                          {entry.typeName}
                        </ExampleLink>
                      ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
