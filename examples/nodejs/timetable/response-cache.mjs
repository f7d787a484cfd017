import { createHash } from 'node:crypto'

/**
 * Remembers answers, and the text they are sent as, by the address that was asked for.
 *
 * Nothing is ever forgotten, and the addresses carry the time to the millisecond, so that hardly any answer is asked for twice: that
 * is the flaw the profile of the heap shows.
 */
export class ResponseCache {
  #entries = new Map()

  getOrMake(address, make) {
    const known = this.#entries.get(address)
    if (known) {
      known.hits++
      return known
    }
    const entry = this.#entryOf(make())
    this.#entries.set(address, entry)
    return entry
  }

  #entryOf(answer) {
    const body = JSON.stringify(answer)
    return { answer, body, tag: tagOf(body), storedAt: new Date(), hits: 0 }
  }
}

/** Tells browsers whether what they have is still right. */
function tagOf(body) {
  return `"${createHash('sha1').update(body).digest('base64url')}"`
}
