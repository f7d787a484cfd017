import type { TypeLink } from './profile-types/linked-types.ts'

/** What every frame costs in two sample types with what it calls, by the frame's number in the engine. */
export interface LinkedSums {
  readonly numerator: Float64Array
  readonly denominator: Float64Array
}

/** Where the quotients of all frames are on a scale. */
export interface QuotientScale {
  /** At the ends of the scale. */
  readonly least: number
  readonly most: number
  /** For each frame's number in the engine from 0, the least, to 1, the most; NaN where there is no quotient. */
  readonly places: Float32Array
  /** Whether a frame that shows has none. */
  readonly hasGaps: boolean
}

/** Frames that hold this share of the width make the scale: of the narrowest any quotient may come. */
const HELD = 0.99

/**
 * The scale of a link. Shares are linear from nothing to all; times and bytes are logarithmic from the smallest to the largest of
 * the widest frames. `widths`: how much of the picture each frame holds, by its number.
 */
export function quotientScale(
  { kind }: Pick<TypeLink, 'kind'>,
  { numerator, denominator }: LinkedSums,
  widths: Float64Array,
): QuotientScale {
  const quotients = Float64Array.from(numerator, (value, frame) => (denominator[frame] ? value / denominator[frame] : Number.NaN))
  const [least, most] = kind === 'share' ? [0, 1] : extremes(quotients, widths)
  const between = kind === 'share' ? linear(least, most) : logarithmic(least, most)
  return {
    least,
    most,
    places: Float32Array.from(quotients, (value) => Math.min(1, Math.max(0, between(value)))),
    hasGaps: quotients.some((value, frame) => Number.isNaN(value) && widths[frame] !== 0),
  }
}

/** The quotient in the middle of a scale. */
export const middleOf = ({ kind }: Pick<TypeLink, 'kind'>, { least, most }: Pick<QuotientScale, 'least' | 'most'>): number =>
  kind === 'share' ? (least + most) / 2 : Math.sqrt(least * most)

const linear =
  (least: number, most: number) =>
  (value: number): number =>
    (value - least) / (most - least)

function logarithmic(least: number, most: number): (value: number) => number {
  // One value alone stands in the middle.
  if (least === most) return (value) => (Number.isNaN(value) ? value : 0.5)
  const [low, high] = [Math.log(least), Math.log(most)]
  return (value) => (value <= 0 ? 0 : (Math.log(value) - low) / (high - low))
}

/** The smallest and the largest quotient above 0 of the widest frames. */
function extremes(quotients: Float64Array, widths: Float64Array): [least: number, most: number] {
  const width = (frame: number) => Math.abs(widths[frame] ?? 0)
  const frames = [...quotients.keys()].filter((frame) => (quotients[frame] ?? 0) > 0).toSorted((one, other) => width(other) - width(one))
  const whole = frames.reduce((sum, frame) => sum + width(frame), 0)
  let held = 0
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const frame of frames) {
    if (held >= HELD * whole && most > 0) break
    held += width(frame)
    least = Math.min(least, quotients[frame] ?? 0)
    most = Math.max(most, quotients[frame] ?? 0)
  }
  return most === 0 ? [0, 0] : [least, most]
}
