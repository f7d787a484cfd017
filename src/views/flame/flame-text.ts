import type { FlameNode } from '#canvas/flame-events.ts'
import type { TooltipText } from '#canvas/tooltip.ts'
import type { SpokenNode } from '#canvas/treegrid.ts'
import { formatQuotient } from '#model/format-quotient.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import { quotient } from '#model/profile-types/linked-types.ts'
import type { SampleType } from '#model/session.ts'
import { sourcePlace } from '#model/source-place.ts'
import type { VisibleTree } from '#model/visible-tree.ts'
import type { Linked } from '#store/viewer-state.ts'

/** What values are told in. */
export interface Telling {
  readonly sampleType: SampleType
  readonly typeName: string
  /** What shares are of. */
  readonly whole: number
}

/** What the root says. */
export const rootLabel = (tree: VisibleTree, { unit }: SampleType): string => `all  ${formatValue(tree.rootTotal, unit)}`

/** What is said of a frame under the pointer; `zoomedTotal` is that of the node that is zoomed to. */
export function frameTooltip(
  { frame, shown, file, line, selfValue, total }: FlameNode,
  {
    sampleType: { unit },
    typeName,
    whole,
    zoomedTotal,
    linked,
  }: Telling & { readonly zoomedTotal: number; readonly linked: Linked | null },
): TooltipText {
  const shares = (value: number) => {
    const ofAll = `${formatShare(value, whole)} of ${typeName}`
    return zoomedTotal === whole || zoomedTotal === 0 ? ofAll : `${ofAll} · ${formatShare(value, zoomedTotal)} of what is zoomed to`
  }
  return {
    title: shown,
    lines: [
      `total ${formatValue(total, unit)} · ${shares(total)}`,
      `self ${formatValue(selfValue, unit)} · ${shares(selfValue)}`,
      ...(linked && frame >= 0 ? [linkLine(linked, frame)] : []),
    ],
    place: file === '' ? '' : sourcePlace(file, line),
  }
}

/** What the colour of a frame says: it is the same wherever the frame is. */
function linkLine({ link, sums: { numerator, denominator } }: Linked, frame: number): string {
  const value = quotient(numerator[frame] ?? 0, denominator[frame] ?? 0)
  // A word of capitals stays one.
  const name = link.name.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())
  return `${name} ${formatQuotient(value, link)} everywhere`
}

/** What is said of a node to people who do not see it. */
export const spokenNode = ({ shown, selfValue, total }: FlameNode, { sampleType: { unit }, typeName, whole }: Telling): SpokenNode => ({
  name: shown,
  self: formatValue(selfValue, unit),
  total: formatValue(total, unit),
  share: formatShare(total, whole),
  type: typeName,
})
