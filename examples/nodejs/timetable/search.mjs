/** Finds stops by pieces of their names. */
export class StopSearch {
  #byPiece = new Map()

  constructor({ stops }) {
    for (const stop of stops) for (const piece of piecesOf(stop.name)) this.#add(piece, stop)
  }

  find(text) {
    const found = this.#byPiece.get(text.toLowerCase().slice(0, 3)) ?? []
    return found.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).map(({ number, name }) => ({ number, name }))
  }

  #add(piece, stop) {
    const stops = this.#byPiece.get(piece)
    if (!stops) this.#byPiece.set(piece, [stop])
    else if (stops.at(-1) !== stop) stops.push(stop)
  }
}

/** Every three letters that follow each other. */
function piecesOf(name) {
  const letters = name.toLowerCase()
  return Array.from({ length: letters.length - 2 }, (_, start) => letters.slice(start, start + 3))
}
