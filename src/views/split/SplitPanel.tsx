import { useState } from 'react'
import { Splitter } from '#ui/Splitter.tsx'
import { FlamePanel } from '../flame/FlamePanel.tsx'
import { TopPanel } from '../top/TopPanel.tsx'

const KEY = 'emberscope-split'

/** The table beside the graph; how wide each is, is remembered. */
export function SplitPanel() {
  const [layout, setLayout] = useState(keptLayout)
  return (
    <Splitter
      orientation="horizontal"
      label="Width of the table"
      first={<TopPanel />}
      second={<FlamePanel />}
      secondPx={760}
      layout={layout}
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
