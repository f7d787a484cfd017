// Builds the site, unless it is built already, and serves it: `npm start [-- --port N]`.
import { build, preview } from 'vite'
import { isBuilt } from './is-built.mjs'

const at = process.argv.indexOf('--port')
const port = at < 0 ? 4173 : Number(process.argv[at + 1])

if (!isBuilt()) await build({ logLevel: 'warn' })
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: at >= 0 } })
console.log(`Emberscope is at ${server.resolvedUrls?.local[0]}`)
