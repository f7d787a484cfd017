import { Command } from 'cmdk'
import { memo } from 'react'
import styles from './CommandPalette.module.css'
import { Marked } from './Marked.tsx'
import type { FoundGroup, PaletteItem } from './palette-item.ts'

interface Props {
  readonly label: string
  readonly found: readonly FoundGroup[]
  /** More may be found. */
  readonly waiting: boolean
  readonly onChoose: (item: PaletteItem) => void
}

/** What a palette found. Its items are named by their place: the first is `0`. */
export const PaletteList = memo(function PaletteList({ label, found, waiting, onChoose }: Props) {
  let place = 0
  return (
    <Command.List className={styles['list']} label={label} aria-busy={waiting}>
      {found.length === 0 && (
        <p className={styles['nothing']} role="status">
          {waiting ? 'Searching…' : 'Nothing found'}
        </p>
      )}
      {found.map((group) => (
        <Command.Group key={group.heading} heading={group.heading} className={styles['group']}>
          {group.found.map(({ item, ranges }) => (
            <Command.Item key={item.id} value={String(place++)} className={styles['item']} onSelect={() => onChoose(item)}>
              <span className={styles['label']} title={item.label}>
                <Marked text={item.label} ranges={ranges} />
              </span>
              {item.hint !== undefined && <span className={styles['hint']}>{item.hint}</span>}
            </Command.Item>
          ))}
        </Command.Group>
      ))}
    </Command.List>
  )
})
