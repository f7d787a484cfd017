import { lazy, Suspense } from 'react'
import { Button } from '#ui/Button.tsx'
import { OpeningProgress } from '#views/opening/OpeningProgress.tsx'
import { Refused } from '#views/opening/Refused.tsx'
import { useViewer } from '#views/viewer-context.tsx'
import { Brand } from './Brand.tsx'
import styles from './Landing.module.css'
import { painted } from './painted.ts'
import type { WaysIn } from './use-ways-in.ts'

// What the page is for comes first.
const Gallery = lazy(async () => {
  await painted()
  return import('./gallery/examples.ts').then(
    (module) => ({ default: module.Gallery }),
    () => ({ default: () => null }),
  )
})

/** What this is, and every way in. */
export function Landing({ ways }: { readonly ways: WaysIn }) {
  const opening = useViewer((viewer) => viewer.opening !== null)
  return (
    <div className={styles['page']}>
      <header className={styles['header']}>
        <Brand />
      </header>
      <main className={styles['main']}>
        <div className={styles['pitch']}>
          <h1>See where the time and the memory go.</h1>
          <p>
            Emberscope opens pprof profiles from Go, Java, .NET, Ruby, Python, Rust, Node.js or eBPF as flame graphs, in this tab. Nothing
            is uploaded: the file is read on this machine and does not leave it.
          </p>
        </div>
        <div className={styles['ways']}>
          <Refused />
          {opening ? <OpeningProgress /> : <DropZone ways={ways} />}
        </div>
        <Suspense>
          <Gallery />
        </Suspense>
      </main>
    </div>
  )
}

function DropZone({ ways }: { readonly ways: WaysIn }) {
  return (
    <div className={styles['zone']} data-dragging={ways.dragging}>
      <h2>Drop a profile anywhere</h2>
      <div className={styles['actions']}>
        <Button look="primary" onClick={ways.openPicker} title="Ctrl+O or ⌘O">
          Open files…
        </Button>
        <Button onClick={ways.openClipboard} title="A file, an address, or base64: Ctrl+V or ⌘V">
          Paste
        </Button>
        <Button onClick={() => ways.askUrl(true)}>Open URL…</Button>
      </div>
      <p>.pb.gz · .pprof · .prof: gzip, zstd or bare, of any size that fits the memory</p>
    </div>
  )
}
