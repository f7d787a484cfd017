import { lazy, Suspense } from 'react'
import { FlamePanel } from '#views/flame/FlamePanel.tsx'
import { useViewer } from '#views/viewer-context.tsx'
import styles from './ViewArea.module.css'

// Only what is looked at is loaded.
const TopPanel = lazy(async () => ({ default: (await import('#views/top/TopPanel.tsx')).TopPanel }))
const SplitPanel = lazy(async () => ({ default: (await import('#views/split/SplitPanel.tsx')).SplitPanel }))
const SandwichPanel = lazy(async () => ({ default: (await import('#views/sandwich/SandwichPanel.tsx')).SandwichPanel }))
const DetailsPanel = lazy(async () => ({ default: (await import('#views/details/DetailsPanel.tsx')).DetailsPanel }))
const AboutPanel = lazy(async () => ({ default: (await import('#views/about/AboutPanel.tsx')).AboutPanel }))
const LabelPanel = lazy(async () => ({ default: (await import('#views/labels/LabelPanel.tsx')).LabelPanel }))

interface Props {
  readonly labels: boolean
  readonly onCloseLabels: () => void
  readonly about: boolean
  readonly onCloseAbout: () => void
}

/** The view that is chosen, between the labels and the details of the chosen frame. */
export function ViewArea({ labels, onCloseLabels, about, onCloseAbout }: Props) {
  const view = useViewer((viewer) => viewer.view?.view)
  const chosen = useViewer((viewer) => viewer.selection?.node != null && viewer.selection.treeKey === viewer.picture?.treeKey)
  return (
    <div className={styles['area']}>
      {labels && (
        <Suspense>
          <LabelPanel onClose={onCloseLabels} />
        </Suspense>
      )}
      <main className={styles['main']}>
        <Suspense>
          {view === 'top' ? <TopPanel /> : view === 'split' ? <SplitPanel /> : view === 'sandwich' ? <SandwichPanel /> : <FlamePanel />}
        </Suspense>
      </main>
      {(about || chosen) && (
        <div className={styles['side']}>
          {chosen && (
            <Suspense>
              <DetailsPanel />
            </Suspense>
          )}
          {about && (
            <Suspense>
              <AboutPanel onClose={onCloseAbout} />
            </Suspense>
          )}
        </div>
      )}
    </div>
  )
}
