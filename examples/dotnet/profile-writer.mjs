import { Profile, StringTable } from 'pprof-format'

/** The ten seconds that the profiles are of. */
const TIME = BigInt(Date.UTC(2026, 9, 14, 9, 30)) * 1_000_000n
const DURATION = 10_000_000_000n

/**
 * A profile as Pyroscope's .NET profiler builds it: strings, functions and locations in the order in which they first occur, a
 * location a function, no addresses, no mappings, and period 1. It does not add up samples with the same stack.
 */
export class ProfileWriter {
  #strings = new StringTable()
  #locations = new Map()
  #samples = []
  #sampleTypes
  #periodType

  constructor(sampleTypes, periodType) {
    this.#sampleTypes = sampleTypes.map((type) => this.#typeOf(type))
    this.#periodType = this.#typeOf(periodType)
  }

  /** Adds an event: its frames, the innermost first, each with `name` and `assembly`. */
  add(frames, values, labels) {
    this.#samples.push({
      locationId: frames.map((frame) => this.#locationOf(frame)),
      value: values,
      label: Object.entries(labels).map(([key, value]) => ({ key: this.#strings.dedup(key), str: this.#strings.dedup(value) })),
    })
  }

  encode() {
    const functions = [...this.#locations.values()]
    return new Profile({
      sampleType: this.#sampleTypes,
      sample: this.#samples,
      location: functions.map(({ id }) => ({ id, line: [{ functionId: id }] })),
      function: functions,
      stringTable: this.#strings,
      timeNanos: TIME,
      durationNanos: DURATION,
      periodType: this.#periodType,
      period: 1,
    }).encode()
  }

  #typeOf({ type, unit }) {
    return { type: this.#strings.dedup(type), unit: this.#strings.dedup(unit) }
  }

  #locationOf({ name, assembly }) {
    const key = `${assembly}\n${name}`
    let known = this.#locations.get(key)
    if (!known) {
      known = { id: this.#locations.size + 1, name: this.#strings.dedup(name), filename: this.#strings.dedup(assembly) }
      this.#locations.set(key, known)
    }
    return known.id
  }
}
