import type { Crumb } from '#canvas/flame-events.ts'
import styles from './Breadcrumbs.module.css'

interface Props {
  readonly crumbs: readonly Crumb[]
  readonly onChoose: (node: number) => void
}

/** More would not fit; the ones in the middle are what one misses least. */
const MOST_SHOWN = 6

/** The way from the root to the frame that is zoomed to. */
export function Breadcrumbs({ crumbs, onChoose }: Props) {
  if (crumbs.length < 2)
    return <p className={styles['hint']}>Click a frame to choose it, again to zoom to it. Esc steps back, 0 shows everything.</p>
  const hidden = Math.max(0, crumbs.length - MOST_SHOWN)
  const last = hidden === 0 ? crumbs : [...crumbs.slice(0, 1), ...crumbs.slice(1 + hidden)]
  return (
    <nav aria-label="Zoomed to" className={styles['crumbs']}>
      <ol>
        {last.map(({ node, name, shown }, index) => (
          <li key={node}>
            {index === 1 && hidden > 0 && <span className={styles['more']}>… {hidden} more</span>}
            {index === last.length - 1 ? (
              <b aria-current="location" title={name}>
                {shown}
              </b>
            ) : (
              <button type="button" title={name} onClick={() => onChoose(node)}>
                {shown}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
