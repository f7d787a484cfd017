import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './machine.mjs'

const SOURCES = ['src', 'public', 'wasm/pkg', 'index.html', 'package.json', 'vite.config.ts', 'tsconfig.json']

/** Whether dist/ is there and newer than everything it is made from. */
export function isBuilt() {
  try {
    const built = statSync(join(ROOT, 'dist/index.html')).mtimeMs
    return SOURCES.every((source) => newest(join(ROOT, source)) <= built)
  } catch {
    return false
  }
}

function newest(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
}
