import { FILTERS } from '#model/filters.ts'
import type { ViewState } from '#model/view-state.ts'

/** The parts of a view that can be undone: what changes which samples and frames there are. */
const UNDOABLE = [
  ...FILTERS,
  'off',
  'granularity',
  'noInlines',
  'dropFrames',
  'tagRoot',
  'tagLeaf',
  'dropNegative',
  'minShare',
  'inverted',
  'foldRecursion',
] as const satisfies readonly (keyof ViewState)[]

type Step = Pick<ViewState, (typeof UNDOABLE)[number]>

/** Steps that are kept. */
const MOST_STEPS = 200

const stepOf = (view: ViewState): Step => Object.fromEntries(UNDOABLE.map((part) => [part, view[part]])) as Step

/** The steps behind and ahead of a view. */
export class Steps {
  #past: readonly Step[] = []
  #future: readonly Step[] = []

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /** Notes a change of the view, if it is one that can be undone. */
  note(before: ViewState, after: ViewState): void {
    if (JSON.stringify(stepOf(before)) === JSON.stringify(stepOf(after))) return
    this.#past = [...this.#past, stepOf(before)].slice(-MOST_STEPS)
    this.#future = []
  }

  /** What the view was before its last step, if there is one; from then on it can be done again. */
  undo(view: ViewState): Step | undefined {
    const step = this.#past.at(-1)
    if (!step) return undefined
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, stepOf(view)]
    return step
  }

  /** What the view was before its last step was undone. */
  redo(view: ViewState): Step | undefined {
    const step = this.#future.at(-1)
    if (!step) return undefined
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, stepOf(view)]
    return step
  }

  clear(): void {
    this.#past = this.#future = []
  }
}
