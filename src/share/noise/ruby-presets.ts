import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

export const RUBY_PRESETS: readonly NoisePreset[] = [
  {
    id: 'ruby-waiting',
    title: 'Waiting threads',
    language: 'ruby',
    filter: 'ignore',
    expression: anyOf(
      raw`\b(?:sleep|select|wait|wait_readable|wait_writable|accept\w*|join|pop) \[c function\]`,
      raw`\b(?:IO|Kernel|Thread|Process|Socket|TCPServer|Queue|ConditionVariable|Mutex|Monitor)[.#](?:select|sleep|join|value|pop|wait\w*|accept\w*)$`,
    ),
    meaning: 'Threads that sleep, select, accept or wait for others go.',
  },
  {
    id: 'ruby-gc',
    title: 'Garbage collector',
    language: 'ruby',
    filter: 'ignore',
    expression: raw`^(?:Garbage Collection|\((?:garbage collection|marking|sweeping)\)|GC\.start|rb_gc\w*|gc_(?:start|marks|sweep)\w*)$`,
    meaning: 'Stacks that mark or sweep garbage go.',
  },
  {
    id: 'ruby-frameworks',
    title: 'Rails, Rack and servers',
    language: 'ruby',
    filter: 'hide',
    expression: anyOf(
      raw`/gems/(?:rack|rackup|rails|railties|action[a-z]+|active[a-z]+|puma|unicorn|thin|passenger|sidekiq|sinatra|grape|warden|devise|omniauth|zeitwerk|bootsnap|bundler|rake|concurrent-ruby|ddtrace|datadog|sentry|opentelemetry)(?:[\w-]*)-\d`,
      raw`/lib/ruby/[\w.]+/(?:bundler|rubygems|monitor|set|delegate|forwardable)\b`,
    ),
    meaning: 'Middleware, routing, callbacks and the server’s loops are hidden; your own code and other gems stay.',
  },
]
