import { type RefCallback, useEffect, useState } from 'react'

/** A ref for an element, and whether that is so many pixels wide, or wider. Until it is there, whether the window is. */
export function useRoom(widthPx: number): [ref: RefCallback<HTMLElement>, isRoomy: boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [isRoomy, setRoomy] = useState(() => window.innerWidth >= widthPx)
  useEffect(() => {
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => entry && setRoomy(entry.contentRect.width >= widthPx))
    observer.observe(element)
    return () => observer.disconnect()
  }, [element, widthPx])
  return [setElement, isRoomy]
}
