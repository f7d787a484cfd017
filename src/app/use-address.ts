import { useEffect } from 'react'
import { problemOf } from '#model/problem.ts'
import type { ViewState } from '#model/view-state.ts'
import { decodeView, encodeView, sourceInLink } from '#share/view-link.ts'
import type { ViewerStore } from '#store/viewer-store.ts'

/** WebKit allows a hundred changes of the address in ten seconds; some are left for whoever else makes them. */
const WRITE_EVERY_MS = 250

/**
 * Keeps the view in the fragment of the address, and the address where the profile came from, so that Back, Forward and
 * Reload bring back what was looked at. What changes a filter or the kind of view is a step back; what is typed is not.
 */
export function useAddress(store: ViewerStore, openUrl: (address: string) => void): void {
  useEffect(() => {
    const address = new Address(store)
    const { url } = sourceInLink(location.hash)
    if (url) openUrl(url)
    return address.listen()
  }, [store, openUrl])
}

class Address {
  readonly #store: ViewerStore
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The view that the address is of. */
  #written: ViewState | null = null
  #following = false

  constructor(store: ViewerStore) {
    this.#store = store
  }

  listen(): () => void {
    const back = () => this.#follow()
    window.addEventListener('popstate', back)
    const stop = this.#store.subscribe((now, before) => {
      if (now.session !== before.session && now.session) this.#opened()
      else if (now.view !== before.view) this.#timer ??= setTimeout(() => this.#write(), WRITE_EVERY_MS)
    })
    return () => {
      stop()
      clearTimeout(this.#timer)
      window.removeEventListener('popstate', back)
    }
  }

  /** The view that came with the address is that of the first file; of the next one it is written anew. */
  #opened(): void {
    if (this.#written === null) this.#follow()
    else this.#write()
  }

  /** Shows what the address says. */
  #follow(): void {
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
