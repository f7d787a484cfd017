import { type RefObject, useEffect, useState } from 'react'
import type { ExampleSource } from '#model/example.ts'
import type { ProfileType } from '#model/profile-types/profile-type.ts'
import type { Place } from './entries.ts'

/** The place in a table that was pointed at last, by whatever means. It stays, so that what is told of it can be read. */
export function usePlace(table: RefObject<HTMLTableElement | null>): Place {
  const [place, setPlace] = useState<Place>({})
  useEffect(() => {
    const stop = new AbortController()
    const point = ({ target }: Event) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column]') : null
      if (cell) setPlace(placeOf(cell.dataset))
    }
    table.current?.addEventListener('pointerover', point, { signal: stop.signal })
    table.current?.addEventListener('focusin', point, { signal: stop.signal })
    return () => stop.abort()
  }, [table])
  return place
}

const placeOf = ({ row, column }: DOMStringMap): Place => ({
  profileType: row as ProfileType | undefined,
  source: column as ExampleSource | undefined,
})
