import { useEffect, useRef, useState } from 'react'
import { formatCount, formatShare, formatValue } from '#model/format-value.ts'
import { type Problem, problemOf } from '#model/problem.ts'
import { isTyping } from '#ui/is-typing.ts'
import { useGraphHandle } from '../flame/graph-handle.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { MatchList } from './MatchList.tsx'
import styles from './SearchBar.module.css'

/** Finds frames by name: what matches is lit, counted and added up, and can be stepped through. */
export function SearchBar() {
  const store = useViewerStore()
  const graph = useGraphHandle()
  const search = useViewer((viewer) => viewer.view?.search ?? '')
  const found = useViewer((viewer) => viewer.found)
  const total = useViewer(({ picture, view, session }) =>
    view?.relative ? (picture?.tree.rootTotal ?? 0) : Number(session?.sampleTypes[view?.sampleType ?? 0]?.total ?? 0),
  )
  const unit = useViewer((viewer) => viewer.session?.sampleTypes[viewer.view?.sampleType ?? 0]?.unit ?? '')
  const [draft, setDraft] = useState({ text: search, over: search })
  const typed = draft.over === search ? draft.text : search
  const [wrong, setWrong] = useState<Problem | null>(null)
  const [listed, setListed] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const find = (event.ctrlKey || event.metaKey) && event.key === 'f' && !event.shiftKey && !event.altKey
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
      if (!find && !slash) return
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])

  const change = (text: string) => {
    setDraft({ text, over: search })
    setWrong(null)
    // An expression is used when it is closed.
    if (text.startsWith('/') && text.length > 1 && !text.endsWith('/')) return
    store
      .getState()
      .setView({ search: text })
      .catch((thrown: unknown) => setWrong(problemOf(thrown)))
  }
  const matches = found?.search === search ? found.matches : undefined

  return (
    <search className={styles['search']}>
      <input
        ref={input}
        type="search"
        placeholder="Search, or /regular expression/"
        aria-label="Search frames"
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? 'search-wrong' : undefined}
        value={typed}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') graph.nextMatch(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') {
            if (typed !== '') change('')
            else input.current?.blur()
            event.stopPropagation()
          }
        }}
      />
      {matches && (
        <span className={styles['found']} role="status">
          <button type="button" aria-expanded={listed} title="List what matches" onClick={() => setListed(!listed)}>
            {formatCount(matches.functions)} {matches.functions === 1 ? 'match' : 'matches'}
          </button>
          <span title="The stacks that match, each counted once">
            total {formatShare(Number(matches.total), total)}
            <small> {formatValue(Number(matches.total), unit)}</small> · self {formatShare(Number(matches.self), total)}
          </span>
          <button type="button" aria-label="Previous match" title="Previous match (Shift+Enter, N)" onClick={() => graph.nextMatch(-1)}>
            ‹
          </button>
          {found?.place && (
            <span className={styles['place']} title="Frames of the picture that match">
              {formatCount(found.place.index + 1)} of {formatCount(found.place.count)}
            </span>
          )}
          <button type="button" aria-label="Next match" title="Next match (Enter, n)" onClick={() => graph.nextMatch(1)}>
            ›
          </button>
        </span>
      )}
      {wrong && (
        <p id="search-wrong" role="alert" className={styles['wrong']}>
          {wrong.message}
        </p>
      )}
      {matches && listed && <MatchList matches={matches} total={total} unit={unit} onClose={() => setListed(false)} />}
    </search>
  )
}
