import { describe, expect, it } from 'vitest'
import { type Explanation, explanationOf } from './explanation.ts'
import { LANGUAGES, type Language, PROFILE_TYPES, type ProfileType, TEMPORALITIES, type Temporality } from './profile-type.ts'
import { PROFILE_TYPE_NAMES } from './profile-type-name.ts'
import { typesOfLanguage } from './types-of-language.ts'

const LONGEST = 320

interface Case {
  readonly type: ProfileType
  readonly language: Language | undefined
  readonly temporality: Temporality
  readonly siblings: readonly ProfileType[]
}

const CASES: readonly Case[] = PROFILE_TYPES.flatMap((type) =>
  [...LANGUAGES, undefined].flatMap((language) =>
    TEMPORALITIES.flatMap((temporality) =>
      [[], [type], typesOfLanguage(language), PROFILE_TYPES].map((siblings) => ({ type, language, temporality, siblings })),
    ),
  ),
)

const explain = ({ type, ...about }: Case): Explanation => explanationOf(type, about)

const textsOf = (one: Case): readonly string[] => Object.values(explain(one))

const said = (type: ProfileType, language: Language | undefined, temporality: Temporality = 'interval'): string =>
  textsOf({ type, language, temporality, siblings: [] }).join('\n')

const names = (text: string, type: ProfileType): boolean => new RegExp(`\\b${PROFILE_TYPE_NAMES[type]}\\b`).test(text)

const where = ({ type, language, temporality }: Case): string => `${type}, ${language}, ${temporality}`

describe('explanationOf, for every kind, language and temporality', () => {
  it('says when, what is wide, what it does not tell, and what is next', () => {
    for (const one of CASES) expect(Object.keys(explain(one))).toEqual(['when', 'wide', 'not', 'next'])
  })

  it('is made of whole sentences of plain text, and short', () => {
    for (const one of CASES)
      for (const text of textsOf(one)) {
        expect(text, where(one)).toMatch(/^[A-Z].*[^.]\.$/)
        expect(text.length, `${where(one)}: ${text}`).toBeLessThanOrEqual(LONGEST)
        expect(text, where(one)).not.toMatch(/\n| {2}|undefined|\bsimply\b|\bjust\b(?! begun)/)
      }
  })

  it('says nothing of one kind that it says of another', () => {
    const kindsOf = new Map<string, Set<ProfileType>>()
    for (const one of CASES) for (const text of textsOf(one)) kindsOf.set(text, (kindsOf.get(text) ?? new Set()).add(one.type))
    expect([...kindsOf].filter(([, kinds]) => kinds.size > 1).map(([text]) => text)).toEqual([])
  })

  it('names no kind that there is not for the language', () => {
    for (const one of CASES.filter(({ siblings }) => siblings.length <= 1)) {
      const absent = PROFILE_TYPES.filter((type) => type !== one.type && !typesOfLanguage(one.language).includes(type))
      for (const text of textsOf(one))
        expect(
          absent.filter((type) => names(text, type)),
          `${where(one)}: ${text}`,
        ).toEqual([])
    }
  })

  it('sends nobody to where they are', () => {
    for (const one of CASES) expect(names(explain(one).next, one.type), where(one)).toBe(false)
  })
})

describe('what to look at next', () => {
  const next = (type: ProfileType, language: Language | undefined, siblings: readonly ProfileType[]): string =>
    explanationOf(type, { language, temporality: 'interval', siblings }).next

  it('names what is in the same file first, and says so', () => {
    expect(next('cpu', 'python', [])).toMatch(/^Look at Wall: .* Then look at Lock Duration: /)
    expect(next('cpu', 'python', ['cpu', 'alloc_space'])).toMatch(/^Look at Alloc Space \(in this file\): .* Then look at Wall: /)
  })

  it('names a kind that is unusual for the language when the file holds it', () => {
    expect(next('cpu', 'rust', [])).not.toContain('Wall')
    expect(next('cpu', 'rust', ['wall'])).toContain('Wall (in this file)')
  })

  it("goes from Go's allocations to what is held, and back", () => {
    const heap = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'] as const
    expect(next('alloc_space', 'go', heap)).toContain('Inuse Space (in this file)')
    expect(next('inuse_space', 'go', heap)).toContain('Alloc Space (in this file)')
  })

  it('goes from the holder of a lock in Go to those that wait, and back', () => {
    expect(next('mutex_duration', 'go', [])).toContain('Block Duration')
    expect(next('block_duration', 'go', [])).toContain('Mutex Duration')
  })
})

