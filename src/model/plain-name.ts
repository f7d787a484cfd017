// Names as people wrote them. Some producers put places, modules and marks of the compiler into a function's name; each form here was
// seen in real files.

/** A form of names, and what of it is the name. */
interface NameForm {
  readonly form: RegExp
  readonly read: (parts: RegExpExecArray) => string
}

const FORMS: readonly NameForm[] = [
  // .NET, Datadog's tracer: |lm:Assembly |ns:Namespace |ct:Type |cg:<T> |fn:Method |fg:<U> |sg:(parameters)
  { form: /^\|lm:.*\|fn:/s, read: ({ input }) => dotNetName(input) },
  // V8's map of its code for perf: LazyCompile:*sort /srv/app.js:12. The mark says how well it is compiled.
  { form: /^(?:LazyCompile|Function|JS|Eval):[*~^+-]{0,2}(\S*)(?: \S+)?$/, read: ([, name]) => name || '(anonymous)' },
  // Older Pyroscope clients: app.py:12 - load, main.rs:127 - shop::serve, with -1 for an unknown line.
  { form: /^[^:]+\.(?:py|rb|rs|php|exs?):-?\d+ - (.+)$/s, read: ([, name]) => name ?? '' },
  // The same of Ruby, without a line: app.rb load
  { form: /^\S+\.rb (\S.*)$/s, read: ([, name]) => name ?? '' },
  // Pyroscope's Node.js client: ./src/app.js:load:12
  { form: /^(?:node:)?[^:]+?(?:\.[cm]?[jt]sx?)?:([^:]*):\d+$/, read: ([raw, name]) => (isScriptPlace(raw) ? name || '(anonymous)' : raw) },
  // Rust: shop::serve::h0123456789abcdef
  { form: /^(.+)::h[0-9a-f]{16}$/s, read: ([, name]) => name ?? '' },
]

/** All forms have one of these. */
const MAYBE_DRESSED = /:|\.rb /

/** The name without what a producer put around it. Names of other forms stay; mangled ones, too. */
export function plainName(raw: string): string {
  if (raw.includes('go.shape.')) return withoutShapes(raw)
  // Names are read as they are first drawn: most have none of these forms.
  if (!MAYBE_DRESSED.test(raw)) return raw
  for (const { form, read } of FORMS) {
    const parts = form.exec(raw)
    if (parts) return read(parts)
  }
  return raw
}

/** Whether a name may be a mangled one of C++ or Rust, with what a view by lines puts behind it. */
export const isMangled = (raw: string): boolean => /^_{1,3}(?:Z|R[BCIMNXY\d])[\w.$]*(?: |$)/.test(raw)

const isScriptPlace = (raw: string): boolean => raw.startsWith('node:') || /^(?:\.{0,2}\/)?[^:]*\.[cm]?[jt]sx?:/.test(raw)

function dotNetName(raw: string): string {
  const field = (key: string) => new RegExp(`\\|${key}:(.*?) ?(?=\\|\\w\\w:|$)`, 's').exec(raw)?.[1]?.trim() ?? ''
  return [field('ns'), field('ct') + field('cg'), field('fn') + field('fg')].filter((part) => part !== '').join('.')
}

/** Longer lists of types are left out: they would hide the name. */
const LONGEST_TYPES = 40

/** `Sort[go.shape.int]` is `Sort[int]`; where types are written out in full they become `[...]`, as Go itself writes them. */
function withoutShapes(raw: string): string {
  let name = ''
  let depth = 0
  let opened = 0
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]
    if (character === '[' && depth++ === 0) opened = at
    if (depth === 0) name += character
    if (character === ']' && depth > 0 && --depth === 0) {
      const types = raw.slice(opened, at + 1).replaceAll('go.shape.', '')
      name += types.length > LONGEST_TYPES ? '[...]' : types
    }
  }
  return depth > 0 ? raw : name
}
