import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'

const NoiseDialog = lazy(async () => ({ default: (await import('./NoiseDialog.tsx')).NoiseDialog }))

/** Opens the list of filters against noise. */
export function NoisePresets() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        title="Filters that take out what seldom matters: runtimes, garbage collectors, idle threads, frameworks"
        onClick={() => setOpen(true)}
      >
        Noise…
      </Button>
      {open && (
        <Suspense>
          <NoiseDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
