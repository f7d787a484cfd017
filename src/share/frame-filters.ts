import type { ViewState } from '#model/view-state.ts'
import { alsoMatching, exactly } from './escape-expression.ts'

/** The filters that a chosen frame stands for. */
export type FrameFilter = 'focus' | 'ignore' | 'hide' | 'showFrom'

/** Whether frames are what the filters see: at other granularities a frame's name is more than that. */
export const canFilterByFrame = ({ granularity }: ViewState): boolean => granularity === 'functions'

/** The change of a view that applies a filter to a frame: stacks are kept or begun at one, dropped or hidden at several. */
export function filterByFrame(view: ViewState, filter: FrameFilter, name: string): Partial<ViewState> {
  const adds = filter === 'ignore' || filter === 'hide'
  return { [filter]: adds ? alsoMatching(view[filter], name) : exactly(name) }
}
