import { NO_FILTERS } from '#model/filters.ts'
import { linksOf } from '#model/profile-types/linked-types.ts'
import { COLOURS, GRANULARITIES, type ViewState } from '#model/view-state.ts'
import { writePprofCommand } from '#share/write-pprof-command.ts'
import { changeView } from '#store/change-view.ts'
import type { ViewerStore } from '#store/viewer-store.ts'
import type { PaletteItem } from '#ui/palette-item.ts'
import type { GraphHandle } from '#views/flame/graph-handle.ts'
import { applyTheme } from './theme-choice.ts'

type Action = Omit<PaletteItem, 'id'>

/** What actions reach beyond the store. */
export interface ActionContext {
  readonly openPicker: () => void
  readonly openHelp: () => void
  readonly openLabels: () => void
  readonly openAbout: () => void
  readonly openPprof: () => void
}

/** All actions on an open profile. */
export function actionsOf(store: ViewerStore, graph: GraphHandle, context: ActionContext): PaletteItem[] {
  const { view, session } = store.getState()
  if (!view || !session) return []
  const change = (label: string, hint: string, patch: Partial<ViewState>): Action => ({
    label,
    hint,
    run: () => changeView(store, patch),
  })
  const copyCommand = () =>
    void navigator.clipboard.writeText(writePprofCommand(view, session, session.profiles[0]?.name ?? 'profile').command)
  const actions: Action[] = [
    change('View: flame graph', '1', { view: 'flame' }),
    change('View: top table', '2', { view: 'top' }),
    change('View: table beside graph', '3', { view: 'split' }),
    change('View: callers and callees', '4', { view: 'sandwich' }),
    change(view.inverted ? 'Top-down: from the root' : 'Invert: callers downwards', 'v', { inverted: !view.inverted }),
    change(view.foldRecursion ? 'Unfold recursion' : 'Fold recursion', 'r', { foldRecursion: !view.foldRecursion }),
    change(view.shape === 'icicle' ? 'Root below (flame)' : 'Root on top (icicle)', '', {
      shape: view.shape === 'icicle' ? 'flame' : 'icicle',
    }),
    change(view.noInlines ? 'Show inlined functions' : 'Hide inlined functions', 'noinlines', { noInlines: !view.noInlines }),
    change(view.dropFrames ? 'Show what drop_frames drops' : 'Apply drop_frames of the file', 'drop_frames', {
      dropFrames: !view.dropFrames,
    }),
    change(view.dropNegative ? 'Show negative values' : 'Drop negative values', 'drop_negative', { dropNegative: !view.dropNegative }),
    change(view.relative ? 'Shares of the whole profile' : 'Shares of what the filters left', 'relative_percentages', {
      relative: !view.relative,
    }),
    ...[0, 0.001, 0.005, 0.01].map((minShare) =>
      change(minShare === 0 ? 'Show every frame' : `Show only frames from ${minShare * 100} %`, 'nodefraction', { minShare }),
    ),
    ...GRANULARITIES.map((granularity) => change(`Frames are ${granularity}`, 'granularity', { granularity })),
    ...COLOURS.map((colour) => change(`Colour by ${colour}`, '', { colour })),
    ...linksOf(session.sampleTypes, view.sampleType)
      .slice(0, 1)
      .map(({ colouring }) => change(`Colour ${colouring.charAt(0).toLowerCase()}${colouring.slice(1)}`, '', { colour: 'link' })),
    change('Remove all filters', '', { ...NO_FILTERS, off: [], tagRoot: '', tagLeaf: '' }),
    { label: 'Undo', hint: 'Ctrl Z', run: () => void store.getState().undo() },
    { label: 'Redo', hint: 'Ctrl Shift Z', run: () => void store.getState().redo() },
    { label: 'Zoom to the chosen frame', hint: 'Enter', run: () => graph.zoomToSelection() },
    { label: 'Show everything', hint: '0', run: () => graph.reset() },
    { label: 'Labels', hint: 'l', run: context.openLabels },
    { label: 'What is this, and what stands out', hint: 'e', run: context.openAbout },
    {
      label: 'Copy summary',
      hint: 'Markdown',
      run: () =>
        void store
          .getState()
          .askSummary()
          .then((text) => navigator.clipboard.writeText(text)),
    },
    { label: 'Copy as pprof command', hint: 'go tool pprof', run: copyCommand },
    { label: 'Apply a pprof command…', hint: 'go tool pprof', run: context.openPprof },
    { label: 'Open a file…', hint: 'Ctrl O', run: context.openPicker },
    { label: 'Theme: light', run: () => applyTheme('light') },
    { label: 'Theme: dark', run: () => applyTheme('dark') },
    { label: 'Theme: as the system', run: () => applyTheme('system') },
    { label: 'Keys', hint: '?', run: context.openHelp },
    { label: 'Close the profile', run: () => void store.getState().close() },
  ]
  return actions.map((action) => ({ id: action.label, ...action }))
}
