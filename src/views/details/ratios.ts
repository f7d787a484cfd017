import type { FrameDetails } from '#model/frame-details.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'

/** Types that mean something when one is divided by the other. */
const PAIRS: readonly (readonly [above: RegExp, below: RegExp, name: string, kind: 'value' | 'share'])[] = [
  [
    /^alloc_space$|^alloc_size$|^alloc_in_new_tlab_bytes$/,
    /^alloc_objects$|^alloc_samples$|^alloc_in_new_tlab_objects$/,
    'Bytes an allocated object',
    'value',
  ],
  [/^inuse_space$/, /^inuse_objects$/, 'Bytes an object in use', 'value'],
  [/^inuse_space$/, /^alloc_space$/, 'Bytes still in use', 'share'],
  [/^inuse_objects$/, /^alloc_objects$/, 'Objects still in use', 'share'],
  [/^delay$|^lock-time$|^lock_duration$/, /^contentions$|^lock-acquire$|^lock_count$/, 'Delay a contention', 'value'],
  [/^cpu$|^cpu-time$/, /^wall$|^wall-time$/, 'CPU in wall time', 'share'],
]

/** The ratios of a frame's values that its file allows. */
export function ratiosOf({ total }: FrameDetails, sampleTypes: readonly SampleType[]): { name: string; value: string }[] {
  const find = (type: RegExp) => sampleTypes.find((candidate) => type.test(candidate.type))
  return PAIRS.flatMap(([above, below, name, kind]) => {
    const [one, other] = [find(above), find(below)]
    const [value, by] = [Number(total[one?.index ?? -1]), Number(total[other?.index ?? -1])]
    if (!one || !other || !by || Number.isNaN(value)) return []
    return [{ name, value: kind === 'share' ? formatShare(value, by) : formatValue(value / by, one.unit) }]
  })
}
