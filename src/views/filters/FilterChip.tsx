import { useId, useState } from 'react'
import { FILTER_MEANING, type FilterName, PPROF_FILTER } from '#model/filters.ts'
import { type Problem, problemOf } from '#model/problem.ts'
import { useViewerStore } from '../viewer-context.tsx'
import styles from './FilterChip.module.css'

interface Props {
  readonly filter: FilterName
  readonly expression: string
  readonly on: boolean
  /** What the filter did, in words. */
  readonly effect: string
  readonly focusAtOnce: boolean
  readonly onToggle: (on: boolean) => void
  readonly onRemove: () => void
}

/** One filter. What is typed is applied as it is typed; an expression that does not compile is told and not applied. */
export function FilterChip({ filter, expression, on, effect, focusAtOnce, onToggle, onRemove }: Props) {
  const store = useViewerStore()
  // What was typed for an expression that is still in force, because the typed one cannot be used or is on its way.
  const [draft, setDraft] = useState({ text: expression, over: expression })
  const typed = draft.over === expression ? draft.text : expression
  const [wrong, setWrong] = useState<Problem | null>(null)
  const message = useId()
  const change = (text: string) => {
    setDraft({ text, over: expression })
    setWrong(null)
    store
      .getState()
      .setView({ [filter]: text })
      .catch((thrown: unknown) => setWrong(problemOf(thrown)))
  }
  const words = `${FILTER_MEANING[filter]} (${PPROF_FILTER[filter]})`
  return (
    <div className={styles['chip']} data-off={!on} data-wrong={wrong !== null}>
      <input
        type="checkbox"
        checked={on}
        aria-label={`Apply: ${words}`}
        title="Applied"
        onChange={(event) => onToggle(event.target.checked)}
      />
      <label>
        <span className={styles['words']}>
          <span>{FILTER_MEANING[filter]}</span> <small>{PPROF_FILTER[filter]}</small>
        </span>
        <input
          type="text"
          aria-label={words}
          aria-invalid={wrong !== null}
          aria-describedby={wrong ? message : undefined}
          value={typed}
          size={Math.min(40, Math.max(10, typed.length + 1))}
          spellCheck={false}
          autoComplete="off"
          ref={focusAtOnce ? focus : undefined}
          placeholder={filter.startsWith('tag') ? 'key=value' : 'regular expression'}
          onChange={(event) => change(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
      </label>
      {effect !== '' && <span className={styles['effect']}>{effect}</span>}
      <button type="button" aria-label={`Remove: ${words}`} title="Remove" onClick={onRemove}>
        ✕
      </button>
      {wrong && (
        <p id={message} role="alert" className={styles['wrong']}>
          {wrong.message}
        </p>
      )}
    </div>
  )
}

/** A filter that was just added is there to be typed into. */
const focus = (input: HTMLInputElement | null) => input?.focus()
