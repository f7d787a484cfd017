import { linksOf } from '#model/profile-types/linked-types.ts'
import type { Colouring, ViewState } from '#model/view-state.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { useSetView } from '../use-set-view.ts'
import { useViewer } from '../viewer-context.tsx'
import { Choice } from './Choice.tsx'
import { Toggle } from './Toggle.tsx'
import styles from './ViewToolbar.module.css'

const VIEW_CHOICES = [
  { value: 'flame', label: 'Flame graph', title: 'Flame graph (1)' },
  { value: 'top', label: 'Top', title: 'Top table (2)' },
  { value: 'split', label: 'Split', title: 'Table beside graph (3)' },
  { value: 'sandwich', label: 'Sandwich', title: 'Callers and callees (4)' },
] as const

const GRANULARITY_CHOICES = [
  { value: 'functions', label: 'Functions' },
  { value: 'filefunctions', label: 'Functions with file' },
  { value: 'files', label: 'Files' },
  { value: 'lines', label: 'Lines' },
  { value: 'addresses', label: 'Addresses' },
  { value: 'packages', label: 'Packages' },
] as const

const SHAPE_CHOICES = [
  { value: 'icicle', label: 'Icicle: root on top' },
  { value: 'flame', label: 'Flame: root below' },
] as const

interface ColourChoice {
  readonly value: Colouring
  readonly label: string
}

const COLOUR_CHOICES: readonly ColourChoice[] = [
  { value: 'package', label: 'By package' },
  { value: 'self', label: 'By self heat' },
  { value: 'binary', label: 'By language or binary' },
  { value: 'safe', label: 'Colour-blind safe' },
]

interface Props {
  readonly hasLabels: boolean
  readonly labels: boolean
  readonly onLabels: (shown: boolean) => void
}

/** How the profile is looked at: which view, what a frame is, and in what order. */
export function ViewToolbar({ hasLabels, labels, onLabels }: Props) {
  const view = useViewer((viewer) => viewer.view)
  const sampleTypes = useViewer((viewer) => viewer.session?.sampleTypes)
  const dropFrames = useViewer((viewer) => viewer.session?.profiles[0]?.dropFrames ?? '')
  const setView = useSetView()
  if (!view) return null
  const set = (patch: Partial<ViewState>) => setView(patch)
  const graph = view.view !== 'top'
  const [link] = linksOf(sampleTypes ?? [], view.sampleType)
  const colours: readonly ColourChoice[] = link ? [...COLOUR_CHOICES, { value: 'link', label: link.colouring }] : COLOUR_CHOICES
  // What is not offered is not chosen either: colours are then those of packages.
  const colour = link || view.colour !== 'link' ? view.colour : 'package'
  return (
    <div className={styles['bar']} role="toolbar" aria-label="View">
      <Segmented label="View" segments={VIEW_CHOICES} value={view.view} onChange={(next) => set({ view: next })} />
      <Choice label="Frames are" choices={GRANULARITY_CHOICES} value={view.granularity} onChange={(next) => set({ granularity: next })} />
      <Toggle
        label="Inlined"
        title="Show functions that were inlined into their caller"
        on={!view.noInlines}
        onChange={(on) => set({ noInlines: !on })}
      />
      {dropFrames !== '' && (
        <Toggle
          label="Drop frames"
          title={`Apply the file's own drop_frames: ${dropFrames.slice(0, 300)}`}
          on={view.dropFrames}
          onChange={(on) => set({ dropFrames: on })}
        />
      )}
      {hasLabels && <Toggle label="Labels" title="What the labels of the samples cost (l)" on={labels} onChange={onLabels} />}
      {graph && (
        <>
          <span className={styles['line']} aria-hidden="true" />
          <Toggle
            label="Inverted"
            title="Bottom-up: callers downwards from each function (v)"
            on={view.inverted}
            onChange={(on) => set({ inverted: on })}
          />
          <Toggle
            label="Fold recursion"
            title="A function that calls itself is one frame (r)"
            on={view.foldRecursion}
            onChange={(on) => set({ foldRecursion: on })}
          />
          <Choice label="Shape" choices={SHAPE_CHOICES} value={view.shape} onChange={(next) => set({ shape: next })} />
          <Choice label="Colour" choices={colours} value={colour} onChange={(next) => set({ colour: next })} />
        </>
      )}
    </div>
  )
}
