/** People at bus stops who ask when the next bus leaves, one question after the other. */
import http from 'node:http'

const STOPS = 120

const [port, riders] = process.argv.slice(2).map(Number)
const agent = new http.Agent({ keepAlive: true, maxSockets: riders })

/** Asks for a path and waits for the whole answer. */
function ask(path) {
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, agent }, (response) => {
      response.on('error', reject)
      response.on('end', resolve)
      response.resume()
    })
    request.on('error', reject)
  })
}

async function ride(rider) {
  for (let question = 0; ; question++) {
    const stop = (rider * 37 + question * 11) % STOPS
    // Apps of today ask with the time on the phone, so hardly any question is like another.
    const at = Date.UTC(2026, 4, 11, 5, 0, 0) + rider * 13 + question * 61_000
    await ask(`/stops/${stop}/departures?at=${at}`)
    if (question % 4 === 0) await ask(`/trips?from=${stop}&to=${(stop + 29) % STOPS}&at=${at}`)
    if (question % 8 === 0) await ask(`/search?text=${['mar', 'sta', 'old', 'uni'][question % 4]}`)
  }
}

await Promise.all(Array.from({ length: riders }, (_, rider) => ride(rider)))
