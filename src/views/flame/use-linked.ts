import type { Linked } from '#store/viewer-state.ts'
import { useViewer } from '../viewer-context.tsx'

/** What the colours of the picture that shows come from, where they come from two types that mean something together. */
export const useLinked = (): Linked | null =>
  useViewer(({ linked, picture }) => (linked && linked.queryKey === picture?.queryKey ? linked : null))
