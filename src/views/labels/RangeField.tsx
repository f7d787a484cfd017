import { useState } from 'react'
import type { LabelKey } from '#model/label-breakdown.ts'
import styles from './RangeField.module.css'

interface Props {
  readonly label: LabelKey
  readonly onRange: (range: string) => void
}

/** Keeps the numbers in a range, in pprof's form: `1kb:64kb`, `:10ms`, `4mb:`. */
export function RangeField({ label, onRange }: Props) {
  const [range, setRange] = useState('')
  return (
    <form
      className={styles['range']}
      onSubmit={(event) => {
        event.preventDefault()
        if (range.trim() !== '') onRange(range.trim())
      }}
    >
      <input
        type="text"
        aria-label={`Range of ${label.key}`}
        placeholder={label.unit === 'bytes' ? 'range, as 1kb:64kb' : 'range, as 1:100'}
        value={range}
        spellCheck={false}
        onChange={(event) => setRange(event.target.value)}
      />
      <button type="submit">Keep</button>
    </form>
  )
}
