import { isMangled, plainName } from './plain-name.ts'

/** Takes a mangled name apart; undefined where it cannot. `full`: with the types of parameters and result. */
export type Demangle = (mangled: string, full: boolean) => string | undefined

/**
 * Names as they are shown. What takes mangled ones apart is large and rarely needed: it is loaded when the first such name is
 * asked for, and until it is there they are shown as they are.
 */
export class ShownNames {
  readonly #load: () => Promise<Demangle>
  readonly #listeners = new Set<() => void>()
  readonly #known = new Map<string, string>()
  #demangle: Demangle | undefined
  #loading = false

  constructor(load: () => Promise<Demangle>) {
    this.#load = load
  }

  /** The name to show for a raw one. */
  of(raw: string): string {
    return isMangled(raw) ? this.#read(raw) : plainName(raw)
  }

  /** A mangled name with the types of its parameters; '' where that says no more. */
  fullOf(raw: string): string {
    const [mangled] = splitPlace(raw)
    const full = isMangled(raw) ? (this.#demangle?.(mangled, true) ?? '') : ''
    return full === this.of(mangled) ? '' : full
  }

  /** Whether mangled names are taken apart by now: another value means other names. */
  readonly isReady = (): boolean => this.#demangle !== undefined

  /** Tells when names have changed; gives what ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #read(raw: string): string {
    if (!this.#demangle) {
      void this.#start()
      return raw
    }
    let name = this.#known.get(raw)
    if (name === undefined) {
      const [mangled, place] = splitPlace(raw)
      name = plainName(this.#demangle(mangled, false) ?? mangled) + place
      if (this.#known.size >= MOST_KNOWN) this.#known.clear()
      this.#known.set(raw, name)
    }
    return name
  }

  async #start(): Promise<void> {
    if (this.#loading) return
    this.#loading = true
    try {
      this.#demangle = await this.#load()
      for (const listener of this.#listeners) listener()
    } catch (thrown) {
      // The names stay as they are; the next one asks again.
      this.#loading = false
      console.warn('%s', thrown)
    }
  }
}

const MOST_KNOWN = 50_000

/** Views by lines put a place behind the name. No mangled name has a space. */
function splitPlace(raw: string): [mangled: string, place: string] {
  const space = raw.indexOf(' ')
  return space < 0 ? [raw, ''] : [raw.slice(0, space), raw.slice(space)]
}
