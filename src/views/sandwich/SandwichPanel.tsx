import type { FlameNode } from '#canvas/flame-events.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { FlameView } from '../flame/FlameView.tsx'
import { LinkLegend } from '../flame/LinkLegend.tsx'
import { useSetView } from '../use-set-view.ts'
import { useShownNames } from '../use-shown-names.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import { neighbours } from './neighbours.ts'
import { PeekTable } from './PeekTable.tsx'
import styles from './SandwichPanel.module.css'
import { type Half, useHalf } from './use-half.ts'

/** Who calls a function above it, what it calls below, both at one scale; a stack counts once however often it is there. */
export function SandwichPanel() {
  const store = useViewerStore()
  const setView = useSetView()
  const { names } = useShownNames()
  const pivot = useViewer((viewer) => viewer.view?.pivot ?? '')
  const selection = useViewer((viewer) => viewer.selection)
  const picture = useViewer((viewer) => viewer.picture)
  const relative = useViewer((viewer) => viewer.view?.relative ?? false)
  const sampleType = useViewer((viewer) => viewer.session?.sampleTypes[viewer.picture?.view.sampleType ?? 0])
  const name = pivot || selection?.name || ''
  const callers = useHalf(name, 'callers')
  const callees = useHalf(name, 'callees')
  if (!picture || !sampleType) return null
  if (name === '') {
    return (
      <section className={styles['empty']} role="status">
        <h2>Choose a function first.</h2>
        <p>Click a frame or a table row, or right-click one and take “Callers and callees”.</p>
      </section>
    )
  }
  const whole = relative ? picture.tree.rootTotal : Number(sampleType.total)
  const total = callees?.tree.rootTotal ?? 0
  const choose = (node: FlameNode | null) => {
    if (node && node.frame >= 0) store.getState().select({ frame: node.frame, name: node.name, node: null, treeKey: picture.treeKey })
  }
  const half = (side: 'callers' | 'callees', shown: Half | undefined) =>
    shown && (
      <HalfView
        side={side}
        half={shown}
        sampleType={sampleType}
        whole={whole}
        onSelect={choose}
        onMenu={(node) => node.frame >= 0 && setView({ pivot: node.name })}
      />
    )
  return (
    <section className={styles['panel']} aria-label="Callers and callees">
      <header>
        <h2 title={name}>{lineOfText(names.of(name), 200)}</h2>
        <span>
          total {formatValue(total, sampleType.unit)} · {formatShare(total, whole)}
        </span>
        <LinkLegend />
      </header>
      <div className={styles['graphs']}>
        {half('callers', callers)}
        <p className={styles['pivot']}>
          ▴ callers <b>{lineOfText(names.of(name), 120)}</b> callees ▾
        </p>
        {half('callees', callees)}
      </div>
      <div className={styles['tables']}>
        {callers && (
          <PeekTable
            title="Callers"
            rows={neighbours(callers.tree)}
            unit={sampleType.unit}
            total={total}
            onPivot={(next) => setView({ pivot: next })}
          />
        )}
        {callees && (
          <PeekTable
            title="Callees"
            rows={neighbours(callees.tree)}
            unit={sampleType.unit}
            total={total}
            onPivot={(next) => setView({ pivot: next })}
          />
        )}
      </div>
    </section>
  )
}

interface HalfProps {
  readonly side: 'callers' | 'callees'
  readonly half: Half
  readonly sampleType: SampleType
  readonly whole: number
  readonly onSelect: (node: FlameNode | null) => void
  readonly onMenu: (node: FlameNode) => void
}

function HalfView({ side, half, sampleType, whole, onSelect, onMenu }: HalfProps) {
  return (
    <FlameView
      tree={half.tree}
      treeKey={half.key}
      sampleType={sampleType}
      whole={whole}
      shape={side === 'callers' ? 'flame' : 'icicle'}
      onRegion={half.look}
      onSelect={onSelect}
      onMenu={onMenu}
    />
  )
}
