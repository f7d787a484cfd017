import type { FlameNode } from '#canvas/flame-events.ts'
import { lineOfText } from '#model/visible-text.ts'
import { stackText } from '#share/copy-stack.ts'
import { exactly } from '#share/escape-expression.ts'
import { canFilterByFrame, filterByFrame, type FrameFilter } from '#share/frame-filters.ts'
import { writePprofCommand } from '#share/write-pprof-command.ts'
import { ContextMenu } from '#ui/ContextMenu.tsx'
import type { MenuItem } from '#ui/menu-item.ts'
import { useSetView } from '../use-set-view.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'

interface Props {
  readonly node: FlameNode
  readonly xPx: number
  readonly yPx: number
  readonly onZoom: () => void
  readonly onClose: () => void
}

/** What can be done with a frame. Filters carry pprof's words beside plain ones. */
export function FrameMenu({ node, xPx, yPx, onZoom, onClose }: Props) {
  const store = useViewerStore()
  const view = useViewer((viewer) => viewer.view)
  const session = useViewer((viewer) => viewer.session)
  const setView = useSetView()
  if (!view || !session) return null
  const { name } = node
  const copy = (text: string) => void navigator.clipboard.writeText(text)
  const filter = (label: string, word: string, by: FrameFilter): MenuItem => ({
    id: label,
    label,
    shortcut: word,
    onChoose: () => setView(filterByFrame(view, by, name)),
  })
  const copyStack = async () => copy(stackText((await store.getState().askDetails(node.node)).stack))
  const zoom: MenuItem[] = [{ id: 'Zoom here', label: 'Zoom here', shortcut: 'Enter', onChoose: onZoom }]
  const filters: MenuItem[] = canFilterByFrame(view)
    ? [
        filter('Keep stacks through it', 'focus · f', 'focus'),
        filter('Drop stacks through it', 'ignore · i', 'ignore'),
        filter('Hide it, keep its cost', 'hide · h', 'hide'),
        filter('Start stacks here', 'show_from', 'showFrom'),
      ]
    : []
  const look: MenuItem[] = [
    { id: 'Callers and callees', label: 'Callers and callees', shortcut: 'c', onChoose: () => setView({ view: 'sandwich', pivot: name }) },
    {
      id: 'Find in the table',
      label: 'Find in the table',
      onChoose: () => {
        const { picture, select } = store.getState()
        if (picture) select({ frame: node.frame, name, node: node.node, treeKey: picture.treeKey })
        if (view.view !== 'split') setView({ view: 'split' })
      },
    },
    { id: 'Search this name', label: 'Search this name', onChoose: () => setView({ search: `/${exactly(name)}/` }) },
  ]
  const copies: MenuItem[] = [
    { id: 'Copy name', label: 'Copy name', onChoose: () => copy(name) },
    { id: 'Copy stack', label: 'Copy stack', onChoose: () => void copyStack() },
    {
      id: 'pprof',
      label: 'Copy as go tool pprof options',
      onChoose: () => copy(writePprofCommand({ ...view, focus: exactly(name) }, session, session.profiles[0]?.name ?? 'profile').command),
    },
  ]
  const groups = node.frame < 0 ? [zoom] : [zoom, filters, look, copies].filter((items) => items.length > 0)
  const heading: MenuItem = { kind: 'heading', id: 'name', label: lineOfText(node.shown, 80) }
  const items = groups.flatMap((group, index): MenuItem[] => (index === 0 ? group : [{ kind: 'line', id: `line ${index}` }, ...group]))
  return <ContextMenu label="Frame" at={{ x: xPx, y: yPx }} items={[heading, ...items]} onClose={onClose} />
}
