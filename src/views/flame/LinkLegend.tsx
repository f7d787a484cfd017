import { scaleColour } from '#canvas/palette.ts'
import { formatQuotient } from '#model/format-quotient.ts'
import { middleOf } from '#model/linked-sums.ts'
import styles from './LinkLegend.module.css'
import { useLinked } from './use-linked.ts'

/** So many places of the scale are shown. */
const SWATCHES = Array.from({ length: 9 }, (_, index) => {
  const place = index / 8
  return `light-dark(${scaleColour(place, 'light')}, ${scaleColour(place, 'dark')})`
})

/** What the colours of the picture stand for, where they come from two types that mean something together. */
export function LinkLegend() {
  const linked = useLinked()
  if (!linked) return null
  const { link, scale } = linked
  const [least, middle, most] = [scale.least, middleOf(link, scale), scale.most].map((value) => formatQuotient(value, link))
  const words = `Colours: ${link.name}, from ${least} by ${middle} to ${most}${scale.hasGaps ? '; grey: none' : ''}`
  return (
    <div className={styles['legend']} role="img" aria-label={words}>
      <b>{link.name}</b>
      {least}
      <div className={styles['scale']}>
        {SWATCHES.map((colour) => (
          <i key={colour} style={{ background: colour }} />
        ))}
        {scale.least < scale.most && <small>{middle}</small>}
      </div>
      {most}
      {scale.hasGaps && (
        <>
          <i className={styles['gap']} />–
        </>
      )}
    </div>
  )
}
