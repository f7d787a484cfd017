import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType, Session } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import styles from './EmptyProfile.module.css'

/** Says why there is nothing to draw. */
export function EmptyProfile({ session, chosen }: { readonly session: Session; readonly chosen: SampleType | undefined }) {
  const [title, text] = reason(session, chosen)
  return (
    <main className={styles['empty']}>
      <h2>{title}</h2>
      <p>{text}</p>
    </main>
  )
}

function reason({ profiles: [profile], sampleTypes }: Session, chosen: SampleType | undefined): [title: string, text: string] {
  if (!chosen) return ['This profile has no sample types.', 'It does not say what it measures, and holds no samples.']
  if (profile?.samples === 0) return ['This profile holds no samples.', 'Nothing happened while it was recorded, or nothing was recorded.']
  const name = lineOfText(sampleTypeName(chosen, sampleTypes), 60)
  if (sampleTypes.every(({ magnitude }) => magnitude === '0'))
    return ['All values in this profile are 0.', 'Nothing happened between two snapshots, or the profiler was off.']
  return [`No samples of the type ${name} in this file.`, 'Choose another type above.']
}
