import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import type { Entry } from './entries.ts'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly entry: Entry
  /** Names the link in the history: who comes Back finds it again. */
  readonly place: string
}

/**
 * A link that opens an example, here or in another tab. Following it changes only the fragment of the address, so the page opens the
 * profile without being loaded anew.
 */
export function ExampleLink({ entry, place, children, ...rest }: Props) {
  return (
    <a {...rest} href={entry.href} data-place={place} onClick={(event) => isFollowedHere(event) && keepPlace(place)}>
      {children}
    </a>
  )
}

const isFollowedHere = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean => !ctrlKey && !metaKey && !shiftKey && !altKey

const keepPlace = (place: string) => history.replaceState({ place }, '')

/** The link inside of an element that was followed from this step of the history, if there was one. */
export function followedLink(within: HTMLElement): HTMLElement | undefined {
  const place: unknown = (history.state as { readonly place?: unknown } | null)?.place
  return [...within.querySelectorAll<HTMLElement>('[data-place]')].find((link) => link.dataset['place'] === place)
}
