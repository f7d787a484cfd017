/** The bars of the viewer: not needed for the landing page, and wanted at once with the first profile. */
export const importBars = () => import('./ViewerBars.tsx')
