import { type FocusEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { menuFocus } from './menu-focus.ts'
import type { MenuItem } from './menu-item.ts'
import styles from './Menu.module.css'
import { MenuList } from './MenuList.tsx'
import { MenuShield } from './MenuShield.tsx'
import { portalHost } from './portal-host.ts'

interface Props {
  /** What it is about, for those who do not see where it opened. */
  readonly label: string
  /** Client coordinates, in CSS pixels. */
  readonly at: { readonly x: number; readonly y: number }
  readonly items: readonly MenuItem[]
  /** It has closed; take it away. Comes before what was chosen is done. */
  readonly onClose: () => void
}

/**
 * A menu at a point: rendered when it is to open, with a `key` of its own for each point, and taken away by its owner on `onClose`.
 * The focus goes back to where it was.
 */
export function ContextMenu({ label, at, items, onClose }: Props) {
  // Inside of the page's main part, where it belongs to.
  const [host] = useState(() => portalHost(document.activeElement) ?? document.querySelector('main') ?? document.body)
  // Now, because Radix moves the focus as soon as it is rendered.
  const [focus] = useState(() => menuFocus(document.activeElement))
  // Who opened it by key goes on by key: the first item is ready. Radix was not there yet when the key was pressed.
  const byKey = useRef(document.activeElement?.matches(':focus-visible') ?? false)
  const enter = (event: FocusEvent<HTMLElement>) => {
    if (!byKey.current || event.target !== event.currentTarget) return
    byKey.current = false
    event.currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus()
  }
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && onClose()}>
      {/* In the portal, because a transformed ancestor would move what is fixed. */}
      {createPortal(
        <>
          <MenuShield />
          <DropdownMenu.Trigger asChild>
            <span className={styles['point']} style={{ left: at.x, top: at.y }} tabIndex={-1} aria-hidden="true" />
          </DropdownMenu.Trigger>
        </>,
        host,
      )}
      <DropdownMenu.Portal container={host}>
        <DropdownMenu.Content
          className={styles['menu']}
          aria-labelledby={undefined}
          aria-label={label}
          tabIndex={0}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          loop
          onCloseAutoFocus={focus.giveBack}
          onFocus={enter}
          onContextMenu={(event) => event.preventDefault()}
        >
          <MenuList items={items} onAction={focus.choose} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
