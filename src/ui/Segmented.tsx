import type { ReactNode } from 'react'
import * as RadioGroup from 'radix-ui/radio-group'
import styles from './Segmented.module.css'

/** One side of the switch. */
export interface Segment<Value extends string> {
  readonly value: Value
  readonly label: string
  /** In front of the label, or instead of it where `iconOnly` is set. */
  readonly icon?: ReactNode
  /** What it means, as a tip. */
  readonly title?: string
  readonly disabled?: boolean
}

interface Props<Value extends string> {
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly iconOnly?: boolean
}

/** One of a few, all in sight. Arrow keys choose. Its buttons are no inputs, so a page's own keys go on working after a click. */
export function Segmented<Value extends string>({ label, segments, value, onChange, iconOnly = false }: Props<Value>) {
  return (
    <RadioGroup.Root
      className={styles['group']}
      aria-label={label}
      orientation="horizontal"
      value={value}
      onValueChange={(chosen) => onChange(chosen as Value)}
    >
      {segments.map((segment) => (
        <RadioGroup.Item
          key={segment.value}
          className={styles['segment']}
          value={segment.value}
          disabled={segment.disabled ?? false}
          title={segment.title ?? (iconOnly ? segment.label : undefined)}
          aria-label={iconOnly ? segment.label : undefined}
        >
          {segment.icon}
          {/* The bold twin keeps the place that the label takes when it is chosen. */}
          {!iconOnly && (
            <span className={styles['label']} data-label={segment.label}>
              {segment.label}
            </span>
          )}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
