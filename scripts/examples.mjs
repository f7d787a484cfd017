// Joins what each folder of examples says of its profiles, and how their flame graphs look from afar, into the manifest that the site
// reads: `npm run examples`. With --check it only says whether the manifest is what it would write.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { outlineOf } from './example-outline.mjs'
import { ROOT } from './machine.mjs'

const SOURCES = ['go', 'java', 'dotnet', 'ruby', 'python', 'rust', 'nodejs', 'ebpf-go', 'ebpf-python']
const MOST_BYTES = 200_000
const MANIFEST = join(ROOT, 'public/examples/manifest.json')

const parts = SOURCES.map((source) => join(ROOT, 'examples', source, 'examples.json'))
const examples = parts.flatMap((part) => JSON.parse(readFileSync(part, 'utf8'))).map(withFacts)
const unnamed = readdirSync(join(ROOT, 'public/examples')).filter(
  (file) => file !== 'manifest.json' && !examples.some((example) => example.file === file),
)
if (unnamed.length > 0) throw new Error(`no examples.json names ${unnamed.join(', ')}`)
const text = `${JSON.stringify(examples, undefined, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(MANIFEST, text)
else if (!existsSync(MANIFEST) || readFileSync(MANIFEST, 'utf8') !== text) {
  console.error('public/examples/manifest.json is not what examples/*/examples.json say. Run: npm run examples')
  process.exit(1)
}
console.log(`${examples.length} examples for ${examples.flatMap(({ cells }) => cells).length} cells`)

function withFacts(example) {
  const file = readFileSync(join(ROOT, 'public/examples', example.file))
  if (file.length > MOST_BYTES) throw new Error(`${example.file} has ${file.length} bytes, more than ${MOST_BYTES}`)
  const cells = example.cells.map((cell) => ({ ...cell, outline: outlineOf(file, cell.sampleType) }))
  return { ...example, cells, bytes: file.length }
}
