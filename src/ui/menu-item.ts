import type { ReactNode } from 'react'

/** A menu as data: what can be done, switched or chosen, in groups. `id` is unique in its menu. */
export type MenuItem = MenuAction | MenuSwitch | MenuChoice | MenuHeading | MenuLine

interface Named {
  readonly id: string
  readonly label: string
  /** A second, quieter line. */
  readonly note?: string
  /** The key that does the same, as it is to be shown. */
  readonly shortcut?: string
  readonly disabled?: boolean
}

/** Something to do. It is done after the menu has closed and given the focus back, so it may move the focus itself. */
export interface MenuAction extends Named {
  readonly kind?: 'action'
  readonly icon?: ReactNode
  /** It takes something away. */
  readonly danger?: boolean
  readonly onChoose: () => void
}

/** Something that is on or off. */
export interface MenuSwitch extends Named {
  readonly kind: 'switch'
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** The menu stays open, for lists of switches. */
  readonly stays?: boolean
}

/** One of several. */
export interface MenuChoice {
  readonly kind: 'choice'
  readonly id: string
  /** Stands above the options. */
  readonly label: string
  readonly value: string
  readonly options: readonly Named[]
  /** With the `id` of the chosen option. */
  readonly onChange: (id: string) => void
}

/** Words above the items that follow, up to the next line. */
export interface MenuHeading {
  readonly kind: 'heading'
  readonly id: string
  readonly label: string
}

/** A line between items. */
export interface MenuLine {
  readonly kind: 'line'
  readonly id: string
}
