import { X } from 'lucide-react'
import { type PointerEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './BottomSheet.module.css'
import { IconButton } from './IconButton.tsx'
import { restOf, type SheetHeight } from './sheet-drag.ts'

/** A click so soon after a drag is the same press. */
const CLICK_AFTER_DRAG_MS = 300

interface Props {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  /** Nothing else can be reached while it is open. Otherwise what is above goes on working and keeps the focus. */
  readonly modal?: boolean
  readonly startsAt?: SheetHeight
}

/**
 * A panel at the lower edge of a narrow window. Its grip can be dragged: up to enlarge it, down to close it; as a button it does
 * the same by key. Escape closes it.
 */
export function BottomSheet({ title, onClose, children, modal = false, startsAt = 'half' }: Props) {
  const sheet = useRef<HTMLDialogElement>(null)
  const drag = useRef<{ readonly y: number; readonly heightPx: number; readonly ms: number } | null>(null)
  const endedMs = useRef(-CLICK_AFTER_DRAG_MS)
  const [height, setHeight] = useState<SheetHeight>(startsAt)
  const heading = useId()

  // `show` would take the focus from what is above; the attribute alone does not.
  useLayoutEffect(() => {
    const element = sheet.current
    const before = document.activeElement
    if (modal) element?.showModal()
    else element?.setAttribute('open', '')
    return () => {
      const inside = element?.contains(document.activeElement) ?? false
      if (modal) element?.close()
      else if (inside && before instanceof HTMLElement) before.focus()
    }
  }, [modal])

  useEffect(() => {
    const element = sheet.current
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    element?.addEventListener('keydown', escape)
    return () => element?.removeEventListener('keydown', escape)
  }, [onClose])

  const start = (event: PointerEvent) => {
    if (event.button !== 0 || !sheet.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { y: event.clientY, heightPx: sheet.current.getBoundingClientRect().height, ms: event.timeStamp }
    sheet.current.dataset['dragged'] = 'true'
  }
  const move = (event: PointerEvent) => {
    // Straight to the element: rendering at every move would be felt.
    if (drag.current && sheet.current) sheet.current.style.height = `${drag.current.heightPx + drag.current.y - event.clientY}px`
  }
  const end = (event: PointerEvent) => {
    const from = drag.current
    if (!from || !sheet.current) return
    drag.current = null
    endedMs.current = event.timeStamp
    sheet.current.style.removeProperty('height')
    delete sheet.current.dataset['dragged']
    if (event.type === 'pointercancel') return
    const upPx = from.y - event.clientY
    const rest = restOf({ heightPx: from.heightPx + upPx, upPx, ms: event.timeStamp - from.ms, windowPx: window.innerHeight }, height)
    if (rest === 'closed') onClose()
    else setHeight(rest)
  }
  return (
    <dialog
      ref={sheet}
      className={styles['sheet']}
      data-height={height}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles['header']} onPointerDown={start} onPointerMove={move} onPointerUp={end} onPointerCancel={end}>
        <button
          type="button"
          className={styles['grip']}
          aria-label={height === 'full' ? 'Make the panel smaller' : 'Make the panel larger'}
          aria-expanded={height === 'full'}
          onClick={(event) => {
            // Where a pointer did it, the end of its drag has seen to it already; keys and screen readers only click.
            if (event.timeStamp - endedMs.current > CLICK_AFTER_DRAG_MS) setHeight(height === 'full' ? 'half' : 'full')
          }}
        />
        <h2 id={heading}>{title}</h2>
        <IconButton
          bare
          label="Close"
          icon={<X aria-hidden="true" />}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={onClose}
        />
      </div>
      {/* Reached by key, so that it can be scrolled by key. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['body']} role="group" aria-labelledby={heading} tabIndex={0}>
        {children}
      </div>
    </dialog>
  )
}
