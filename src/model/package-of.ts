// Which package a frame belongs to, by its name, its file and its binary. Every language writes names in its own way;
// the forms are those that producers of pprof files were seen to write.

/** What is known of a frame. */
export interface FrameSource {
  readonly name: string
  readonly file: string
  readonly binary: string
}

const GO_FILE = /\.(?:go|s)$/
const SCRIPT_FILE = /\.(?:py|rb|php|[cm]?[jt]sx?)$/

/** The package, module, crate, namespace or binary of a frame; '' where nothing tells. */
export function packageOf({ name, file, binary }: FrameSource): string {
  if (name.startsWith('|lm:')) return /^\|lm:([^|]*)/.exec(name)?.[1]?.trim() ?? ''
  if (GO_FILE.test(file)) return goPackage(name)
  const vendored = /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems)\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]
  if (vendored) return vendored.replace(/-\d[\w.]*$/, '')
  if (SCRIPT_FILE.test(file) || file.startsWith('node:') || file.startsWith('<frozen')) return scriptPackage(file)
  const dotNet = /^([\w.]+)!/.exec(name)
  if (dotNet) return dotNet[1] ?? ''
  if (name.includes('::')) return firstOfPath(name)
  const javaSlashes = /^((?:[\w$]+\/)+)[A-Z$][\w$]*[./$]/.exec(name)
  if (javaSlashes) return (javaSlashes[1] ?? '').slice(0, -1).replaceAll('/', '.')
  const javaDots = /^((?:[a-z_][\w$]*\.)+)[A-Z$][\w$]*\./.exec(name)
  if (javaDots) return (javaDots[1] ?? '').slice(0, -1)
  if (file === '' && /^[\w./~%@-]+\.[\w(]/.test(name) && !name.startsWith('0x')) return goPackage(name)
  return lastOfPath(binary) || lastOfPath(file)
}

/** `example.com/shop/cart.(*Index).insert` is in `example.com/shop/cart`. */
function goPackage(name: string): string {
  // Type parameters may hold slashes and dots of their own.
  const plain = name.replace(/\[.*$/, '')
  const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1)
  return dot < 0 ? plain : plain.slice(0, dot)
}

function scriptPackage(file: string): string {
  if (file.startsWith('node:') || file.startsWith('<frozen')) return file.replace(/[>]?$/, '').split('/')[0] ?? file
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
  return folders.slice(-2).join('/') || lastOfPath(file)
}

/** `<alloc::vec::Vec<T> as core::ops::Drop>::drop` is in `alloc`, `absl::Mutex::Lock()` in `absl`. */
function firstOfPath(name: string): string {
  return /^[<&*\s(]*(?:(?:dyn|impl|mut|const|void|static|virtual)\s+)*([\w$]+)::/.exec(name)?.[1] ?? ''
}

const lastOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
