import { useLayoutEffect, useRef } from 'react'
import type { Crumb, FlameNode, MatchPlace, PictureRegion } from '#canvas/flame-events.ts'
import { FlameGraph } from '#canvas/flame-graph.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'
import type { VisibleTree } from '#model/visible-tree.ts'
import { useSampleTypes } from '../use-sample-types.ts'
import { useShownNames } from '../use-shown-names.ts'
import { useViewer } from '../viewer-context.tsx'
import { frameTooltip, rootLabel, spokenNode } from './flame-text.ts'
import styles from './FlameView.module.css'
import { useLinked } from './use-linked.ts'

interface Props {
  readonly tree: VisibleTree
  /** Pictures with the same key are of one tree. */
  readonly treeKey: string
  readonly sampleType: SampleType
  /** What shares are of. */
  readonly whole: number
  readonly shape: 'icicle' | 'flame'
  /** Gets the graph itself, to give it commands, and null at its end. Keep the function. */
  readonly onGraph?: (graph: FlameGraph | null) => void
  readonly onRegion: (region: PictureRegion) => void
  readonly onCrumbs?: (crumbs: readonly Crumb[]) => void
  readonly onPainted?: (facts: { readonly thinShare: number; readonly frames: number }) => void
  readonly onSelect: (node: FlameNode | null) => void
  readonly onMatch?: (place: MatchPlace) => void
  readonly onMenu: (node: FlameNode, clientX: number, clientY: number) => void
}

/** A flame graph as a part of the page. React draws none of the picture itself, and nothing of it while it moves. */
export function FlameView(props: Props) {
  const { tree, treeKey, shape, onGraph } = props
  const graph = useRef<FlameGraph>(null)
  const container = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  const shown = useRef('')
  const colour = useViewer((viewer) => viewer.view?.colour ?? 'package')
  const minShare = useViewer((viewer) => viewer.view?.minShare ?? 0)
  const matches = useViewer((viewer) => viewer.found?.matches.ofFrame ?? null)
  const linked = useLinked()
  const places = linked?.scale.places ?? null
  const sampleTypes = useSampleTypes()
  const named = sampleTypeName(sampleTypes[props.sampleType.index] ?? props.sampleType, sampleTypes)
  const typeName = useRef(named)
  const latestLinked = useRef(linked)
  const { names, ready } = useShownNames()

  useLayoutEffect(() => {
    latest.current = props
    typeName.current = named
    latestLinked.current = linked
  })

  useLayoutEffect(() => {
    const made = new FlameGraph(container.current as HTMLDivElement, {
      onRegion: (region) => latest.current.onRegion(region),
      onCrumbs: (crumbs) => latest.current.onCrumbs?.(crumbs),
      onPainted: (facts) => latest.current.onPainted?.(facts),
      onSelect: (node) => latest.current.onSelect(node),
      onMatch: (place) => latest.current.onMatch?.(place),
      onMenu: (node, x, y) => latest.current.onMenu(node, x, y),
      shownName: (raw) => names.of(raw),
      rootLabel: (of) => rootLabel(of, latest.current.sampleType),
      tooltip: (node, _tree, zoomedTotal) =>
        frameTooltip(node, { ...latest.current, zoomedTotal, typeName: typeName.current, linked: latestLinked.current }),
      speak: (node) => spokenNode(node, { ...latest.current, typeName: typeName.current }),
    })
    graph.current = made
    onGraph?.(made)
    return () => {
      made.dispose()
      graph.current = null
      shown.current = ''
      onGraph?.(null)
    }
  }, [onGraph, names])

  useLayoutEffect(() => {
    if (ready) graph.current?.renameFrames()
  }, [ready])

  useLayoutEffect(() => {
    graph.current?.setOptions({ shape, colour, minShare, matches, places })
  }, [shape, colour, minShare, matches, places])

  useLayoutEffect(() => {
    graph.current?.show(tree, shown.current === treeKey)
    shown.current = treeKey
  }, [tree, treeKey])

  return <div ref={container} className={styles['graph']} />
}
