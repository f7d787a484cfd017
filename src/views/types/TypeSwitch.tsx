import { Lightbulb } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { formatValue } from '#model/format-value.ts'
import { groupedTypes } from '#model/profile-types/grouped-types.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { isTyping } from '#ui/is-typing.ts'
import { useSampleTypes } from '../use-sample-types.ts'
import { useViewer } from '../viewer-context.tsx'
import { FamilyIcon } from './FamilyIcon.tsx'
import styles from './TypeSwitch.module.css'

/** A file can hold thousands; a row of so many is a list already. */
const MOST_TABS = 200

/** So many fit into any row. */
const FEW_TABS = 4

/** All sample types of the file by family, one click or one key from each other. */
export function TypeSwitch({ about, onAbout }: { readonly about: boolean; readonly onAbout: (shown: boolean) => void }) {
  const sampleTypes = useSampleTypes()
  const chosen = useViewer((viewer) => viewer.view?.sampleType ?? 0)
  const setView = useViewer((viewer) => viewer.setView)
  const groups = useMemo(() => groupedTypes(sampleTypes), [sampleTypes])

  useEffect(() => {
    const order = groups.flatMap(({ types }) => types.map(({ index }) => index))
    const pressed = (event: KeyboardEvent) => {
      const step = event.key === ']' ? 1 : event.key === '[' ? -1 : 0
      if (step === 0 || event.ctrlKey || event.metaKey || isTyping(event.target) || order.length === 0) return
      event.preventDefault()
      void setView({ sampleType: order[(order.indexOf(chosen) + step + order.length) % order.length] ?? chosen })
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [groups, chosen, setView])

  const tabs = new Set(groups.flatMap(({ types }) => types.map(({ index }) => index)).slice(0, MOST_TABS)).add(chosen)
  const shown = groups
    .map(({ family, types }) => ({ family, types: types.filter(({ index }) => tabs.has(index)) }))
    .filter(({ types }) => types.length > 0)
  const count = shown.reduce((sum, { types }) => sum + types.length, 0)
  return (
    <div className={styles['bar']}>
      <div role="tablist" aria-label="Profile type" className={styles['tabs']}>
        {shown.map(({ family, types }) => (
          <Group key={family.name} family={family.name} types={types} many={sampleTypes.length > FEW_TABS} />
        ))}
        {count < sampleTypes.length && <span className={styles['rest']}>{sampleTypes.length - count} more, by [ and ]</span>}
      </div>
      <button
        type="button"
        className={styles['about']}
        aria-pressed={about}
        title="What this is, how to read it, and what stands out (e)"
        onClick={() => onAbout(!about)}
      >
        <Lightbulb size={15} aria-hidden="true" /> <span>What is this?</span>
      </button>
      {sampleTypes.length > 1 && (
        <span className={styles['keys']} aria-hidden="true">
          <kbd>[</kbd> <kbd>]</kbd>
        </span>
      )}
    </div>
  )
}

interface GroupProps {
  readonly family: string
  readonly types: readonly SampleType[]
  /** There are more tabs in all than fit into any row. */
  readonly many: boolean
}

/** The types of one family. */
function Group({ family, types, many }: GroupProps) {
  const sampleTypes = useSampleTypes()
  const chosen = useViewer((viewer) => viewer.view?.sampleType ?? 0)
  const setView = useViewer((viewer) => viewer.setView)
  return (
    <div role="presentation" className={styles['group']}>
      <span className={styles['icon']} title={family}>
        <FamilyIcon family={family} />
      </span>
      {types.map((sampleType) => (
        <button
          key={sampleType.index}
          ref={sampleType.index === chosen && many ? bringIntoView : undefined}
          type="button"
          role="tab"
          aria-selected={sampleType.index === chosen}
          tabIndex={sampleType.index === chosen ? 0 : -1}
          data-empty={sampleType.magnitude === '0'}
          data-secondary={!sampleType.primary}
          title={`${sampleType.type}/${sampleType.unit}${sampleType.magnitude === '0' ? ': no samples of this type in this file' : ''}`}
          onClick={() => void setView({ sampleType: sampleType.index })}
        >
          <b>{lineOfText(sampleTypeName(sampleType, sampleTypes), 60)}</b>{' '}
          <span>{formatValue(Number(sampleType.total), sampleType.unit)}</span>
        </button>
      ))}
    </div>
  )
}

/** A row of many tabs scrolls to the one that was chosen by key. */
const bringIntoView = (tab: HTMLButtonElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
