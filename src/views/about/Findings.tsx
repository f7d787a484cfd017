import { useEffect, useState } from 'react'
import type { Finding } from '#findings/finding.ts'
import { lineOfText } from '#model/visible-text.ts'
import { Button } from '#ui/Button.tsx'
import { useSetView } from '../use-set-view.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import styles from './AboutPanel.module.css'

/** What stands out in the profile: sentences with a number each; a click shows where it is. */
export function Findings() {
  const store = useViewerStore()
  const setView = useSetView()
  const sessionNumber = useViewer((viewer) => viewer.sessionNumber)
  const [answer, setAnswer] = useState<{ readonly of: number; readonly findings: readonly Finding[] } | null>(null)
  const [copied, setCopied] = useState(false)

  useEffect(() => {
    let wanted = true
    store
      .getState()
      .askFindings()
      .then((findings) => wanted && setAnswer({ of: sessionNumber, findings }))
      .catch(() => wanted && setAnswer({ of: sessionNumber, findings: [] }))
    return () => {
      wanted = false
    }
  }, [store, sessionNumber])

  const copy = async () => {
    await navigator.clipboard.writeText(await store.getState().askSummary())
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  const findings = answer?.of === sessionNumber ? answer.findings : undefined
  return (
    <section className={styles['findings']} aria-label="What stands out" aria-busy={findings === undefined}>
      <h3>What stands out</h3>
      {findings?.length === 0 && <p className={styles['none']}>Nothing does: no function, package or place takes an unusual part.</p>}
      {findings && findings.length > 0 && (
        <ol>
          {findings.map(({ kind, sampleType, text, show }) => (
            <li key={`${kind} ${sampleType}`}>
              <button type="button" title="Show it in the graph" onClick={() => setView(show)}>
                {lineOfText(text, 600)}
              </button>
            </li>
          ))}
        </ol>
      )}
      <Button title="Markdown for a pull request or an issue: totals, what stands out, the top functions" onClick={() => void copy()}>
        {copied ? 'Copied' : 'Copy summary'}
      </Button>
    </section>
  )
}
