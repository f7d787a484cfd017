import { formatValue } from '#model/format-value.ts'
import { CHOSEN_KINDS, type ChosenKind, isUnsure } from '#model/profile-types/chosen-kind.ts'
import { explanationOf } from '#model/profile-types/explanation.ts'
import { PROFILE_TYPE_NAMES } from '#model/profile-types/profile-type-name.ts'
import { temporalityText } from '#model/profile-types/temporality-text.ts'
import { recordedFor } from '#model/recorded.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { SampleType } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { BottomSheet } from '#ui/BottomSheet.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useMedia } from '#ui/use-media.ts'
import { useSampleTypes } from '../use-sample-types.ts'
import { useSetView } from '../use-set-view.ts'
import { useViewer } from '../viewer-context.tsx'
import styles from './AboutPanel.module.css'
import { Findings } from './Findings.tsx'

/** What one is looking at, for somebody who has never read a profile, and what stands out in it. */
export function AboutPanel({ onClose }: { readonly onClose: () => void }) {
  const sampleTypes = useSampleTypes()
  const type = useViewer((viewer) => sampleTypes[viewer.view?.sampleType ?? 0])
  const narrow = useMedia('(max-width: 800px)')
  if (!type) return null
  const title = `About ${lineOfText(sampleTypeName(type, sampleTypes), 40)}`
  const body = (
    <>
      <Findings />
      <Kind type={type} sampleTypes={sampleTypes} />
    </>
  )
  if (narrow) {
    return (
      <BottomSheet title={title} onClose={onClose}>
        <div className={styles['body']}>{body}</div>
      </BottomSheet>
    )
  }
  return (
    <SidePanel label="About this profile" title={title} side="right" closeLabel="Close" onClose={onClose}>
      {body}
    </SidePanel>
  )
}

/** What a sample type is, in four plain parts. */
function Kind({ type, sampleTypes }: { readonly type: SampleType; readonly sampleTypes: readonly SampleType[] }) {
  const session = useViewer((viewer) => viewer.session)
  const [profile] = session?.profiles ?? []
  const { profileType, temporality } = type
  const language = session?.language
  const siblings = sampleTypes.filter(({ index, magnitude }) => index !== type.index && magnitude !== '0').map((other) => other.profileType)
  const { when, wide, not, next } = explanationOf(profileType, { language, temporality, siblings })
  const parts: readonly (readonly [string, string])[] = [
    ['When to look at it', when],
    ['What a wide frame means', wide],
    ['What it does not tell', not],
    ['What to look at next', next],
  ]
  return (
    <section className={styles['kind']} aria-label="What this is">
      <p className={styles['time']}>
        {temporalityText(temporality, { type: profileType, durationNanos: profile && recordedFor(profile), language })}
      </p>
      {isUnsure(type) && <Unsure type={type} />}
      <dl>
        {parts.map(([title, text]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['raw']}>
        In the file: <code>{lineOfText(`${type.type || '(no name)'}/${type.unit || '(no unit)'}`, 80)}</code>, in all{' '}
        {formatValue(Number(type.total), type.unit)}
      </p>
    </section>
  )
}

const CHOICES: Readonly<Record<ChosenKind, string>> = { '': 'As it seems', mutex: 'Mutex', block: 'Block', lock: 'Lock' }

/** The file does not tell what it is; whoever recorded it may know. */
function Unsure({ type }: { readonly type: SampleType }) {
  const kind = useViewer((viewer) => viewer.view?.kind ?? '')
  const setView = useSetView()
  return (
    <div className={styles['unsure']}>
      <p>
        The file does not say whether this is a mutex, a block or a lock profile: they are written with the same words. It is shown as{' '}
        {PROFILE_TYPE_NAMES[type.profileType]}.
      </p>
      <label>
        Take it as{' '}
        <select value={kind} onChange={(event) => setView({ kind: event.target.value as ChosenKind })}>
          {CHOSEN_KINDS.map((choice) => (
            <option key={choice} value={choice}>
              {CHOICES[choice]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
