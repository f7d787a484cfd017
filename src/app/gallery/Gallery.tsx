import { useEffect, useMemo, useRef, useState } from 'react'
import type { Example } from '#model/example.ts'
import { useMedia } from '#ui/use-media.ts'
import { entriesOf } from './entries.ts'
import { ExampleList } from './ExampleList.tsx'
import { followedLink } from './ExampleLink.tsx'
import { ExampleTable } from './ExampleTable.tsx'
import { FeaturedCards } from './FeaturedCards.tsx'
import { fetchExamples } from './fetch-examples.ts'
import styles from './Gallery.module.css'

/** Examples to look at: a few with a picture, and all of them by source and kind. */
export function Gallery() {
  const [examples, setExamples] = useState<readonly Example[] | 'missing'>()
  useEffect(() => {
    fetchExamples().then(setExamples, () => setExamples('missing'))
  }, [])
  if (!examples) return null
  if (examples === 'missing')
    return <p className={styles['missing']}>The examples could not be loaded. Everything else works without them.</p>
  return <LoadedGallery examples={examples} />
}

function LoadedGallery({ examples }: { readonly examples: readonly Example[] }) {
  const narrow = useMedia('(max-width: 800px)')
  const entries = useMemo(() => entriesOf(examples), [examples])
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const link = section.current && followedLink(section.current)
    link?.focus({ preventScroll: true })
    link?.scrollIntoView({ block: 'center' })
  }, [])
  const made = entries.some(({ example }) => example.origin === 'made')
  return (
    <section ref={section} className={styles['gallery']} aria-labelledby="examples">
      <header className={styles['header']}>
        <h2 id="examples">Or look at an example</h2>
        <p>{entries.length} flame graphs, each with a story: what the program does, what is wrong with it, and where that shows.</p>
      </header>
      <FeaturedCards entries={entries} />
      <div className={styles['all']}>
        <dl className={styles['legend']}>
          <div>
            <dt>
              <i data-origin="recorded" />
              Recorded
            </dt>
            <dd>from a program that ran</dd>
          </div>
          {made && (
            <div id="made-example">
              <dt>
                <i data-origin="made" />
                Made, not recorded
              </dt>
              <dd>in the exact shape that its producer writes</dd>
            </div>
          )}
        </dl>
        {narrow ? <ExampleList entries={entries} /> : <ExampleTable entries={entries} />}
      </div>
    </section>
  )
}
