import { createContext, use } from 'react'

/** What other parts of the page can make the graph do. */
export interface GraphHandle {
  nextMatch(step: 1 | -1): void
  /** Chooses the widest node of a frame and brings it into sight. */
  selectFrame(frame: number): void
  zoomToSelection(): void
  reset(): void
  /** Takes a key; true when it meant something. */
  pressed(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean
}

/** Passes commands on to the graph in sight. Where there is none they go nowhere. */
export class GraphSlot implements GraphHandle {
  #graph: GraphHandle | null = null

  /** From now on this graph is in sight; gives what ends that. */
  attach(graph: GraphHandle): () => void {
    this.#graph = graph
    return () => {
      if (this.#graph === graph) this.#graph = null
    }
  }

  nextMatch(step: 1 | -1): void {
    this.#graph?.nextMatch(step)
  }

  selectFrame(frame: number): void {
    this.#graph?.selectFrame(frame)
  }

  zoomToSelection(): void {
    this.#graph?.zoomToSelection()
  }

  reset(): void {
    this.#graph?.reset()
  }

  pressed(event: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    return this.#graph?.pressed(event) ?? false
  }
}

export const GraphContext = createContext(new GraphSlot())

/** The graph in sight. */
export const useGraphHandle = (): GraphSlot => use(GraphContext)
