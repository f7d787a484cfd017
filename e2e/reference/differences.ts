import type { Session } from '#model/session.ts'
import type { TopTable } from '#model/top-table.ts'
import type { Expected, ExpectedType } from './expected.ts'
import { type ExportedTree, treeFigures } from './tree-figures.ts'

/** An open profile, asked for its figures: the engine itself, or a page with the product in it. */
export interface Asked {
  readonly session: Session
  top(sampleType: number, by: 'flat' | 'cum'): Promise<TopTable>
  tree(sampleType: number): Promise<ExportedTree>
}

/** Larger trees take longer to be read as JSON than all others together. */
const LARGEST_TREE = 400_000

/** Where an open profile shows something else than google/pprof; empty when nowhere. */
export async function differences(expected: Expected, asked: Asked): Promise<string[]> {
  const found: string[] = []
  const compare = (what: string, wanted: unknown, got: unknown) => {
    if (String(wanted) !== String(got)) found.push(`${what}: ${String(wanted)} expected, ${String(got)} shown`)
  }
  const [profile] = asked.session.profiles
  compare('sample types', expected.types_total, asked.session.sampleTypes.length)
  for (const table of ['samples', 'locations', 'functions', 'mappings'] as const) compare(table, expected[table], profile?.[table])
  compare('period', expected.period, profile?.period)
  compare('period type', pair(expected.period_type), pair(profile?.periodType))
  if ((expected.label_keys_total ?? 0) < 1200) {
    const keys = new Set((expected.labels ?? []).map(({ key }) => key))
    compare('label keys', [...keys].toSorted(bytewise).join(), profile?.labelKeys.join())
  }
  for (const [index, type] of (expected.per_type ?? []).entries()) await compareType(type, index, expected, asked, compare)
  return found
}

const pair = (type: { type: string; unit: string } | undefined) => `${type?.type}/${type?.unit}`

const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))

type Compare = (what: string, wanted: unknown, got: unknown) => void

async function compareType(type: ExpectedType, index: number, expected: Expected, asked: Asked, compare: Compare): Promise<void> {
  const shown = asked.session.sampleTypes[index]
  compare(`type ${index}`, pair(type), pair(shown))
  if (type.overflow) return
  compare(`total of ${type.type}`, type.total, shown?.total)
  for (const by of ['flat', 'cum'] as const) {
    const { rows } = await asked.top(index, by)
    const values = rows.filter((row) => row[by] !== '0').slice(0, 50)
    compare(`${by} rows of ${type.type}`, type[by].length, values.length)
    for (const [place, [name, value, escaped]] of type[by].entries()) {
      const row = values[place]
      compare(
        `${by} #${place} of ${type.type}`,
        escaped === undefined ? `${name} ${value}` : value,
        escaped === undefined ? `${shortened(row?.name ?? '')} ${row?.[by]}` : row?.[by],
      )
    }
  }
  if (type.tree_nodes <= LARGEST_TREE && (expected.max_depth_frames ?? 0) <= 100_000) {
    const figures = treeFigures(await asked.tree(index))
    compare(`nodes of ${type.type}`, type.tree_nodes, figures.nodes)
    compare(`tree of ${type.type}`, type.hash, figures.hash)
  }
}

const LONGEST_NAME = 1000

/** How a long name is written in expected.jsonl: its start, its length and its hash. */
function shortened(name: string): string {
  const bytes = Buffer.from(name)
  if (bytes.length <= LONGEST_NAME) return name
  let hash = 0xcbf29ce484222325n
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn
  return `${bytes.subarray(0, 200).toString()}...${bytes.length}#${hash.toString(16).padStart(16, '0')}`
}
