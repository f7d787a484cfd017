import { useState } from 'react'
import { FILTER_MEANING, FILTERS, type FilterName, PPROF_FILTER } from '#model/filters.ts'
import { formatShare } from '#model/format-value.ts'
import { type Removal, REMOVALS } from '#model/visible-tree.ts'
import { Button } from '#ui/Button.tsx'
import { useSetView } from '../use-set-view.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { FilterChip } from './FilterChip.tsx'
import styles from './FilterBar.module.css'
import { NoisePresets } from './NoisePresets.tsx'

/** The filters of the view: each can be edited, switched off and removed, and says what it took away. */
export function FilterBar() {
  const store = useViewerStore()
  const view = useViewer((viewer) => viewer.view)
  const removed = useViewer((viewer) => viewer.picture?.tree.removed)
  const whole = useViewer((viewer) => Number(viewer.session?.sampleTypes[viewer.view?.sampleType ?? 0]?.total ?? 0))
  const canUndo = useViewer((viewer) => viewer.canUndo)
  const canRedo = useViewer((viewer) => viewer.canRedo)
  const setView = useSetView()
  // A filter that was just added stays while its expression is still empty.
  const [added, setAdded] = useState<FilterName | null>(null)
  if (!view) return null
  const shown = FILTERS.filter((filter) => view[filter] !== '' || filter === added)
  const unused = FILTERS.filter((filter) => !shown.includes(filter))

  const effect = (filter: FilterName): string => {
    if (view.off.includes(filter)) return 'off'
    if (!isRemoval(filter) || !removed || whole === 0) return ''
    const share = removed[filter] / whole
    return share === 0 ? 'drops nothing' : `drops ${formatShare(share, 1)}`
  }

  return (
    <div className={styles['bar']} role="group" aria-label="Filters">
      {shown.map((filter) => (
        <FilterChip
          key={filter}
          filter={filter}
          expression={view[filter]}
          on={!view.off.includes(filter)}
          effect={view[filter] === '' ? '' : effect(filter)}
          focusAtOnce={filter === added}
          onToggle={(on) => setView({ off: on ? view.off.filter((other) => other !== filter) : [...view.off, filter] })}
          onRemove={() => {
            setAdded(null)
            setView({ [filter]: '', off: view.off.filter((other) => other !== filter) })
          }}
        />
      ))}
      <label className={styles['add']}>
        <span>Add a filter</span>
        <select
          aria-label="Add a filter"
          value=""
          onChange={(event) => {
            setAdded(event.target.value as FilterName)
          }}
        >
          <option value="" disabled>
            + Filter
          </option>
          {unused.map((filter) => (
            <option key={filter} value={filter}>
              {FILTER_MEANING[filter]} ({PPROF_FILTER[filter]})
            </option>
          ))}
        </select>
      </label>
      <NoisePresets />
      <span className={styles['space']} />
      {shown.length > 0 && (
        <label
          className={styles['relative']}
          title="Percentages of what the filters left, instead of the whole profile (relative_percentages)"
        >
          <input type="checkbox" checked={view.relative} onChange={(event) => setView({ relative: event.target.checked })} /> relative %
        </label>
      )}
      <Button disabled={!canUndo} title="Undo the last change of the view (Ctrl+Z)" onClick={() => void store.getState().undo()}>
        Undo
      </Button>
      <Button disabled={!canRedo} title="Do it again (Ctrl+Shift+Z)" onClick={() => void store.getState().redo()}>
        Redo
      </Button>
    </div>
  )
}

const isRemoval = (filter: FilterName): filter is FilterName & Removal => (REMOVALS as readonly string[]).includes(filter)
