import { defaultRangeExtractor, observeElementOffset, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isCramped, longRows, type RowWindow, scrolled, settled, showing, type Viewport } from './row-window.ts'

const OVERSCAN = 8

interface Options {
  readonly rowCount: number
  readonly rowPx: number
  readonly scroller: RefObject<HTMLElement | null>
  /** What covers the scroller's upper edge. */
  readonly head: RefObject<HTMLElement | null>
  /** This row exists also while it is scrolled out of sight, if it has a place at all. */
  readonly pinned: number | undefined
}

/** A row that is to be rendered, and its distance from the top of the element that holds all rows. */
export interface PlacedRow {
  readonly row: number
  readonly topPx: number
}

/** Which rows of very many are to be rendered, and where; scrolls to rows. */
export function useRowWindow({ rowCount, rowPx, scroller, head, pinned }: Options) {
  const rows = useMemo(() => longRows(rowCount, rowPx), [rowCount, rowPx])
  const [shiftSet, setShift] = useState(0)
  const shift = Math.min(shiftSet, rowCount - rows.slots)
  const at = useRef<RowWindow>({ shift: 0, scrollPx: 0 })

  const viewport = useCallback((): Viewport => {
    const element = scroller.current
    if (!element) return { heightPx: 0, maxScrollPx: 0 }
    return {
      heightPx: element.clientHeight - (head.current?.offsetHeight ?? 0),
      maxScrollPx: element.scrollHeight - element.clientHeight,
    }
  }, [scroller, head])

  const pinnedSlot = pinned === undefined ? -1 : pinned - shift
  const rangeExtractor = useCallback(
    (range: Range) => {
      const slots = defaultRangeExtractor(range)
      const missing = pinnedSlot >= 0 && pinnedSlot < range.count && !slots.includes(pinnedSlot)
      return missing ? [...slots, pinnedSlot].toSorted((a, b) => a - b) : slots
    },
    [pinnedSlot],
  )

  // The library keeps its state in an object of its own and says itself when to render, so the compiler must leave this alone.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.slots,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: OVERSCAN,
    rangeExtractor,
    observeElementOffset: (instance, tell) =>
      observeElementOffset(instance, (scrollPx, moving) => {
        const element = instance.scrollElement
        if (!element) return
        const now = viewport()
        let next = scrolled(rows, at.current, scrollPx, now)
        const rest = settled(rows, next, now)
        // A moving scroll bar is only written to where it would soon stop the reader: it may be in their hand.
        if (isCramped(rows, next, now) || (!moving && Math.abs(rest.scrollPx - next.scrollPx) > now.heightPx)) next = rest
        const shifted = next.shift !== at.current.shift
        at.current = next
        if (next.scrollPx !== scrollPx) element.scrollTop = next.scrollPx
        // Rows and scroll position change in one frame, or other rows would flash up.
        if (shifted) flushSync(() => setShift(next.shift))
        tell(next.scrollPx, moving)
      }),
  })
  useEffect(() => virtualizer.measure(), [virtualizer, rowPx])

  const show = useCallback(
    (row: number) => {
      const element = scroller.current
      if (!element || rowCount === 0) return
      const next = showing(rows, { ...at.current, scrollPx: element.scrollTop }, Math.min(row, rowCount - 1), viewport())
      at.current = next
      setShift(next.shift)
      element.scrollTop = next.scrollPx
    },
    [rows, rowCount, scroller, viewport],
  )

  const range = virtualizer.range
  return {
    placed: virtualizer.getVirtualItems().map((item): PlacedRow => ({ row: item.index + shift, topPx: item.start })),
    /** First and last row in sight. */
    first: (range?.startIndex ?? 0) + shift,
    last: range === null ? -1 : range.endIndex + shift,
    /** Of the element that holds the rows. */
    heightPx: rows.slots * rowPx,
    viewport,
    show,
  }
}
