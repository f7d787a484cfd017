import { type RefObject, useEffect, useRef } from 'react'
import type { Crumb } from '#canvas/flame-events.ts'
import type { FlameGraph } from '#canvas/flame-graph.ts'
import { problem, problemOf } from '#model/problem.ts'
import { readZoomPlace, writeZoomPlace } from '#model/zoom-place.ts'
import { changeView } from '#store/change-view.ts'
import { treeKey, treeQuery } from '#store/tree-query.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'

/** Keeps the place that the graph is zoomed to in the view, and zooms where the view says. Gives what is to be told of crumbs. */
export function useZoomPlace(graph: RefObject<FlameGraph | null>): (crumbs: readonly Crumb[]) => void {
  const store = useViewerStore()
  const key = useViewer((viewer) => viewer.picture?.treeKey ?? '')
  // Undefined while the picture is still of another tree than the view.
  const zoom = useViewer(({ picture, view, sessionNumber }) =>
    view && picture?.treeKey === treeKey(treeQuery(view), sessionNumber) ? view.zoom : undefined,
  )
  /** The tree that was brought to where the view says. */
  const brought = useRef('')

  useEffect(() => {
    if (zoom === undefined || !graph.current) return
    brought.current = key
    const node = readZoomPlace(zoom)?.node ?? 0
    if (graph.current.zoomedNode === node) return
    graph.current.zoomTo(node)
    if (graph.current.zoomedNode !== node) forget(store)
  }, [graph, store, key, zoom])

  return (crumbs) => {
    const last = crumbs.at(-1)?.node ?? 0
    const { view } = store.getState()
    // A tree that has just come starts at its root, and of a place outside the picture the way is not known yet.
    if (!view || key !== brought.current || last !== graph.current?.zoomedNode) return
    const place = writeZoomPlace(crumbs)
    if (place === view.zoom) return
    if (place !== '' && readZoomPlace(view.zoom)?.node === last) {
      forget(store)
      graph.current.zoomTo(0)
    } else changeView(store, { zoom: place })
  }
}

/** The view says a place that this tree does not have. */
function forget(store: ReturnType<typeof useViewerStore>): void {
  const { setView, tell } = store.getState()
  setView({ zoom: '' })
    .then(() => tell(problem('view-damaged', { names: 'zoom' })))
    .catch((thrown: unknown) => tell(problemOf(thrown)))
}
