import { formatCount } from '#model/format-value.ts'
import { unitFamily } from '#model/profile-types/type-words.ts'
import type { Detector, Look } from './finding.ts'
import { found } from './found.ts'
import { inPercent, whatOf } from './sentences.ts'

/** Fewer samples than this are told. */
const FEW = 100

/** How many samples a profile of time rests on; undefined where it does not tell. */
function samplesBehind({ session, type, total }: Look): number | undefined {
  if (unitFamily(type.unit) === 'count') return total
  const counted = session.sampleTypes.find(
    (other) => other.profileType === type.profileType && !other.primary && unitFamily(other.unit) === 'count',
  )
  if (counted) return Number(counted.total)
  const [profile] = session.profiles
  const period = Number(profile?.period ?? 0)
  // The period must be that of this type, in the same unit.
  const isOwn = period > 1 && profile?.periodType.unit === type.unit && unitFamily(type.unit) === 'time'
  return isOwn ? Math.round(total / period) : undefined
}

/**
 * Too few samples to trust: the share that half of them make lies, 19 times of 20, within this many per cent of what is shown (normal
 * approximation of the binomial distribution).
 */
export const fewSamples: Detector = async (look) => {
  const samples = samplesBehind(look)
  if (samples === undefined || samples <= 0 || samples >= FEW) return undefined
  const margin = Math.min(0.5, 0.98 / Math.sqrt(samples))
  const [low, high] = [inPercent(0.5 - margin, 1), inPercent(0.5 + margin, 1)]
  return found(look, 'few-samples', {
    functions: [],
    value: look.type.total,
    text: `Only ${formatCount(samples)} ${samples === 1 ? 'sample' : 'samples'} of ${whatOf(look.type)}: what looks like 50 % may be anything from ${low} to ${high}. Record for longer.`,
    times: 10,
  })
}

/** Frames that are addresses only. */
const ADDRESSES = String.raw`^(0x[0-9a-f]+|.*[+!]0x[0-9a-f]+|\[unknown\])$`

export const noSymbols: Detector = async (look) => {
  const { reader, type, total } = look
  const { self, names } = await reader.matching(type.index, ADDRESSES)
  const share = Math.abs(Number(self)) / total
  if (share < 0.5) return undefined
  return found(look, 'no-symbols', {
    functions: names.slice(0, 3),
    value: self,
    text: `Code without names takes ${inPercent(share, 1)} of ${whatOf(type)}: the profile holds addresses only. Symbolise it, for example with go tool pprof -symbolize=local.`,
    times: 9,
  })
}
