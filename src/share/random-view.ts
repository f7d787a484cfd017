import { FILTERS } from '#model/filters.ts'
import { CHOSEN_KINDS } from '#model/profile-types/chosen-kind.ts'
import { recordingOf } from '#model/profile-types/recording-of.ts'
import type { Session } from '#model/session.ts'
import { COLOURINGS, GRANULARITIES, initialView, VIEWS, type ViewState } from '#model/view-state.ts'

// For tests: views and sessions, the same for the same seed.

/** Numbers from 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const UNKNOWN = { profileType: 'other', temporality: 'interval', confidence: 'high', primary: true, rule: 'R14' } as const

/** A session with these sample types; the last is the one that is opened. */
export function sessionOf(types: readonly string[], dropFrames = ''): Session {
  const { profiles, sampleTypes } = recordingOf({ types: types.map((type) => `${type}/count`), name: 'cpu.pb.gz', dropFrames })
  const known = sampleTypes.map((type) => ({ ...type, ...UNKNOWN }))
  return { profiles, sampleTypes: known, defaultSampleType: types.length - 1, producer: '', ebpf: false }
}

const PIECES = [
  ...Array.from('ab|.*+?()[]{}^$\\/&=#%+ "\'`;,!~<>\n\té漢😀'),
  '%41',
  '$(x)',
  String.raw`\'`,
  '--',
  'main.',
  'k=v',
  '1kb:',
  'off',
  '&v=2',
]

export function randomText(random: () => number): string {
  if (random() < 0.4) return ''
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => anyOf(PIECES, random)).join('')
}

export function anyOf<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** A view with anything in it. */
export function randomView(session: Session, random: () => number): ViewState {
  const yes = () => random() < 0.3
  const filters = Object.fromEntries(FILTERS.map((filter) => [filter, randomText(random)])) as Record<(typeof FILTERS)[number], string>
  return {
    ...initialView(session.defaultSampleType),
    sampleType: Math.floor(random() * session.sampleTypes.length),
    kind: anyOf(CHOSEN_KINDS, random),
    view: anyOf(VIEWS, random),
    granularity: anyOf(GRANULARITIES, random),
    noInlines: yes(),
    dropFrames: yes(),
    ...filters,
    off: FILTERS.filter(yes),
    tagRoot: randomText(random),
    tagLeaf: randomText(random),
    dropNegative: yes(),
    relative: yes(),
    minShare: anyOf([0, 1, 0.005, 1e-7, random()], random),
    inverted: yes(),
    foldRecursion: yes(),
    shape: anyOf(['icicle', 'flame'] as const, random),
    colour: anyOf(COLOURINGS, random),
    search: randomText(random),
    pivot: randomText(random),
    zoom: anyOf(['', '1.0', '1k9.abc', 'zzzzz.zzzz'], random),
  }
}
