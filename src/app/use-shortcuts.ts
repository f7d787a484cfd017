import { useEffect } from 'react'
import { VIEWS, type ViewState } from '#model/view-state.ts'
import { canFilterByFrame, filterByFrame, type FrameFilter } from '#share/frame-filters.ts'
import { changeView } from '#store/change-view.ts'
import type { ViewerStore } from '#store/viewer-store.ts'
import { isTyping } from '#ui/is-typing.ts'
import type { GraphSlot } from '#views/flame/graph-handle.ts'

const FILTER_KEYS: ReadonlyMap<string, FrameFilter> = new Map([
  ['f', 'focus'],
  ['i', 'ignore'],
  ['h', 'hide'],
])

/** What keys open. */
export interface Opened {
  readonly palette: () => void
  readonly help: () => void
  readonly labels: () => void
  readonly about: () => void
}

/** The keys of an open profile. */
export function useShortcuts(store: ViewerStore, graph: GraphSlot, opened: Opened): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !store.getState().view) return
      const taken = event.ctrlKey || event.metaKey ? withControl(event, store, opened) : plain(event, store, graph, opened)
      if (taken) event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [store, graph, opened])
}

function withControl(event: KeyboardEvent, store: ViewerStore, opened: Opened): boolean {
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey) {
    opened.palette()
    return true
  }
  if (key !== 'z' || isTyping(event.target)) return false
  void (event.shiftKey ? store.getState().redo() : store.getState().undo())
  return true
}

function plain(event: KeyboardEvent, store: ViewerStore, graph: GraphSlot, opened: Opened): boolean {
  if (event.altKey || isTyping(event.target) || document.querySelector('dialog[open], [role="menu"]')) return false
  if (event.key === '?') opened.help()
  else if (event.key === 'l') opened.labels()
  else if (event.key === 'e') opened.about()
  else {
    const patch = patchOf(event.key, store)
    if (!patch) return graph.pressed(event)
    changeView(store, patch)
  }
  return true
}

/** The change of the view that a key stands for. */
function patchOf(key: string, store: ViewerStore): Partial<ViewState> | undefined {
  const { view, selection } = store.getState()
  if (!view) return undefined
  const number = VIEWS[Number.parseInt(key, 10) - 1]
  if (number) return { view: number }
  if (key === 'v') return { inverted: !view.inverted }
  if (key === 'r') return { foldRecursion: !view.foldRecursion }
  if (!selection) return undefined
  if (key === 'c') return { view: 'sandwich', pivot: selection.name }
  const filter = FILTER_KEYS.get(key)
  return filter && canFilterByFrame(view) ? filterByFrame(view, filter, selection.name) : undefined
}
