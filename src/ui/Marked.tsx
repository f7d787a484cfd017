import { Fragment } from 'react'
import styles from './Marked.module.css'

/** A text with parts of it marked. `ranges` are starts and ends in turn, in order. */
export function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly number[] }) {
  const parts = []
  let done = 0
  for (let at = 0; at + 1 < ranges.length; at += 2) {
    const [start = 0, end = 0] = [ranges[at], ranges[at + 1]]
    parts.push(
      <Fragment key={start}>
        {text.slice(done, start)}
        <mark className={styles['mark']}>{text.slice(start, end)}</mark>
      </Fragment>,
    )
    done = end
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  )
}
