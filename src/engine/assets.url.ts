// Where the site's engine comes from: files beside the page. (The single file has them inside.)
import coreUrl from '../../wasm/pkg/emberscope_bindings_bg.wasm?url&no-inline'

/** Compiles the core, while it is still being loaded. */
export async function compileCore(): Promise<WebAssembly.Module> {
  const response = await fetch(coreUrl, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${coreUrl}: ${response.status}`)
  // Some static hosts serve .wasm as application/octet-stream, which streaming refuses.
  const streams = response.headers.get('content-type')?.startsWith('application/wasm') ?? false
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer())
}

export function newEngineWorker(): Worker {
  return new Worker(new URL('../worker/engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' })
}
