import { type ReactNode, useEffect } from 'react'
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels'
import styles from './Splitter.module.css'

const FIRST = 'first'
const SECOND = 'second'

interface Props {
  /** Panes side by side, or one above the other. */
  readonly orientation: 'horizontal' | 'vertical'
  /** What the handle between the panes changes, as words. */
  readonly label: string
  readonly first: ReactNode
  /** Nothing: the first pane has all the place, and keeps its state. */
  readonly second: ReactNode
  /** The first pane's share in percent, as `onLayout` gave it. */
  readonly layout?: number | undefined
  /** Called after the reader has moved the handle, with the first pane's share in percent. */
  readonly onLayout?: (layout: number) => void
  /** What the second pane takes until it was moved. */
  readonly secondPx?: number
  readonly minFirstPx?: number
  readonly minSecondPx?: number
}

/** Two panes with a handle between them. The second keeps its pixels when the window changes. Arrow keys, Home and End move the handle. */
export function Splitter(props: Props) {
  const { orientation, label, first, second, layout, onLayout, secondPx = 320, minFirstPx = 160, minSecondPx = 160 } = props
  const group = useGroupRef()
  const divided = second !== undefined && second !== null && second !== false
  useEffect(() => {
    const shown = group.current?.getLayout()
    // The group learns of a pane that has just come after this, and takes the layout for it from `defaultLayout`.
    if (layout === undefined || shown?.[FIRST] === undefined || shown[SECOND] === undefined) return
    // Layouts go through rounding on their way to storage and back.
    if (Math.abs(shown[FIRST] - layout) > 0.1) group.current?.setLayout({ [FIRST]: layout, [SECOND]: 100 - layout })
  }, [layout, group])
  return (
    <Group
      groupRef={group}
      orientation={orientation}
      className={styles['group']}
      defaultLayout={layout === undefined ? undefined : { [FIRST]: layout, [SECOND]: 100 - layout }}
      resizeTargetMinimumSize={{ coarse: 44, fine: 10 }}
      onLayoutChanged={(next, { isUserInteraction }) => {
        const share = next[FIRST]
        if (isUserInteraction && divided && share !== undefined) onLayout?.(share)
      }}
    >
      <Panel id={FIRST} className={styles['pane']} minSize={divided ? minFirstPx : 0}>
        {first}
      </Panel>
      {divided && <Separator className={styles['handle']} aria-label={label} />}
      {divided && (
        <Panel
          id={SECOND}
          className={styles['pane']}
          defaultSize={secondPx}
          minSize={minSecondPx}
          groupResizeBehavior="preserve-pixel-size"
        >
          {second}
        </Panel>
      )}
    </Group>
  )
}
