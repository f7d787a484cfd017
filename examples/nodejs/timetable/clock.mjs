const MINUTE_MS = 60_000
const ZONE = 'Europe/Lisbon'

/**
 * The time of day as it stands on the board.
 *
 * Each call sets up a formatter of its own, which takes far longer than formatting: that is the flaw the profile of CPU time shows.
 * One `Intl.DateTimeFormat` for all calls would do.
 */
export function timeOfDay(milliseconds) {
  return new Date(milliseconds).toLocaleTimeString('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
}

/** The moment of a minute of the day that another moment is in. */
export function momentOf(minuteOfDay, milliseconds) {
  const day = milliseconds - (milliseconds % (24 * 60 * MINUTE_MS))
  return day + minuteOfDay * MINUTE_MS
}

/** The minute of the day that a moment is in. */
export function minuteOfDay(milliseconds) {
  return Math.floor(milliseconds / MINUTE_MS) % (24 * 60)
}