describe('what is true for a language', () => {
  it.each(['mutex_count', 'mutex_duration'] as const)('%s: Go blames the holder, .NET shows the one that waits', (type) => {
    expect(said(type, 'go')).toContain('of the one that held the lock and let it go')
    expect(said(type, 'dotnet')).toContain('of the thread that waits')
    expect(said(type, 'dotnet')).toContain(`the same data as ${type === 'mutex_count' ? 'Lock Count' : 'Lock Duration'}`)
    expect(said(type, undefined)).toMatch(/In Go .*, in \.NET /)
  })

  it.each(['block_count', 'block_duration'] as const)('%s: Go blames the one that waits', (type) => {
    expect(said(type, 'go')).toContain('is of the one that waits.')
    expect(said(type, 'go')).toContain('Sleep, network and disk are not in here.')
  })

  it.each(['lock_count', 'lock_duration'] as const)('%s: JFR knows monitors and parks, .NET calls it Mutex, too', (type) => {
    expect(said(type, 'java')).toMatch(/monitor enter.*park/)
    expect(said(type, 'dotnet')).toMatch(/Mutex (?:Count|Duration) is the same data/)
    expect(said(type, 'cpp')).toContain('with Abseil, it is of the thread that lets the lock go')
  })

  it.each(['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'] as const)(
    '%s: Go samples, and waits for the collector',
    (type) => {
      expect(said(type, 'go')).toMatch(/512 KiB.*garbage collection/)
      expect(said(type, 'cpp')).not.toContain('garbage')
      expect(said(type, 'rust')).not.toContain('garbage')
    },
  )

  it.each(['alloc_objects', 'alloc_space'] as const)('%s: totals since the process started, unless it is a part of them', (type) => {
    expect(said(type, 'go', 'cumulative')).toContain('since the process started')
    expect(said(type, 'go', 'interval')).toContain('while the profile was recorded')
    expect(said(type, 'go', 'change')).not.toMatch(/since the process started|while the profile was recorded/)
  })

  it('alloc_space: a total that rises is no leak', () => {
    expect(said('alloc_space', 'go', 'cumulative')).toContain('a rise is no leak')
    expect(said('alloc_space', 'go', 'interval')).not.toContain('leak')
    expect(said('inuse_space', 'go', 'gauge')).toContain('leak')
  })

  it('exceptions count whether or not they are caught', () => {
    for (const language of ['dotnet', 'python', 'php', undefined] as const)
      expect(said('exceptions', language)).toContain('whether they are caught or not')
  })

  it('wall: idle time of the event loop is left out, threads add up elsewhere', () => {
    expect(said('wall', 'nodejs')).toMatch(/event loop has nothing to run is left out/)
    expect(said('wall', 'nodejs')).not.toContain('add up')
    for (const language of ['go', 'java', 'dotnet', 'python', 'ruby'] as const) expect(said('wall', language)).toMatch(/adds? (?:them )?up/)
    expect(said('wall', 'python')).toContain('only at the main thread')
  })

  it('heap: V8 has what no collection freed, and (external)', () => {
    expect(said('heap', 'nodejs')).toMatch(/no garbage collection has freed.*\(external\)/)
    expect(said('heap', 'cpp')).toContain('tcmalloc or jemalloc')
  })

  it('cpu: eBPF shows the kernel and every process', () => {
    expect(said('cpu', 'native')).toMatch(/eBPF.*kernel.*every process/)
    expect(said('cpu', 'go')).toMatch(/the kernel.*\(eBPF\)/)
  })

  it('goroutines are those of one moment', () => {
    expect(said('goroutines', 'go', 'gauge')).toContain('at the moment of the snapshot')
    expect(said('goroutines', 'go', 'gauge')).toContain('nothing about time')
  })

  it('says of a difference that it is one', () => {
    for (const type of PROFILE_TYPES) {
      expect(said(type, 'go', 'change')).toContain('what fell is negative')
      expect(said(type, 'go', 'gauge')).not.toContain('negative')
    }
  })
})
