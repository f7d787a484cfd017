import { minuteOfDay, momentOf, timeOfDay } from './clock.mjs'

const CHANGE_MINUTES = 3
const MINUTES_A_STOP = 2

/**
 * The fastest way from one stop to another: the legs of it, or none if there is no way.
 *
 * The answer also carries everything that was reached on the way, some hundred objects. Nobody sees that, since a `Map` is `{}` in
 * JSON, but whoever keeps an answer keeps them all: that makes the flaw of the cache so dear.
 */
export function planTrip(network, from, to, at) {
  const reached = explore(network, from, minuteOfDay(at))
  const legs = legsTo(reached, to)
  return {
    from: network.stops[from].name,
    to: network.stops[to].name,
    reached,
    legs: legs.map(({ line, leaves, arrives }) => ({ line: line.name, leaves: show(leaves, at), arrives: show(arrives, at) })),
  }
}

function show(minute, at) {
  return timeOfDay(momentOf(minute, at))
}

/** Finds the earliest minute at which each stop can be reached, the stops in the order of that minute. */
function explore(network, from, minute) {
  const reached = new Map([[from, { minute, leg: null }]])
  const open = [from]
  while (open.length > 0) {
    const stop = takeEarliest(open, reached)
    for (const leg of legsFrom(network, stop, reached.get(stop).minute)) {
      const known = reached.get(leg.to)
      if (known && known.minute <= leg.arrives) continue
      reached.set(leg.to, { minute: leg.arrives, leg })
      open.push(leg.to)
    }
  }
  return reached
}

function takeEarliest(open, reached) {
  let earliest = 0
  for (const [index, stop] of open.entries()) {
    if (reached.get(stop).minute < reached.get(open[earliest]).minute) earliest = index
  }
  return open.splice(earliest, 1)[0]
}

/** One leg to each stop that the next bus of each line still calls at. */
function* legsFrom(network, stop, minute) {
  for (const { line, position, minutes } of network.stops[stop].passes) {
    const leaves = minutes.find((candidate) => candidate >= minute + CHANGE_MINUTES)
    if (leaves === undefined) continue
    for (let later = position + 1; later < line.calls.length; later++) {
      yield { line, from: stop, to: line.calls[later], leaves, arrives: leaves + MINUTES_A_STOP * (later - position) }
    }
  }
}

function legsTo(reached, to) {
  const legs = []
  for (let leg = reached.get(to)?.leg; leg; leg = reached.get(leg.from).leg) legs.unshift(leg)
  return legs
}
