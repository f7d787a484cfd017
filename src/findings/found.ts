import type { ViewState } from '#model/view-state.ts'
import type { Finding, FindingKind, Look } from './finding.ts'
import { showing } from './sentences.ts'

interface Told {
  /** Names as in the file; the first is what the view shows. */
  readonly functions: readonly string[]
  /** What they cost, in the unit of the sample type. */
  readonly value: number | string
  readonly text: string
  /** What of the view is other than that it shows the first function. */
  readonly show?: Partial<ViewState>
  /** How much more it matters than its share says. */
  readonly times?: number
}

/** Something that was found in a sample type; its share of the total tells how much it matters. */
export function found({ type, total }: Look, kind: FindingKind, { functions, value, text, show = {}, times = 1 }: Told): Finding {
  const share = Math.abs(Number(value)) / total
  return {
    kind,
    sampleType: type.index,
    functions,
    // Never with an exponent.
    value: typeof value === 'string' ? value : BigInt(Math.round(value)).toString(),
    share,
    text,
    show: showing(type, functions[0], show),
    weight: times * share,
  }
}
