import { Check } from 'lucide-react'
import * as DropdownMenu from 'radix-ui/dropdown-menu'
import type { MenuAction, MenuItem } from './menu-item.ts'
import styles from './Menu.module.css'

interface Props {
  readonly items: readonly MenuItem[]
  readonly onAction: (item: MenuAction) => void
}

/** The items of an open menu. */
export function MenuList({ items, onAction }: Props) {
  // A column for marks and icons only where there are any: labels stay in line.
  const marked = items.some((item) => item.kind === 'switch' || item.kind === 'choice' || ('icon' in item && item.icon !== undefined))
  return (
    <div className={styles['list']} data-marked={marked}>
      {items.map((item) => (
        <Row key={item.id} item={item} onAction={onAction} />
      ))}
    </div>
  )
}

function Row({ item, onAction }: { readonly item: MenuItem; readonly onAction: Props['onAction'] }) {
  switch (item.kind) {
    case 'line':
      return <DropdownMenu.Separator className={styles['line']} />
    case 'heading':
      return <DropdownMenu.Label className={styles['heading']}>{item.label}</DropdownMenu.Label>
    case 'switch':
      return (
        <DropdownMenu.CheckboxItem
          className={styles['item']}
          checked={item.on}
          disabled={item.disabled ?? false}
          textValue={item.label}
          onCheckedChange={item.onChange}
          onSelect={(event) => item.stays === true && event.preventDefault()}
        >
          <span className={styles['mark']}>{item.on && <Check aria-hidden="true" />}</span>
          <Words {...item} />
        </DropdownMenu.CheckboxItem>
      )
    case 'choice':
      return (
        <DropdownMenu.RadioGroup aria-label={item.label} value={item.value} onValueChange={item.onChange}>
          <DropdownMenu.Label className={styles['heading']}>{item.label}</DropdownMenu.Label>
          {item.options.map((option) => (
            <DropdownMenu.RadioItem
              key={option.id}
              className={styles['item']}
              value={option.id}
              disabled={option.disabled ?? false}
              textValue={option.label}
            >
              <span className={styles['mark']}>{option.id === item.value && <Check aria-hidden="true" />}</span>
              <Words {...option} />
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      )
    default:
      return (
        <DropdownMenu.Item
          className={styles['item']}
          data-danger={item.danger === true}
          disabled={item.disabled ?? false}
          textValue={item.label}
          onSelect={() => onAction(item)}
        >
          <span className={styles['mark']} aria-hidden="true">
            {item.icon}
          </span>
          <Words {...item} />
        </DropdownMenu.Item>
      )
  }
}

function Words({ label, note, shortcut }: { readonly label: string; readonly note?: string; readonly shortcut?: string }) {
  return (
    <>
      <span className={styles['words']}>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
      {shortcut !== undefined && <kbd className={styles['shortcut']}>{shortcut}</kbd>}
    </>
  )
}
