import { FILTERS } from '#model/filters.ts'
import { fail } from '#model/problem.ts'
import { CHOSEN_KINDS } from '#model/profile-types/chosen-kind.ts'
import type { Session } from '#model/session.ts'
import { COLOURINGS, GRANULARITIES, initialView, VIEWS, type ViewState } from '#model/view-state.ts'
import { readZoomPlace } from '#model/zoom-place.ts'

/** Parts of a view. A sample type may be given by name. */
export type ViewPatch = Partial<Omit<ViewState, 'version' | 'sampleType'>> & {
  readonly sampleType?: number | string
  /** Nothing to compare with yet. */
  readonly compare?: 'off'
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: CHOSEN_KINDS,
  view: VIEWS,
  granularity: GRANULARITIES,
  shape: ['icicle', 'flame'],
  colour: COLOURINGS,
}

/** The parts, if they are parts of a view: whoever calls from a script may send anything. Fails with `ProblemError`. */
export function checkedView({ sampleType, compare, ...parts }: ViewPatch, session: Session | null): Partial<ViewState> {
  if (compare !== undefined && compare !== 'off') fail('not-supported', { what: 'Comparing' })
  for (const [name, value] of Object.entries(parts)) {
    if (!isLegal(name, value)) fail('bad-setting', { setting: name, value: String(value).slice(0, 100) })
  }
  if (sampleType === undefined) return parts
  const index = typeof sampleType === 'number' ? sampleType : session?.sampleTypes.find(({ type }) => type === sampleType)?.index
  return { ...parts, sampleType: index ?? fail('no-such-type', { type: sampleType }) }
}

function isLegal(name: string, value: unknown): boolean {
  if (name === 'version' || !Object.hasOwn(SAMPLE, name)) return false
  if (name === 'off') return Array.isArray(value) && value.every((filter) => (FILTERS as readonly unknown[]).includes(filter))
  if (name === 'minShare') return typeof value === 'number' && value >= 0 && value <= 1
  if (name === 'zoom') return value === '' || (typeof value === 'string' && readZoomPlace(value) !== undefined)
  if (CHOICES[name]) return CHOICES[name].includes(value as string)
  return typeof value === typeof SAMPLE[name as keyof ViewState]
}

const SAMPLE = initialView(0)
