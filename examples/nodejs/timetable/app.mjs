import { createServer } from 'node:http'
import { departuresBoard } from './departures.mjs'
import { createNetwork } from './network.mjs'
import { ResponseCache } from './response-cache.mjs'
import { planTrip } from './router.mjs'
import { StopSearch } from './search.mjs'

/** A server of timetables. `onRequest` is told what is asked for, before it is answered. */
export function createApp({ onRequest }) {
  const network = createNetwork()
  const search = new StopSearch(network)
  const cache = new ResponseCache()
  const routes = [
    { name: 'departures', path: /^\/stops\/(\d+)\/departures$/, answer: departures },
    { name: 'trips', path: /^\/trips$/, answer: trips },
    { name: 'search', path: /^\/search$/, answer: ({ query }) => search.find(query.get('text') ?? '') },
  ]

  function departures({ match, query }) {
    return departuresBoard(network, Number(match[1]), Number(query.get('at')))
  }

  function trips({ query }) {
    return planTrip(network, Number(query.get('from')), Number(query.get('to')), Number(query.get('at')))
  }

  function handle(request, response) {
    const url = new URL(request.url, 'http://timetable')
    for (const { name, path, answer } of routes) {
      const match = url.pathname.match(path)
      if (!match) continue
      onRequest({ route: name })
      const { body, tag } = cache.getOrMake(request.url, () => answer({ match, query: url.searchParams }))
      response.writeHead(200, { 'content-type': 'application/json', etag: tag }).end(body)
      return
    }
    response.writeHead(404).end()
  }

  return { server: createServer(handle) }
}
