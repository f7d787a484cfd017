import styles from './Outline.module.css'
import { outlinePath } from './outline-path.ts'

interface Props {
  readonly outline: string
  /** How many rows of frames it seems to have; a line is left out below each where there is room. */
  readonly rows: number
  readonly size: 'cell' | 'picture'
}

/** A flame graph from afar. It says nothing that the words beside it do not. */
export function Outline({ outline, rows, size }: Props) {
  return (
    <svg
      viewBox={`0 0 ${outline.length} ${rows}`}
      preserveAspectRatio="none"
      className={styles[size]}
      style={size === 'picture' ? { height: rows * 7 } : undefined}
      aria-hidden="true"
    >
      <path d={outlinePath(outline, rows)} />
    </svg>
  )
}
