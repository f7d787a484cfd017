import '#ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { createScripting } from '#embed/scripting.ts'
import { compileCore, newEngineWorker } from '#engine/assets.url.ts'
import { openWorkerEngine } from '#engine/worker-engine.ts'
import { ShownNames } from '#model/shown-names.ts'
import { createViewerStore } from '#store/viewer-store.ts'
import { App } from './App.tsx'
import { painted } from './painted.ts'
import { importViewer, importWarmUp } from './viewer-chunks.ts'
import { applyTheme, chosenTheme } from './theme-choice.ts'

applyTheme(chosenTheme())
const engine = openWorkerEngine({ compileCore, newWorker: newEngineWorker })
const store = createViewerStore(engine, new ShownNames(async () => (await import('#engine/demangler.url.ts')).loadDemangler()))
window.emberscope = createScripting({
  engine,
  store,
  version: __VERSION__,
  painted: async () => {
    await importViewer()
    await painted()
  },
})
createRoot(document.getElementById('app') as HTMLElement).render(<App store={store} />)
engine.warmUp()
requestIdleCallback?.(
  () => {
    // What every profile needs is there before the first one is, and has run once.
    void importViewer()
    void importWarmUp().then(({ warmUpFlameGraph }) => warmUpFlameGraph(document.body))
  },
  { timeout: 2000 },
)
