import { minuteOfDay, momentOf, timeOfDay } from './clock.mjs'

const ROWS = 10

/** What the board at a stop shows: the next buses, the first one first. */
export function departuresBoard(network, stopNumber, at) {
  const stop = network.stops[stopNumber]
  const rows = nextDepartures(stop, minuteOfDay(at))
    .slice(0, ROWS)
    .map((departure) => boardRow(departure, at))
  return { stop: stop.name, at: timeOfDay(at), rows }
}

/** The buses that leave a stop from a minute of the day on. */
export function nextDepartures(stop, minute) {
  const departures = []
  for (const pass of stop.passes) {
    for (const leaves of pass.minutes) {
      if (leaves >= minute) departures.push({ line: pass.line, leaves })
    }
  }
  return departures.sort((a, b) => a.leaves - b.leaves)
}

function boardRow({ line, leaves }, at) {
  const moment = momentOf(leaves, at)
  return {
    line: line.name,
    towards: line.headsign,
    leaves: timeOfDay(moment),
    in: Math.round((moment - at) / 60_000),
  }
}
