import { useState } from 'react'
import type { Example } from '#model/example.ts'
import { BottomSheet } from '#ui/BottomSheet.tsx'
import { useMedia } from '#ui/use-media.ts'
import styles from './StoryPanel.module.css'

interface Props {
  readonly example: Example
  readonly onClose: () => void
}

/** What the open example is about, what to see in it, and where it comes from. In a narrow window that is one line that leads to it. */
export function StoryPanel({ example, onClose }: Props) {
  const narrow = useMedia('(max-width: 800px)')
  const [unfolded, setUnfolded] = useState(true)
  const [sheet, setSheet] = useState(false)
  const { title, origin } = example
  const made = origin === 'made'
  return (
    <section className={styles['panel']} aria-label="The story of this example">
      <header>
        <button
          type="button"
          className={styles['title']}
          aria-expanded={narrow ? sheet : unfolded}
          onClick={() => (narrow ? setSheet(true) : setUnfolded(!unfolded))}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" data-open={!narrow && unfolded}>
            <path d="m5 2 6 6-6 6" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <b>{title}</b>
        </button>
        <span className={styles['origin']} data-made={made}>
          {made ? (
            <>
              Made<i>, not recorded</i>
            </>
          ) : (
            'Recorded'
          )}
        </span>
        <button type="button" className={styles['close']} aria-label="Close the story" title="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {!narrow && unfolded && <Story example={example} />}
      {narrow && sheet && (
        <BottomSheet title={title} onClose={() => setSheet(false)} modal>
          <Story example={example} />
        </BottomSheet>
      )}
    </section>
  )
}

/** Characters by which a column is wider than its text alone asks for: narrow ones lose more at the ends of their lines. */
const RAGGED = 50

function Story({ example: { story, see, origin, producer, how } }: { readonly example: Example }) {
  const parts = [
    { name: '', text: story },
    { name: 'What to see', text: see },
    { name: origin === 'made' ? 'Made, not recorded' : 'Recorded', text: `${producer}. ${how}` },
  ]
  return (
    <div className={styles['story']}>
      {parts.map(({ name, text }) => (
        // Where all are as wide as their texts are long, they are equally high, and that is as low as can be.
        <p key={name} style={{ flexGrow: RAGGED + name.length + text.length }}>
          {name !== '' && <b>{name}: </b>}
          {text}
        </p>
      ))}
    </div>
  )
}
