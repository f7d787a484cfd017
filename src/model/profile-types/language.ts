// Which language a profile was recorded from, by the names and files of its functions, its binaries and its comments. Each function
// votes for every language whose names look like its own; the weights were found on real files of every producer.
import type { Language } from './profile-type.ts'

/** The functions of a profile, or the first of them. */
export interface FunctionNames {
  readonly names: readonly string[]
  readonly files: readonly string[]
}

interface Sign {
  readonly language: Language
  readonly weight: number
  readonly name?: RegExp
  readonly file?: RegExp
}

const SIGNS: readonly Sign[] = [
  { language: 'dotnet', weight: 4, name: /^\|lm:|^[A-Za-z_][\w.]*![\w.<>`+]+|^cls:|^!\.\w/ },
  // Java's classes begin with a capital, Go's packages do not.
  { language: 'java', weight: 4, name: /^(?:[\w$]+\/)+[A-Z$][\w$]*(?:\.|$)|^(?:java|javax|jdk|sun)\.[\w$.]+/ },
  { language: 'java', weight: 3, name: /^L[\w$/]+;::/ },
  { language: 'java', weight: 2, name: /^(?:com|org|io)\.(?:[\w$]+\.)+[A-Z][\w$]*\.[\w$<]/ },
  { language: 'java', weight: 1, name: /\w\.<init>/ },
  { language: 'go', weight: 3, name: /^runtime\.\w/, file: /(?:^|\/)runtime\/\w+\.(?:go|s)$/ },
  { language: 'go', weight: 2, name: /^[\w./~%@-]+\.[\w(]/, file: /\.(?:go|s)$/ },
  { language: 'go', weight: 1, name: /^runtime\.(?:goexit|main|mcall|gopark|schedule|mallocgc|morestack|chanrecv1|selectgo)$/ },
  { language: 'nodejs', weight: 3, name: /^LazyCompile:|^\((?:idle|garbage collector|program)\)$|\.[cm]?[jt]sx?:[^:]*:\d+$/ },
  { language: 'nodejs', weight: 2, file: /\.[cm]?[jt]sx?$|^node:/ },
  { language: 'ruby', weight: 3, name: /\[c function\]|^\S+\.rb[: ]/ },
  { language: 'ruby', weight: 3, file: /\.rb$/ },
  { language: 'python', weight: 3, name: /^\S+\.py[: ]|^<frozen / },
  { language: 'python', weight: 3, file: /\.py$|^<frozen/ },
  { language: 'rust', weight: 3, name: /::\{\{closure\}\}|^<.+ as .+>::|::h[0-9a-f]{16}$|^\S+\.rs:-?\d+ - / },
  { language: 'rust', weight: 2, file: /\.rs$/ },
  { language: 'php', weight: 3, file: /\.php$/ },
  { language: 'cpp', weight: 1, name: /^_Z|\bstd::/ },
  { language: 'cpp', weight: 1, file: /\.(?:c|cc|cpp|cxx|h|hh|hpp)$/ },
]

const BINARIES: readonly (readonly [language: Language, weight: number, binary: RegExp])[] = [
  ['java', 20, /(?:^|\/)(?:async-profiler|libjvm\.so)/],
  ['python', 20, /(?:^|\/)(?:libpython|python3?[\d.]*$)/],
  ['ruby', 20, /(?:^|\/)(?:libruby|ruby[\d.]*$)/],
  ['nodejs', 10, /(?:^|\/)node$/],
  ['dotnet', 20, /(?:^|\/)libcoreclr/],
  ['php', 20, /(?:^|\/)(?:libphp|php-fpm|php[\d.]*$)/],
]

/** Where votes are equal the first of these wins. */
const ORDER: readonly Language[] = ['go', 'java', 'dotnet', 'nodejs', 'python', 'ruby', 'rust', 'php', 'cpp']

const KERNEL_FRAMES = /^(?:\[k\] )?(?:do_syscall_64|entry_SYSCALL_64_after_hwframe|ret_from_fork(?:_asm)?|el0t_64_sync|invoke_syscall)$/
const KERNEL_BINARIES = /^\[?kernel|vmlinux/

/** Whether frames or binaries of the operating system's kernel are in it: only who samples from outside the process sees them. */
export const hasKernel = ({ names }: FunctionNames, binaries: readonly string[]): boolean =>
  binaries.some((binary) => KERNEL_BINARIES.test(binary)) || names.some((name) => KERNEL_FRAMES.test(name))

/** What else tells a language. */
export interface LanguageClues {
  readonly functions: FunctionNames
  readonly binaries: readonly string[]
  readonly comments: readonly string[]
  /** Names of the sample types, as `typeWord` gives them. */
  readonly types: ReadonlySet<string>
}

/** The language with most votes; undefined where nothing votes. */
export function languageOf({ functions, binaries, comments, types }: LanguageClues): Language | undefined {
  const votes = new Map<Language, number>()
  const vote = (language: Language, weight: number) => votes.set(language, (votes.get(language) ?? 0) + weight)
  for (const [row, name] of functions.names.entries()) {
    const file = functions.files[row] ?? ''
    for (const sign of SIGNS) {
      if ((sign.name?.test(name) ?? true) && (sign.file?.test(file) ?? true)) vote(sign.language, sign.weight)
    }
  }
  for (const [language, weight, binary] of BINARIES) {
    if (binaries.some((path) => binary.test(path))) vote(language, weight)
  }
  if (comments.some((comment) => comment.includes('async-profiler'))) vote('java', 50)
  const most = Math.max(0, ...votes.values())
  if (most > 0) return ORDER.find((language) => votes.get(language) === most)
  if (hasKernel(functions, binaries)) return 'native'
  // Without any name these types are still Go's alone.
  return ['goroutine', 'threadcreate', 'alloc_space'].some((type) => types.has(type)) ? 'go' : undefined
}
