import { useMemo } from 'react'
import { withChosenKind } from '#model/profile-types/chosen-kind.ts'
import type { SampleType } from '#model/session.ts'
import { useViewer } from './viewer-context.tsx'

const NONE: readonly SampleType[] = []

/** The sample types of the open profile, as what they are taken for. */
export function useSampleTypes(): readonly SampleType[] {
  const sampleTypes = useViewer((viewer) => viewer.session?.sampleTypes ?? NONE)
  const kind = useViewer((viewer) => viewer.view?.kind ?? '')
  return useMemo(() => withChosenKind(sampleTypes, kind), [sampleTypes, kind])
}
