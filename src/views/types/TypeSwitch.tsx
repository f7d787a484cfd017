import { useEffect } from 'react'
import { formatValue } from '#model/format-value.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import { lineOfText } from '#model/visible-text.ts'
import { useViewer } from '../viewer-context.tsx'
import styles from './TypeSwitch.module.css'

/** A file can hold thousands; a row of so many is a list already. */
const MOST_TABS = 200

/** So many fit into any row. */
const FEW_TABS = 4

/** All sample types of the file, one click or one key from each other. */
export function TypeSwitch() {
  const sampleTypes = useViewer((viewer) => viewer.session?.sampleTypes ?? [])
  const chosen = useViewer((viewer) => viewer.view?.sampleType ?? 0)
  const setView = useViewer((viewer) => viewer.setView)

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const step = event.key === ']' ? 1 : event.key === '[' ? -1 : 0
      if (step === 0 || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement || sampleTypes.length === 0) return
      event.preventDefault()
      void setView({ sampleType: (chosen + step + sampleTypes.length) % sampleTypes.length })
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [chosen, sampleTypes, setView])

  const shown = sampleTypes.slice(0, Math.max(MOST_TABS, chosen + 1))
  return (
    <div className={styles['bar']}>
      <div role="tablist" aria-label="Profile type" className={styles['tabs']}>
        {shown.map((sampleType) => (
          <button
            key={sampleType.index}
            ref={sampleType.index === chosen && sampleTypes.length > FEW_TABS ? bringIntoView : undefined}
            type="button"
            role="tab"
            aria-selected={sampleType.index === chosen}
            tabIndex={sampleType.index === chosen ? 0 : -1}
            data-empty={sampleType.magnitude === '0'}
            title={`${sampleType.type}/${sampleType.unit}${sampleType.magnitude === '0' ? ': no samples of this type in this file' : ''}`}
            onClick={() => void setView({ sampleType: sampleType.index })}
          >
            <b>{lineOfText(sampleTypeName(sampleType, sampleTypes), 60)}</b>{' '}
            <span>{formatValue(Number(sampleType.total), sampleType.unit)}</span>
          </button>
        ))}
        {shown.length < sampleTypes.length && <span className={styles['rest']}>{sampleTypes.length - shown.length} more, by [ and ]</span>}
      </div>
      {sampleTypes.length > 1 && (
        <span className={styles['keys']} aria-hidden="true">
          <kbd>[</kbd> <kbd>]</kbd>
        </span>
      )}
    </div>
  )
}

/** A row of many tabs scrolls to the one that was chosen by key. */
const bringIntoView = (tab: HTMLButtonElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
