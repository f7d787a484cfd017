import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Crumb, FlameNode } from '#canvas/flame-events.ts'
import type { FlameGraph } from '#canvas/flame-graph.ts'
import { formatCount, formatShare } from '#model/format-value.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { FlameView } from './FlameView.tsx'
import styles from './FlamePanel.module.css'
import { useGraphHandle } from './graph-handle.ts'
import { LinkLegend } from './LinkLegend.tsx'
import { useZoomPlace } from './use-zoom-place.ts'

const FrameMenu = lazy(async () => ({ default: (await import('../frame-menu/FrameMenu.tsx')).FrameMenu }))

/** The flame graph with its breadcrumbs and what is to be said of the picture. */
export function FlamePanel() {
  const store = useViewerStore()
  const slot = useGraphHandle()
  const graph = useRef<FlameGraph>(null)
  const picture = useViewer((viewer) => viewer.picture)
  const shape = useViewer((viewer) => viewer.view?.shape ?? 'icicle')
  const relative = useViewer((viewer) => viewer.view?.relative ?? false)
  const sampleType = useViewer((viewer) => viewer.session?.sampleTypes[viewer.picture?.view.sampleType ?? 0])
  const [crumbs, setCrumbs] = useState<readonly Crumb[]>([])
  const [menu, setMenu] = useState<{ readonly node: FlameNode; readonly x: number; readonly y: number } | null>(null)
  const status = useRef<HTMLSpanElement>(null)

  const keepPlace = useZoomPlace(graph)

  const detach = useRef<() => void>(undefined)
  const keep = useCallback(
    (made: FlameGraph | null) => {
      graph.current = made
      detach.current?.()
      detach.current = made ? slot.attach(made) : undefined
    },
    [slot],
  )

  // What was chosen, or is no longer, elsewhere on the page. Tables choose frames, not nodes; the graph finds them one itself.
  const selection = useViewer((viewer) => viewer.selection)
  const chosen = selection === null ? null : selection.treeKey === picture?.treeKey ? (selection.node ?? undefined) : undefined
  useEffect(() => {
    if (chosen !== undefined) graph.current?.select(chosen)
  }, [chosen])

  if (!picture || !sampleType) return null
  const { tree, treeKey } = picture
  const select = (node: FlameNode | null) =>
    store.getState().select(node && node.frame >= 0 ? { frame: node.frame, name: node.name, node: node.node, treeKey } : null)

  return (
    <section className={styles['panel']} aria-label="Flame graph">
      <Breadcrumbs crumbs={crumbs} onChoose={(node) => graph.current?.zoomTo(node)} />
      <FlameView
        tree={tree}
        treeKey={treeKey}
        sampleType={sampleType}
        whole={relative ? tree.rootTotal : Number(sampleType.total)}
        shape={shape}
        onGraph={keep}
        onRegion={(region) => void store.getState().look(region)}
        onCrumbs={(next) => {
          setCrumbs(next)
          keepPlace(next)
        }}
        onPainted={({ thinShare, frames }) => {
          // Written past React: it changes with every frame of a movement.
          const text = statusText(frames, thinShare)
          if (status.current && status.current.textContent !== text) status.current.textContent = text
        }}
        onSelect={select}
        onMatch={(place) => store.getState().tellMatch(place)}
        onMenu={(node, x, y) => setMenu({ node, x, y })}
      />
      <footer className={styles['status']}>
        <span ref={status} />
        <LinkLegend />
        <span className={styles['private']}>Nothing leaves this machine</span>
      </footer>
      {menu && (
        <Suspense>
          <FrameMenu
            key={`${menu.x} ${menu.y}`}
            node={menu.node}
            xPx={menu.x}
            yPx={menu.y}
            onZoom={() => graph.current?.zoomTo(menu.node.node)}
            onClose={() => setMenu(null)}
          />
        </Suspense>
      )}
    </section>
  )
}

function statusText(frames: number, thinShare: number): string {
  const shown = `${formatCount(frames)} frames shown`
  return thinShare < 0.0005 ? shown : `${shown} · ${formatShare(thinShare, 1)} in frames thinner than a pixel; zoom in to see them`
}
