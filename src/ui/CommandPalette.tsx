import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { type KeyboardEvent, useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import styles from './CommandPalette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'
import { PaletteList } from './PaletteList.tsx'
import { type PaletteSource, useFoundGroups } from './use-found-groups.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly placeholder: string
  /** Everything that can be matched here; keep the array, or it is prepared anew. */
  readonly groups: readonly PaletteGroup[]
  /** A large list whose owner searches it; keep the object, or it is asked anew. */
  readonly source?: PaletteSource
}

/** Finds something to do or to go to by a few letters. Arrow keys, Enter, Escape; the focus goes back to where it was. */
export function CommandPalette({ open, ...rest }: Props) {
  return open ? <OpenPalette {...rest} /> : null
}

function OpenPalette({ onClose, placeholder, groups, source }: Omit<Props, 'open'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  // Letters show at once, whatever the list takes.
  const searched = useDeferredValue(typed)
  const isBehind = searched !== typed
  const { found, waiting } = useFoundGroups(groups, source, searched)
  const [chosen, setChosen] = useState(0)

  // The dialog of the browser keeps the focus in and gives it back.
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element?.open) element?.showModal()
    // Of itself it would take the first thing that can be focused at all.
    input.current?.focus()
    return () => element?.close()
  }, [])

  // The event comes late: where the dialog is open again, or gone, it tells nothing.
  const closed = () => {
    if (dialog.current?.open === false) onClose()
  }
  const type = (text: string) => {
    setTyped(text)
    setChosen(0)
  }
  const choose = useCallback(
    (item: PaletteItem) => {
      dialog.current?.close()
      onClose()
      item.run()
    },
    [onClose],
  )
  const pressed = (event: KeyboardEvent) => {
    // The list is still that of the letters before.
    if (event.key === 'Enter' && isBehind) event.preventDefault()
  }
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={placeholder} closedby="any" onClose={closed}>
      {/* Control with K opens palettes; the library would take it for a step up. */}
      <Command
        className={styles['palette']}
        label={placeholder}
        shouldFilter={false}
        vimBindings={false}
        loop
        value={String(chosen)}
        onValueChange={(value) => !isBehind && setChosen(Number(value))}
        onKeyDown={pressed}
      >
        <div className={styles['field']}>
          <Search aria-hidden="true" />
          <Command.Input ref={input} placeholder={placeholder} value={typed} spellCheck={false} onValueChange={type} />
        </div>
        <PaletteList label={placeholder} found={found} waiting={waiting} onChoose={choose} />
      </Command>
    </dialog>
  )
}
