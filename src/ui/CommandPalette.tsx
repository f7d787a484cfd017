import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import styles from './CommandPalette.module.css'
import { Marked } from './Marked.tsx'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'
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
  const { found, waiting } = useFoundGroups(groups, source, typed)

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
  const choose = (item: PaletteItem) => {
    dialog.current?.close()
    onClose()
    item.run()
  }
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-label={placeholder} closedby="any" onClose={closed}>
      {/* Control with K opens palettes; the library would take it for a step up. */}
      <Command className={styles['palette']} label={placeholder} shouldFilter={false} vimBindings={false} loop>
        <div className={styles['field']}>
          <Search aria-hidden="true" />
          <Command.Input ref={input} placeholder={placeholder} value={typed} spellCheck={false} onValueChange={setTyped} />
        </div>
        <Command.List className={styles['list']} label={placeholder} aria-busy={waiting}>
          {found.length === 0 && (
            <p className={styles['nothing']} role="status">
              {waiting ? 'Searching…' : 'Nothing found'}
            </p>
          )}
          {found.map((group) => (
            <Command.Group key={group.heading} heading={group.heading} className={styles['group']}>
              {group.found.map(({ item, ranges }) => (
                <Command.Item key={item.id} value={item.id} className={styles['item']} onSelect={() => choose(item)}>
                  <span className={styles['label']} title={item.label}>
                    <Marked text={item.label} ranges={ranges} />
                  </span>
                  {item.hint !== undefined && <span className={styles['hint']}>{item.hint}</span>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </dialog>
  )
}
