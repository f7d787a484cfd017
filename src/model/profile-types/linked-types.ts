import type { SampleType } from '../session.ts'
import { valueUnit } from '../value-unit.ts'
import type { ProfileType } from './profile-type.ts'
import { typeWord, unitFamily } from './type-words.ts'

/** The rows of two sample types, the values of one divided by those of the other. */
export interface TypeRatio {
  readonly numerator: number
  readonly denominator: number
}

/** What two sample types of a file say together. */
export interface TypeLink extends TypeRatio {
  readonly name: string
  /** What colouring frames by it is called. */
  readonly colouring: string
  readonly kind: 'share' | 'time' | 'bytes'
  /** What a quotient is in; '' for shares. */
  readonly unit: string
}

interface LinkRule extends Pick<TypeLink, 'name' | 'colouring' | 'kind'> {
  readonly pairs: readonly (readonly [numerator: ProfileType, denominator: ProfileType])[]
}

/** In the order in which they are offered. */
const RULES: readonly LinkRule[] = [
  {
    name: 'Still in use',
    colouring: 'By share still in use',
    kind: 'share',
    pairs: [
      ['inuse_space', 'alloc_space'],
      ['inuse_objects', 'alloc_objects'],
    ],
  },
  { name: 'CPU in wall time', colouring: 'By CPU in wall time', kind: 'share', pairs: [['cpu', 'wall']] },
  {
    name: 'Mean delay',
    colouring: 'By mean delay',
    kind: 'time',
    pairs: [
      ['mutex_duration', 'mutex_count'],
      ['block_duration', 'block_count'],
      ['lock_duration', 'lock_count'],
    ],
  },
  {
    name: 'Bytes per object',
    colouring: 'By bytes per object',
    kind: 'bytes',
    pairs: [
      ['alloc_space', 'alloc_objects'],
      ['inuse_space', 'inuse_objects'],
      ['heap', 'heap'],
    ],
  },
]

/** All links between the sample types of a file. */
export const linkedTypes = (sampleTypes: readonly SampleType[]): TypeLink[] =>
  RULES.flatMap((rule) => rule.pairs.flatMap(([numerator, denominator]) => linksOfPair(sampleTypes, rule, numerator, denominator)))

/** Those that concern one sample type, the most telling first. */
export const linksOf = (sampleTypes: readonly SampleType[], index: number): TypeLink[] =>
  linkedTypes(sampleTypes).filter(({ numerator, denominator }) => numerator === index || denominator === index)

/** A name for a link, the same in all views of its file. */
export const linkKey = ({ numerator, denominator }: TypeRatio): `${number}/${number}` => `${numerator}/${denominator}`

function linksOfPair(sampleTypes: readonly SampleType[], rule: LinkRule, above: ProfileType, below: ProfileType): TypeLink[] {
  const { name, colouring, kind } = rule
  // Those that are not primary are the same in another unit, or before they were scaled.
  const candidates = (type: ProfileType) => sampleTypes.filter(({ profileType, primary }) => profileType === type && primary)
  const numerators = candidates(above).filter(({ unit }) => kind === 'share' || unitFamily(unit) === kind)
  return numerators.flatMap((numerator) => {
    const denominators = candidates(below).filter((other) => other !== numerator && isDivisor(numerator, other, kind))
    const denominator = partner(numerator, numerators, denominators)
    const unit = kind === 'share' ? '' : numerator.unit
    return denominator ? [{ numerator: numerator.index, denominator: denominator.index, name, colouring, kind, unit }] : []
  })
}

/** Whether a quotient is what its kind says: a share of the same unit, else so much for each of what is counted. */
function isDivisor({ unit }: SampleType, other: SampleType, kind: TypeLink['kind']): boolean {
  if (kind !== 'share') return unitFamily(other.unit) === 'count'
  return unitFamily(unit) === unitFamily(other.unit) && valueUnit(unit).factor === valueUnit(other.unit).factor
}

/** Where a file has several types of a kind, those belong together that the same words are left of; where that is not clear, none. */
function partner(of: SampleType, alike: readonly SampleType[], candidates: readonly SampleType[]): SampleType | undefined {
  const same = candidates.filter(({ type }) => place(type) === place(of.type))
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  return alike.length === 1 && candidates.length === 1 ? candidates[0] : undefined
}

/** Words that tell the two types of a pair apart. */
const TELLING = new Set(
  (
    'alloc allocs allocation allocations total inuse in use unreleased live heap space bytes size objects object count samples sample ' +
    'time duration delay wait hold contention contentions cpu wall'
  ).split(' '),
)

/** What is left of a type's name without those: which allocations, or which locks. */
const place = (type: string): string =>
  typeWord(type)
    .split('_')
    .filter((word) => !TELLING.has(word))
    .join('_')

/** The quotient of two values; undefined where there is nothing to divide by. */
export const quotient = (numerator: number, denominator: number): number | undefined =>
  denominator === 0 ? undefined : numerator / denominator
