/** How many requests to a route are sampled. */
const REQUESTS_A_ROUTE = 12

/** Makes up the requests that events happen in. */
export class Requests {
  #random
  #byRoute = new Map()

  constructor(random) {
    this.#random = random
  }

  /** The labels of an event in a request to a route; none for work that no request asked for. */
  labelsOf(route) {
    if (!route) return {}
    if (!this.#byRoute.has(route))
      this.#byRoute.set(
        route,
        Array.from({ length: REQUESTS_A_ROUTE }, () => this.#requestTo(route)),
      )
    const requests = this.#byRoute.get(route)
    return requests[Math.floor(this.#random() * requests.length)]
  }

  /** `route` is a tag that the service sets, the others come from its tracing. */
  #requestTo(route) {
    return { span_id: this.#hex(16), trace_id: this.#hex(32), route }
  }

  #hex(digits) {
    return Array.from({ length: digits }, () => Math.floor(this.#random() * 16).toString(16)).join('')
  }
}
