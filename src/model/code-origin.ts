import type { FrameSource } from './package-of.ts'

/** Whose code a frame is. */
export type CodeOrigin = 'own' | 'third-party' | 'standard' | 'runtime'

const RUNTIME_NAMES =
  /^(?:runtime\.|runtime\/|\[kernel|\(garbage collector\)$|\(idle\)$|\(program\)$|\(root\)$|Garbage Collection$|Non JS threads activity$|_?PyEval|entry_SYSCALL_64|do_syscall_64|asm_|__x64_sys_|syscall\.|internal\/runtime\/|start_thread$|clone3?$|__libc_start|_start$|<interpreter trampoline>)/
const RUNTIME_BINARIES = /(?:^|\/)(?:\[?kernel|vmlinux|\[vdso\]|ld-linux|libc[.-]|libpthread|libjvm|libcoreclr|libpython|libruby|node$)/
const STANDARD_FILES =
  /(?:^|\/)(?:usr\/(?:local\/)?(?:lib\/)?go(?:-[\d.]+)?\/src\/|lib\/python3?[\d.]*\/(?!.*(?:site|dist)-packages)|lib\/ruby\/(?!.*\/gems\/)|rustc\/|rustlib\/src\/)|^node:|^internal\/|^<frozen/
const THIRD_PARTY_FILES = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|\.cargo\/registry|pkg\/mod)\/|@v\d/
const STANDARD_NAMES =
  /^(?:java[./]|javax[./]|jdk[./]|sun[./]|kotlin[./]|scala[./]|std::|core::|alloc::|<alloc::|<core::|<std::|__gnu_cxx::|System\.|System!|Microsoft\.|mscorlib!)/
const THIRD_PARTY_NAMES =
  /^(?:org[./](?:apache|springframework|eclipse|hibernate|slf4j|jboss)|io[./](?:netty|grpc|micrometer|vertx)|com[./](?:google|fasterxml|zaxxer|amazonaws|mysql))[./]|^(?:tokio|hyper|serde|rayon|absl|boost|grpc|google|folly)(?:_\w+)?::/

/**
 * Whose code a frame is, as far as its name, file and binary tell. What nothing is known of counts as one's own: it is
 * what a person looks for.
 */
export function codeOrigin({ name, file, binary }: FrameSource): CodeOrigin {
  if (RUNTIME_NAMES.test(name)) return 'runtime'
  if (THIRD_PARTY_FILES.test(file)) return 'third-party'
  if (STANDARD_FILES.test(file) || STANDARD_NAMES.test(name)) return 'standard'
  if (THIRD_PARTY_NAMES.test(name)) return 'third-party'
  if (isGoStandard(name, file)) return 'standard'
  if (file === '' && RUNTIME_BINARIES.test(binary)) return 'runtime'
  return 'own'
}

/** Packages of Go's standard library have no dot in the first part of their path, and neither has `main`. */
function isGoStandard(name: string, file: string): boolean {
  if (!/\.(?:go|s)$/.test(file) && !/^[a-z][\w/]*\.[(\w]/.test(name)) return false
  const [first = ''] = name.split(/[/.]/)
  if (first === 'main' || name.slice(0, name.indexOf('/') + 1).includes('.')) return false
  return GO_STANDARD.has(first) && (file === '' || new RegExp(`(?:^|/)(?:src/)?${first}/`).test(file))
}

const GO_STANDARD = new Set(
  (
    'archive bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index internal io iter log maps ' +
    'math mime net os path plugin reflect regexp slices sort strconv strings structs sync testing text time unicode unique unsafe weak'
  ).split(' '),
)
