import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Example } from '#model/example.ts'
import { PROFILE_TYPE_NAMES } from '#model/profile-types/profile-type-name.ts'
import { linkParameters } from '#share/link-parameters.ts'
import { sourceInLink } from '#share/view-link.ts'
import { entriesOf } from './entries.ts'
import { FEATURED } from './featured.ts'
import { COLUMNS, ROWS } from './rows-and-columns.ts'

const examples = JSON.parse(readFileSync(new URL('../../../public/examples/manifest.json', import.meta.url), 'utf8')) as readonly Example[]
const entries = entriesOf(examples)

/** Which sources have which kinds. */
const WANTED: Readonly<Record<string, string>> = {
  cpu: 'go java dotnet ruby python rust nodejs ebpf-go ebpf-python',
  alloc_objects: 'go java dotnet',
  alloc_space: 'go java dotnet',
  inuse_objects: 'go dotnet',
  inuse_space: 'go dotnet',
  goroutines: 'go',
  mutex_count: 'go dotnet',
  mutex_duration: 'go dotnet',
  block_count: 'go',
  block_duration: 'go',
  lock_count: 'java dotnet',
  lock_duration: 'java dotnet',
  exceptions: 'dotnet',
  wall: 'dotnet',
  heap: 'nodejs',
}

describe('the table of examples', () => {
  it('has an example in each cell that there is to be, and in no other', () => {
    const sourcesOf = (type: string) =>
      COLUMNS.map(({ source }) => source).filter((source) =>
        entries.some(({ example, cell }) => example.source === source && cell.profileType === type),
      )
    expect(Object.fromEntries(ROWS.map(({ profileType }) => [profileType, sourcesOf(profileType).join(' ')]))).toEqual(WANTED)
    expect(entries).toHaveLength(33)
    expect(new Set(entries.map(({ key }) => key)).size).toBe(33)
  })

  it('calls its rows what the viewer calls them', () => {
    for (const { profileType, name } of ROWS) expect(name).toBe(PROFILE_TYPE_NAMES[profileType])
  })

  it('names each cell in one line', () => {
    expect(entries.map(({ label }) => label)).toContain('Go, Mutex Duration: One lock for the whole stock')
    expect(entries.map(({ label }) => label)).toContain('eBPF (Python), CPU: Files read 80 bytes at a time')
  })

  it('links to the file and the sample type of the cell', () => {
    for (const { href, example, cell } of entries) {
      expect(sourceInLink(href)).toEqual({ url: `examples/${example.file}` })
      expect(linkParameters(href).get('v')).toBe('1')
      expect(decodeURIComponent(linkParameters(href).get('si') ?? '')).toBe(cell.sampleType)
    }
    expect(entries.find(({ key }) => key === 'go mutex_duration')?.href).toBe('#url=examples/go-mutex.pb.gz&v=1&si=delay')
  })

  it('escapes what the words of a file could break a link with', () => {
    const [example] = examples as readonly [Example]
    const [odd] = entriesOf([{ ...example, file: 'a&b c.pb.gz', cells: [{ profileType: 'cpu', sampleType: "cpu&v=2 '+'", outline: '0' }] }])
    expect(sourceInLink(odd?.href ?? '').url).toBe('examples/a&b c.pb.gz')
    expect(linkParameters(odd?.href ?? '').get('v')).toBe('1')
    expect(decodeURIComponent(linkParameters(odd?.href ?? '').get('si') ?? '')).toBe("cpu&v=2 '+'")
  })

  it('features examples that there are, recorded ones of different sources', () => {
    const featured = FEATURED.map(({ id, profileType }) =>
      entries.find(({ example, cell }) => example.id === id && cell.profileType === profileType),
    )
    expect(featured).not.toContain(undefined)
    expect(featured.map((entry) => entry?.example.origin)).not.toContain('made')
    expect(new Set(featured.map((entry) => entry?.example.source)).size).toBe(FEATURED.length)
  })

  it('has an outline for every cell', () => {
    for (const { cell } of entries) expect(cell.outline).toMatch(/^[0-9a-z]{96}$/)
    // The deepest strip of each is what the others are measured by.
    for (const { cell } of entries) expect(cell.outline).toContain('z')
  })
})
