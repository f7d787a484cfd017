import init, { demangle } from '../../wasm/pkg/emberscope_demangle.js'
import demanglerUrl from '../../wasm/pkg/emberscope_demangle_bg.wasm?url&no-inline'
import type { Demangle } from '#model/shown-names.ts'

/** Loads what takes mangled names apart. */
export async function loadDemangler(): Promise<Demangle> {
  await init({ module_or_path: fetch(demanglerUrl, { credentials: 'same-origin' }) })
  return (mangled, full) => {
    try {
      return demangle(mangled, full)
    } catch (thrown) {
      console.warn('%s', thrown)
      return undefined
    }
  }
}
