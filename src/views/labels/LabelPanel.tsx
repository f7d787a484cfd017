import { useEffect, useState } from 'react'
import { formatCount, formatShare } from '#model/format-value.ts'
import type { LabelBreakdown, LabelKey } from '#model/label-breakdown.ts'
import { lineOfText } from '#model/visible-text.ts'
import { Button } from '#ui/Button.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useSetView } from '../use-set-view.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { equals, labelFilter } from './label-filter.ts'
import { RangeField } from './RangeField.tsx'
import styles from './LabelPanel.module.css'

/** Values of a key that show at first. */
const FEW = 8
const MANY = 200

/** What the labels of the samples cost: a click keeps a value, with Alt it drops it. */
export function LabelPanel({ onClose }: { readonly onClose: () => void }) {
  const store = useViewerStore()
  const queryKey = useViewer((viewer) => viewer.picture?.queryKey)
  const [answer, setAnswer] = useState<{ readonly of: string; readonly labels: LabelBreakdown } | null>(null)
  const [opened, setOpened] = useState('')
  const [containing, setContaining] = useState('')

  const of = `${queryKey} ${opened} ${containing}`

  useEffect(() => {
    let wanted = true
    const mostValues = opened === '' ? FEW : MANY
    store
      .getState()
      .askLabels({ key: opened, containing, mostValues })
      .then((labels) => wanted && setAnswer({ of, labels }))
      .catch(() => wanted && setAnswer(null))
    return () => {
      wanted = false
    }
  }, [store, of, opened, containing])
  const labels = answer?.labels

  return (
    <SidePanel
      label="Labels"
      title={opened === '' ? 'Labels' : lineOfText(opened, 60)}
      tools={
        opened !== '' && (
          <Button
            look="link"
            onClick={() => {
              setOpened('')
              setContaining('')
            }}
          >
            All keys
          </Button>
        )
      }
      side="left"
      closeLabel="Close labels"
      onClose={onClose}
    >
      <input
        className={styles['search']}
        type="search"
        placeholder="Search values"
        aria-label="Search label values"
        value={containing}
        spellCheck={false}
        onChange={(event) => setContaining(event.target.value)}
      />
      {labels?.keys.length === 0 && (
        <p className={styles['none']}>{containing === '' ? 'The samples of this view have no labels.' : 'No value matches.'}</p>
      )}
      {labels?.keys.map((key) => (
        <Values key={`${key.key} ${key.numeric}`} label={key} total={labels.total} onMore={() => setOpened(key.key)} />
      ))}
      <p className={styles['hint']}>Click keeps a value, Alt+click drops it.</p>
    </SidePanel>
  )
}

interface ValuesProps {
  readonly label: LabelKey
  readonly total: number
  readonly onMore: () => void
}

function Values({ label, total, onMore }: ValuesProps) {
  const view = useViewer((viewer) => viewer.view)
  const setView = useSetView()
  const most = Math.max(1, ...label.values.map((value) => Math.abs(value.total)))
  const grouped = (keys: string) => keys.split(',').includes(label.key)
  const group = (where: 'tagRoot' | 'tagLeaf') => {
    const keys = (view?.[where] ?? '').split(',').filter(Boolean)
    setView({ [where]: (keys.includes(label.key) ? keys.filter((key) => key !== label.key) : [...keys, label.key]).join(',') })
  }
  return (
    <section className={styles['key']}>
      <h3>
        {lineOfText(label.key, 60)} <small>{label.unit !== '' && label.unit !== label.key ? label.unit : ''}</small>
        <small>{formatShare(label.total, total)}</small>
      </h3>
      <div className={styles['group']}>
        group by it
        <button
          type="button"
          aria-pressed={grouped(view?.tagRoot ?? '')}
          title="A frame for each value above the root (tagroot)"
          onClick={() => group('tagRoot')}
        >
          at the root
        </button>
        <button
          type="button"
          aria-pressed={grouped(view?.tagLeaf ?? '')}
          title="A frame for each value below the leaf (tagleaf)"
          onClick={() => group('tagLeaf')}
        >
          at the leaf
        </button>
      </div>
      {label.numeric && <RangeField label={label} onRange={(range) => setView(labelFilter(view, 'tagFocus', `${label.key}=${range}`))} />}
      <ul>
        {label.values.map(({ value, total: cost, samples }) => (
          <li key={value}>
            <button
              type="button"
              title={`${value.slice(0, 500)}: ${formatCount(samples)} samples. Click keeps, Alt+click drops.`}
              onClick={(event) => setView(labelFilter(view, event.altKey ? 'tagIgnore' : 'tagFocus', equals(label, value)))}
            >
              <i style={{ width: `${(Math.abs(cost) / most) * 100}%` }} aria-hidden="true" />
              <span>{lineOfText(value, 120) || '(empty)'}</span>
              <b>{formatShare(cost, total)}</b>
            </button>
          </li>
        ))}
      </ul>
      {label.count > label.values.length && (
        <Button look="link" onClick={onMore}>
          {formatCount(label.count)} values…
        </Button>
      )}
    </section>
  )
}
