import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Crumb, FlameGraph } from '#canvas/flame-graph.ts'
import { formatCount, formatShare } from '#model/format-value.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { Viewer } from '#store/viewer-state.ts'
import { useViewerStore } from '../viewer-context.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import { frameTooltip, rootLabel } from './flame-text.ts'
import styles from './FlamePanel.module.css'

/** The flame graph with its breadcrumbs and what is to be said of the picture. React draws none of the picture itself. */
export function FlamePanel() {
  const store = useViewerStore()
  const container = useRef<HTMLDivElement>(null)
  const flame = useRef<FlameGraph>(null)
  const [crumbs, setCrumbs] = useState<readonly Crumb[]>([])
  const status = useRef<HTMLSpanElement>(null)

  useLayoutEffect(() => {
    const typeOf = ({ session, picture }: Viewer) =>
      session?.sampleTypes[picture?.view.sampleType ?? 0] ?? { index: 0, type: '', unit: '', total: '0', magnitude: '0', nonzeroSamples: 0 }
    const graph = new FlameGraph(container.current as HTMLDivElement, {
      onRegion: (region) => void store.getState().look(region),
      onCrumbs: setCrumbs,
      onPainted: ({ thinShare, frames }) => {
        // Written past React: it changes with every frame of a movement.
        if (status.current) status.current.textContent = statusText(frames, thinShare)
      },
      rootLabel: (tree) => rootLabel(tree, typeOf(store.getState())),
      tooltip: (node, tree) => {
        const state = store.getState()
        return frameTooltip(node, tree, typeOf(state), sampleTypeName(typeOf(state), state.session?.sampleTypes ?? []))
      },
    })
    flame.current = graph
    const show = ({ picture }: Viewer, before?: Viewer) => {
      if (picture && picture !== before?.picture) graph.show(picture.tree, picture.treeKey === before?.picture?.treeKey)
    }
    show(store.getState())
    const stop = store.subscribe(show)
    return () => {
      stop()
      graph.dispose()
    }
  }, [store])

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || document.querySelector('dialog[open]')
      if (typing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (flame.current?.pressed(event.key)) event.preventDefault()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])

  return (
    <section className={styles['panel']} aria-label="Flame graph">
      <Breadcrumbs crumbs={crumbs} onChoose={(node) => flame.current?.zoomTo(node)} />
      <div ref={container} className={styles['graph']} />
      <footer className={styles['status']}>
        <span ref={status} />
        <span className={styles['private']}>Nothing leaves this machine</span>
      </footer>
    </section>
  )
}

function statusText(frames: number, thinShare: number): string {
  const shown = `${formatCount(frames)} frames shown`
  return thinShare < 0.0005 ? shown : `${shown} · ${formatShare(thinShare, 1)} in frames thinner than a pixel; zoom in to see them`
}
