import styles from './Menu.module.css'

/**
 * Keeps the click that closes a menu from what lies under it. Radix's modal menus do that, too, but hide the whole page from screen
 * readers while parts of it can still be focused.
 */
export function MenuShield() {
  return <div className={styles['shield']} role="presentation" onContextMenu={(event) => event.preventDefault()} />
}
