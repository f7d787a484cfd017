import type { FlameNode } from '#canvas/flame-events.ts'
import type { TooltipText } from '#canvas/tooltip.ts'
import type { SpokenNode } from '#canvas/treegrid.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import { sourcePlace } from '#model/source-place.ts'
import type { VisibleTree } from '#model/visible-tree.ts'

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
  { shown, file, line, selfValue, total }: FlameNode,
  { sampleType: { unit }, typeName, whole, zoomedTotal }: Telling & { readonly zoomedTotal: number },
): TooltipText {
  const shares = (value: number) => {
    const ofAll = `${formatShare(value, whole)} of ${typeName}`
    return zoomedTotal === whole || zoomedTotal === 0 ? ofAll : `${ofAll} · ${formatShare(value, zoomedTotal)} of what is zoomed to`
  }
  return {
    title: shown,
    lines: [`total ${formatValue(total, unit)} · ${shares(total)}`, `self ${formatValue(selfValue, unit)} · ${shares(selfValue)}`],
    place: file === '' ? '' : sourcePlace(file, line),
  }
}

/** What is said of a node to people who do not see it. */
export const spokenNode = ({ shown, selfValue, total }: FlameNode, { sampleType: { unit }, typeName, whole }: Telling): SpokenNode => ({
  name: shown,
  self: formatValue(selfValue, unit),
  total: formatValue(total, unit),
  share: formatShare(total, whole),
  type: typeName,
})
