import { OpeningProgress } from '#views/opening/OpeningProgress.tsx'
import { Refused } from '#views/opening/Refused.tsx'
import { useViewer } from '#views/viewer-context.tsx'
import { AskUrl } from './AskUrl.tsx'
import styles from './Overlays.module.css'
import type { WaysIn } from './use-ways-in.ts'

/** What lies over the page for a while. The landing page has its own place for an opening and a refusal. */
export function Overlays({ ways }: { readonly ways: WaysIn }) {
  const inViewer = useViewer((viewer) => viewer.session !== null)
  const busy = useViewer((viewer) => viewer.opening !== null || viewer.refusal !== null)
  return (
    <>
      {ways.dragging && inViewer && (
        <div className={styles['drop']}>
          <p>Drop to open in place of this profile</p>
        </div>
      )}
      {inViewer && busy && (
        <div className={styles['over']}>
          <OpeningProgress />
          <Refused />
        </div>
      )}
      {ways.askingUrl && <AskUrl ways={ways} />}
    </>
  )
}
