const STOPS = 120
const LINES = 14
const STOPS_A_LINE = 24
const FIRST_BUS = 5 * 60
const LAST_BUS = 23 * 60
const QUARTERS = ['Old Town', 'Station', 'Harbour', 'University', 'Market', 'Park', 'Mill', 'Bridge']
const STREETS = ['Lime', 'Church', 'Long', 'River', 'Garden', 'Castle', 'Foundry', 'School']

/** Makes up a city: its stops, and its lines with when they leave each stop, in minutes of the day. */
export function createNetwork() {
  const stops = Array.from({ length: STOPS }, (_, number) => ({
    number,
    name: `${QUARTERS[number % QUARTERS.length]}, ${STREETS[(number >> 3) % STREETS.length]} Street ${1 + (number % 5)}`,
    passes: [],
  }))
  const lines = Array.from({ length: LINES }, (_, number) => createLine(number, stops))
  return { stops, lines }
}

function createLine(number, stops) {
  const calls = Array.from({ length: STOPS_A_LINE }, (_, position) => (number * 17 + position * (1 + (number % 7))) % stops.length)
  const line = { name: String(number + 1), headsign: stops[calls.at(-1)].name, calls, interval: 6 + (number % 4) * 3 }
  for (const [position, stop] of calls.entries()) stops[stop].passes.push({ line, position, minutes: minutesOf(line, position) })
  return line
}

/** A bus needs two minutes from stop to stop. */
function minutesOf({ interval }, position) {
  const minutes = []
  for (let start = FIRST_BUS; start < LAST_BUS; start += interval) minutes.push(start + 2 * position)
  return minutes
}
