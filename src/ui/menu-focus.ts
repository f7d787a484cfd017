import type { MenuAction } from './menu-item.ts'

/** Does what was chosen in a menu after the focus is back where it was: it may then move the focus itself, or open a dialog. */
export interface MenuFocus {
  /** The menu is about to open. */
  remember(focused: Element | null): void
  choose(item: MenuAction): void
  /** The menu has closed. */
  giveBack(event: Event): void
}

/** The focus of one menu. */
export function menuFocus(focused: Element | null = null): MenuFocus {
  let before = focused
  let chosen: MenuAction | undefined
  return {
    remember: (element) => {
      before = element
      chosen = undefined
    },
    choose: (item) => {
      chosen = item
    },
    giveBack: (event) => {
      event.preventDefault()
      // Somewhere else already: another menu has opened, or a click went there.
      const isNowhere = document.activeElement === null || document.activeElement === document.body
      if (isNowhere && before instanceof HTMLElement) before.focus({ preventScroll: true })
      const action = chosen
      chosen = undefined
      action?.onChoose()
    },
  }
}
