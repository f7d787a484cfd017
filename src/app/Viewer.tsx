import type { Session } from '#model/session.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyProfile } from '#views/flame/EmptyProfile.tsx'
import { FlamePanel } from '#views/flame/FlamePanel.tsx'
import { ProfileChip } from '#views/profile/ProfileChip.tsx'
import { TypeSwitch } from '#views/types/TypeSwitch.tsx'
import { useViewer } from '#views/viewer-context.tsx'
import { Brand } from './Brand.tsx'
import type { WaysIn } from './use-ways-in.ts'
import styles from './Viewer.module.css'

/** An open profile. */
export function Viewer({ session, ways }: { readonly session: Session; readonly ways: WaysIn }) {
  const close = useViewer((viewer) => viewer.close)
  const chosen = useViewer((viewer) => session.sampleTypes[viewer.view?.sampleType ?? 0])
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <button type="button" className={styles['home']} title="Close the profile" onClick={() => void close()}>
          <Brand />
        </button>
        <ProfileChip session={session} />
        <span className={styles['space']} />
        <Button onClick={ways.openPicker} title="Ctrl+O or ⌘O">
          Open…
        </Button>
      </header>
      <TypeSwitch />
      {chosen === undefined || chosen.magnitude === '0' ? <EmptyProfile session={session} chosen={chosen} /> : <FlamePanel />}
    </div>
  )
}
