import { useEffect } from 'react'
import { problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import { decodeView, encodeView, sourceInLink } from '#share/view-link.ts'
import type { ViewerStore } from '#store/viewer-store.ts'
import type { WaysIn } from './use-ways-in.ts'

/** WebKit allows a hundred changes of the address in ten seconds; some are left for whoever else makes them. */
const WRITE_EVERY_MS = 250

/**
 * Keeps the view in the fragment of the address, and the address where the profile came from, so that Back, Forward and
 * Reload bring back what was looked at. What changes a filter or the kind of view is a step back; what is typed is not.
 * A link to another profile opens that one; an address that is bare again is the landing page, where it was one before.
 */
export function useAddress(store: ViewerStore, { openUrl, leave }: Doors): void {
  useEffect(() => new Address(store, { openUrl, leave }).listen(), [store, openUrl, leave])
}

/** How the address gets people in and out. */
type Doors = Pick<WaysIn, 'openUrl' | 'leave'>

class Address {
  readonly #store: ViewerStore
  readonly #doors: Doors
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The view that the address is of. */
  #written: ViewState | null = null
  #following = false

  constructor(store: ViewerStore, doors: Doors) {
    this.#store = store
    this.#doors = doors
  }

  listen(): () => void {
    const { url } = sourceInLink(location.hash)
    if (url) this.#doors.openUrl(url)
    // Links to fragments tell of themselves in the same way as Back and Forward.
    const back = () => this.#follow()
    window.addEventListener('popstate', back)
    const stop = this.#store.subscribe((now, before) => {
      if (now.session !== before.session) {
        if (now.session) this.#opened()
        else this.#closed()
      } else if (now.view !== before.view) this.#timer ??= setTimeout(() => this.#write(), WRITE_EVERY_MS)
    })
    return () => {
      stop()
      this.#forget()
      window.removeEventListener('popstate', back)
    }
  }

  /** The view that came with the address is that of the first file, and of the one that it names; of another it is written anew. */
  #opened(): void {
    if (this.#written === null || this.#namesOpen()) this.#show()
    else this.#write()
  }

  /** A closed profile is a step: Back brings it back, if it was fetched. */
  #closed(): void {
    this.#forget()
    this.#written = null
    if (location.hash !== '') history.pushState(null, '', location.pathname + location.search)
  }

  #follow(): void {
    // What was about to be written is of the address before.
    this.#forget()
    const { session, source } = this.#store.getState()
    const { url } = sourceInLink(location.hash)
    if (url && !this.#namesOpen()) this.#doors.openUrl(url)
    else if (location.hash === '' && (source !== null || !session)) this.#doors.leave()
    else this.#show()
  }

  #namesOpen(): boolean {
    const { url = '' } = sourceInLink(location.hash)
    return URL.parse(url, document.baseURI)?.href === this.#store.getState().source
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** Shows what the address says of the view. */
  #show(): void {
    const { session, view } = this.#store.getState()
    if (!session || !view) return
    const { view: linked, problems } = decodeView(location.hash, session)
    this.#written = linked
    this.#following = true
    this.#store
      .getState()
      .setView(linked)
      .then(() => problems[0] && this.#store.getState().tell(problems[0]))
      .catch((thrown: unknown) => this.#store.getState().tell(problemOf(thrown)))
      .finally(() => (this.#following = false))
  }

  #write(): void {
    this.#timer = undefined
    const { session, view, source } = this.#store.getState()
    if (this.#following || !session || !view) return
    const fragment = [encodeView(view, session), source ? `url=${encodeURIComponent(source)}` : ''].filter(Boolean).join('&')
    const target = fragment === '' ? location.pathname + location.search : `#${fragment}`
    const isStep = this.#written !== null && withoutTyping(view) !== withoutTyping(this.#written)
    this.#written = view
    if (location.hash.slice(1) === fragment) return
    if (isStep) history.pushState(null, '', target)
    else history.replaceState(null, '', target)
  }
}

/** What is typed, and where the picture is zoomed to, are no steps of their own. */
const withoutTyping = (view: ViewState): string => JSON.stringify({ ...view, search: '', zoom: '' })
