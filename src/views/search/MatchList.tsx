import { formatCount, formatShare, formatValue } from '#model/format-value.ts'
import type { Matches } from '#model/matches.ts'
import { lineOfText } from '#model/visible-text.ts'
import { useGraphHandle } from '../flame/graph-handle.ts'
import { useShownNames } from '../use-shown-names.ts'
import styles from './MatchList.module.css'

interface Props {
  readonly matches: Matches
  readonly total: number
  readonly unit: string
  readonly onClose: () => void
}

/** What a search matches, the costliest first. */
export function MatchList({ matches, total, unit, onClose }: Props) {
  const graph = useGraphHandle()
  const { names } = useShownNames()
  return (
    <div className={styles['list']}>
      <ul aria-label="What matches">
        {matches.names.map((name, row) => (
          <li key={matches.frames[row]}>
            <button
              type="button"
              onClick={() => {
                graph.selectFrame(matches.frames[row] ?? 0)
                onClose()
              }}
            >
              <span>{lineOfText(names.of(name), 300)}</span>
              <b>{formatShare(matches.cum[row] ?? 0, total)}</b>
              <small>{formatValue(matches.cum[row] ?? 0, unit)}</small>
            </button>
          </li>
        ))}
      </ul>
      {matches.functions > matches.names.length && (
        <p>
          The {formatCount(matches.names.length)} costliest of {formatCount(matches.functions)}.
        </p>
      )}
    </div>
  )
}
