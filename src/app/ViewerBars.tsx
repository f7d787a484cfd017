import { FilterBar } from '#views/filters/FilterBar.tsx'
import { ViewToolbar } from '#views/toolbar/ViewToolbar.tsx'

interface Props {
  readonly hasLabels: boolean
  readonly labels: boolean
  readonly onLabels: (shown: boolean) => void
}

/** How the profile is looked at, and what of it. */
export function ViewerBars(props: Props) {
  return (
    <>
      <ViewToolbar {...props} />
      <FilterBar />
    </>
  )
}
