import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Engine } from '#engine/engine.ts'
import { openLocalEngine } from '#engine/local-engine.ts'
import { problemOf } from '#model/problem.ts'
import { initialView } from '#model/view-state.ts'
import { treeQuery } from '#store/tree-query.ts'
import type { Asked } from './differences.ts'
import type { Outcome } from './judge.ts'

const CORE = new URL('../../wasm/pkg/emberscope_bindings_bg.wasm', import.meta.url)

/** The built core in this process. */
export const builtEngine = (): Engine => openLocalEngine(WebAssembly.compile(readFileSync(CORE)))

/** Opens a file with an engine. */
export async function openFile(engine: Engine, path: string): Promise<Outcome> {
  try {
    const session = await engine.open({ name: basename(path), data: new Blob([readFileSync(path)]) })
    const query = (sampleType: number) => treeQuery(initialView(sampleType))
    const opened: Asked = {
      session,
      top: (sampleType, by) => engine.topTable({ ...query(sampleType), by, limit: 60 }),
      tree: async (sampleType) => JSON.parse(await (await engine.export(query(sampleType), 'json')).text()),
    }
    return { opened }
  } catch (thrown) {
    return { refused: problemOf(thrown) }
  }
}
