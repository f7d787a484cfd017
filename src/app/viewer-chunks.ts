/** The viewer: not needed for the landing page, and wanted at once with the first profile. */
export const importViewer = () => import('./Viewer.tsx')

/** A picture drawn where nobody sees it. */
export const importWarmUp = () => import('#views/flame/warm-up.ts')
