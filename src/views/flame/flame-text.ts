import type { FlameNode } from '#canvas/flame-graph.ts'
import type { TooltipText } from '#canvas/tooltip.ts'
import { formatShare, formatValue } from '#model/format-value.ts'
import type { SampleType } from '#model/session.ts'
import type { VisibleTree } from '#model/visible-tree.ts'

/** What the root says. */
export const rootLabel = (tree: VisibleTree, { unit }: SampleType): string => `all  ${formatValue(tree.rootTotal, unit)}`

/** What is said of a frame under the pointer. */
export function frameTooltip(
  { name, file, line, selfValue, total }: FlameNode,
  tree: VisibleTree,
  { unit }: SampleType,
  typeName: string,
): TooltipText {
  const share = (value: number) => `${formatShare(value, tree.rootTotal)} of ${typeName}`
  return {
    title: name,
    lines: [`total ${formatValue(total, unit)} · ${share(total)}`, `self ${formatValue(selfValue, unit)} · ${share(selfValue)}`],
    place: file === '' ? '' : line > 0 ? `${file}:${line}` : file,
  }
}
