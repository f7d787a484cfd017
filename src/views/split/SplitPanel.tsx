import { useState } from 'react'
import { Splitter } from '#ui/Splitter.tsx'
import { useMedia } from '#ui/use-media.ts'
import { FlamePanel } from '../flame/FlamePanel.tsx'
import { TopPanel } from '../top/TopPanel.tsx'

const KEY = 'emberscope-split'

/** The table beside the graph; how wide each is, is remembered. */
export function SplitPanel() {
  const [layout, setLayout] = useState(keptLayout)
  // Side by side neither would be wide enough: the list stands first.
  const narrow = useMedia('(max-width: 800px)')
  return (
    <Splitter
      orientation={narrow ? 'vertical' : 'horizontal'}
      label="Size of the table"
      first={<TopPanel />}
      second={<FlamePanel />}
      secondPx={narrow ? 320 : 760}
      minFirstPx={narrow ? 120 : 200}
      minSecondPx={narrow ? 120 : 200}
      layout={narrow ? undefined : layout}
      onLayout={(next) => {
        setLayout(next)
        keepLayout(next)
      }}
    />
  )
}

// In some frames a browser keeps nothing; the layout is then that of the first time.

function keptLayout(): number | undefined {
  try {
    const kept = Number(localStorage.getItem(KEY))
    return kept > 0 && kept < 100 ? kept : undefined
  } catch {
    return undefined
  }
}

function keepLayout(layout: number): void {
  try {
    localStorage.setItem(KEY, String(layout))
  } catch {
    // See above.
  }
}
