import { useEffect, useMemo, useState } from 'react'
import type { NamedFile } from '#engine/engine.ts'
import { problem, problemOf } from '#model/problem.ts'
import { takeDrops } from '#sources/drop.ts'
import { fetchFile } from '#sources/fetch-file.ts'
import { type Pasted, pasted, readClipboard } from '#sources/paste.ts'
import { pickFiles } from '#sources/pick-files.ts'
import { isPprofCommand } from '#share/pprof-command.ts'
import type { ViewerStore } from '#store/viewer-store.ts'

/** All the ways in which a profile gets into the page. */
export interface WaysIn {
  readonly openPicker: () => void
  readonly openClipboard: () => void
  readonly openUrl: (address: string) => void
  /** Back to the landing page; what is still on its way is given up. */
  readonly leave: () => void
  /** Whether files are being dragged over the window. */
  readonly dragging: boolean
  /** Whether the address of a profile is being asked for. */
  readonly askingUrl: boolean
  readonly askUrl: (asking: boolean) => void
  /** A pprof command that is to be applied, as it was pasted; '' for one that is still to be written; null for none. */
  readonly pprof: string | null
  readonly applyPprof: (command: string | null) => void
}

export function useWaysIn(store: ViewerStore): WaysIn {
  const [dragging, setDragging] = useState(false)
  const [askingUrl, askUrl] = useState(false)
  const [pprof, applyPprof] = useState<string | null>(null)
  const openers = useMemo(() => makeOpeners(store), [store])

  useEffect(() => {
    const stop = new AbortController()
    takeDrops(window, { onHover: setDragging, onFiles: openers.openFiles }, stop.signal)
    window.addEventListener(
      'paste',
      (event) => {
        if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (store.getState().session && isPprofCommand(text)) applyPprof(text)
        else openers.openPasted(pasted(event.clipboardData))
      },
      { signal: stop.signal },
    )
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key.toLowerCase() !== 'o' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
        event.preventDefault()
        openers.openPicker()
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [openers, store])

  return { ...openers, dragging, askingUrl, askUrl, pprof, applyPprof }
}

function makeOpeners(store: ViewerStore) {
  let fetching: AbortController | undefined
  const openFiles = (files: readonly File[]) => {
    const [first, ...others] = files
    if (!first) return
    fetching?.abort()
    const file: NamedFile = { name: first.name, data: first }
    const remarks = others.length > 0 ? [problem('first-of-many', { name: first.name, left: others.length })] : []
    // The refusal is in the store; the page shows it.
    store
      .getState()
      .open(file, { remarks })
      .catch(() => {})
  }
  const openUrl = (address: string) => {
    // What was asked for last is opened, in whichever order things arrive.
    fetching?.abort()
    const { signal } = (fetching = new AbortController())
    store.getState().dismissRefusal()
    fetchFile(address, signal)
      .then((file) => store.getState().open(file, { signal }))
      .catch((error: unknown) => {
        const found = problemOf(error)
        if (found.kind !== 'cancelled' && !store.getState().refusal) store.getState().refuse(address, found)
      })
  }
  const leave = () => {
    fetching?.abort()
    void store.getState().close()
  }
  const openPasted = (found: Pasted) => {
    if ('files' in found) openFiles(found.files)
    else if ('url' in found) openUrl(found.url)
    else store.getState().refuse('The clipboard', problem('nothing-to-paste'))
  }
  return {
    openFiles,
    openUrl,
    leave,
    openPasted,
    openPicker: () => void pickFiles().then(openFiles),
    openClipboard: () => void readClipboard().then(openPasted),
  }
}
