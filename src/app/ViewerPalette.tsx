import { useEffect, useMemo, useState } from 'react'
import { withChosenKind } from '#model/profile-types/chosen-kind.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import { lineOfText } from '#model/visible-text.ts'
import { CommandPalette } from '#ui/CommandPalette.tsx'
import type { PaletteItem } from '#ui/palette-item.ts'
import { useGraphHandle } from '#views/flame/graph-handle.ts'
import { useViewerStore } from '#views/viewer-context.tsx'
import { type ActionContext, actionsOf } from './actions.ts'

/** Functions that can be found here. */
const MOST_FUNCTIONS = 50_000

/** Every action, every sample type and every function, found by a few letters. */
export function ViewerPalette({ onClose, context }: { readonly onClose: () => void; readonly context: ActionContext }) {
  const store = useViewerStore()
  const graph = useGraphHandle()
  const [functions, setFunctions] = useState<readonly PaletteItem[]>([])

  useEffect(() => {
    let wanted = true
    const choose = (frame: number, name: string) => {
      store.getState().select({ frame, name, node: null, treeKey: store.getState().picture?.treeKey ?? '' })
      graph.selectFrame(frame)
    }
    store
      .getState()
      .askTopPage({ by: 'cum', ascending: false, named: '', minShare: 0, offset: 0, limit: MOST_FUNCTIONS, types: [] })
      .then(({ names, frame }) => {
        const items = names.map((name, row) => ({
          id: `function ${row}`,
          label: lineOfText(store.getState().names.of(name), 300),
          run: () => choose(frame[row] ?? 0, name),
        }))
        if (wanted) setFunctions(items)
      })
      .catch(() => {})
    return () => {
      wanted = false
    }
  }, [store, graph])

  const groups = useMemo(() => {
    const { session, view } = store.getState()
    const sampleTypes = withChosenKind(session?.sampleTypes ?? [], view?.kind ?? '')
    const types = sampleTypes.map((type) => ({
      id: `type ${type.index}`,
      label: `Show ${lineOfText(sampleTypeName(type, sampleTypes), 60)}`,
      hint: `${type.type}/${type.unit}`,
      run: () => void store.getState().setView({ sampleType: type.index }),
    }))
    return [
      { heading: 'Actions', items: actionsOf(store, graph, context) },
      { heading: 'Sample types', items: types },
      { heading: 'Functions', items: functions },
    ]
  }, [store, graph, context, functions])

  return <CommandPalette open onClose={onClose} placeholder="Action, sample type or function" groups={groups} />
}
