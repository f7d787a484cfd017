import { lazy, Suspense, useMemo, useState } from 'react'
import type { Session } from '#model/session.ts'
import { Button } from '#ui/Button.tsx'
import { FilterBar } from '#views/filters/FilterBar.tsx'
import { EmptyProfile } from '#views/flame/EmptyProfile.tsx'
import { GraphContext, GraphSlot } from '#views/flame/graph-handle.ts'
import { ProfileChip } from '#views/profile/ProfileChip.tsx'
import { SearchBar } from '#views/search/SearchBar.tsx'
import { ViewToolbar } from '#views/toolbar/ViewToolbar.tsx'
import { TypeSwitch } from '#views/types/TypeSwitch.tsx'
import { useViewer, useViewerStore } from '#views/viewer-context.tsx'
import { Brand } from './Brand.tsx'
import { Trouble } from './Trouble.tsx'
import { useShortcuts } from './use-shortcuts.ts'
import type { WaysIn } from './use-ways-in.ts'
import { ViewArea } from './ViewArea.tsx'
import styles from './Viewer.module.css'

const ViewerPalette = lazy(async () => ({ default: (await import('./ViewerPalette.tsx')).ViewerPalette }))
const ExampleStory = lazy(async () => ({ default: (await import('./gallery/examples.ts')).ExampleStory }))
const KeysHelp = lazy(async () => ({ default: (await import('./KeysHelp.tsx')).KeysHelp }))
const PprofDialog = lazy(async () => ({ default: (await import('./PprofDialog.tsx')).PprofDialog }))

/** An open profile. */
export function Viewer({ session, ways }: { readonly session: Session; readonly ways: WaysIn }) {
  const store = useViewerStore()
  const close = useViewer((viewer) => viewer.close)
  const chosen = useViewer((viewer) => session.sampleTypes[viewer.view?.sampleType ?? 0])
  const isExample = useViewer(({ source }) => source?.includes('/examples/'))
  const hasLabels = (session.profiles[0]?.labelKeys.length ?? 0) > 0
  const [dialog, setDialog] = useState<'palette' | 'help' | null>(null)
  const [labels, setLabels] = useState(false)
  const [about, setAbout] = useState(false)
  const [graph] = useState(() => new GraphSlot())
  const opened = useMemo(
    () => ({
      palette: () => setDialog('palette'),
      help: () => setDialog('help'),
      labels: () => setLabels((shown) => !shown),
      about: () => setAbout((shown) => !shown),
    }),
    [],
  )
  useShortcuts(store, graph, opened)
  const { openPicker, applyPprof } = ways
  const context = useMemo(
    () => ({
      openPicker,
      openHelp: () => setDialog('help'),
      openLabels: () => setLabels(true),
      openAbout: () => setAbout(true),
      openPprof: () => applyPprof(''),
    }),
    [openPicker, applyPprof],
  )
  const closeDialog = () => setDialog(null)
  const empty = chosen === undefined || chosen.magnitude === '0'

  return (
    <GraphContext value={graph}>
      <div className={styles['page']}>
        <header className={styles['header']}>
          <h1 className={styles['unseen']}>The open profile</h1>
          <button type="button" className={styles['home']} title="Close the profile" onClick={() => void close()}>
            <Brand />
          </button>
          <ProfileChip session={session} />
          <span className={styles['space']} />
          {!empty && <SearchBar />}
          <Button onClick={opened.palette} title="Every action, sample type and function (Ctrl+K or ⌘K)">
            Actions
          </Button>
          <Button onClick={ways.openPicker} title="Ctrl+O or ⌘O">
            Open…
          </Button>
        </header>
        <section className={styles['bars']} aria-label="Type, view and filters">
          <TypeSwitch about={about} onAbout={setAbout} />
          {!empty && (
            <>
              <ViewToolbar hasLabels={hasLabels} labels={labels} onLabels={setLabels} />
              <FilterBar />
            </>
          )}
        </section>
        {isExample && (
          <Suspense fallback={<div className={styles['story']} />}>
            <ExampleStory />
          </Suspense>
        )}
        {empty ? (
          <EmptyProfile session={session} chosen={chosen} />
        ) : (
          <ViewArea labels={labels} onCloseLabels={() => setLabels(false)} about={about} onCloseAbout={() => setAbout(false)} />
        )}
      </div>
      <Trouble />
      <Suspense>
        {dialog === 'palette' && <ViewerPalette context={context} onClose={closeDialog} />}
        {dialog === 'help' && <KeysHelp onClose={closeDialog} />}
        {ways.pprof !== null && <PprofDialog pasted={ways.pprof} onClose={() => ways.applyPprof(null)} />}
      </Suspense>
    </GraphContext>
  )
}
