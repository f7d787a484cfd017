import type { NoisePreset } from './preset.ts'

const { raw } = String

export const NODEJS_PRESETS: readonly NoisePreset[] = [
  {
    id: 'nodejs-idle',
    title: 'Idle event loop',
    language: 'nodejs',
    filter: 'ignore',
    expression: raw`^\(idle\)$|^uv__io_poll$|^(?:__)?epoll_p?wait(?:@|$)`,
    meaning: 'Time in which the event loop had nothing to do goes.',
  },
  {
    id: 'nodejs-gc',
    title: 'Garbage collector',
    language: 'nodejs',
    filter: 'ignore',
    expression: raw`^(?:Garbage Collection|\(garbage collector\))$|^v8::internal::(?:Heap::(?:CollectGarbage|Scavenge)|MarkCompactCollector|ScavengerCollector|Scavenger|MinorMarkSweepCollector|Sweeper|ConcurrentMarking)\b`,
    meaning: 'Time in which garbage was collected goes.',
  },
  {
    id: 'nodejs-internals',
    title: 'Node.js itself',
    language: 'nodejs',
    filter: 'hide',
    expression: raw`(?:^|[ (])(?:\./)?node:|^internal/[\w/]+\.js|^Node\.js$`,
    meaning: 'Frames of Node’s own modules go (timers, streams, the module loader), and their cost goes to the function that called them.',
  },
  {
    id: 'nodejs-frameworks',
    title: 'Express, Fastify, Nest and other middleware',
    language: 'nodejs',
    filter: 'hide',
    expression: raw`(?:^|/)node_modules/(?:express|router|connect|body-parser|finalhandler|serve-static|send|koa[\w-]*|fastify|avvio|find-my-way|next|rxjs|bluebird|zone\.js|dd-trace|dc-polyfill|@(?:fastify|nestjs|hapi|koa|opentelemetry|sentry|datadog)/[\w.-]+)/`,
    meaning: 'Middleware and routing are hidden; your own code and other packages stay.',
  },
]
