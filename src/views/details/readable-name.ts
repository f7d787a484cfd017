/**
 * A name as people read it: a mangled Rust name of the old form is taken apart (it ends in a hash), and the hash that the
 * compiler puts behind the others is left out. Names that are readable already stay.
 */
export function readableName(name: string): string {
  const legacy = /^_ZN((?:\d+[^\d].*?)+)17h[0-9a-f]{16}E(?:\.llvm\.\d+)?$/.exec(name)
  if (legacy)
    return partsOf(legacy[1] ?? '')
      .map(unescaped)
      .join('::')
  return name.replace(/::h[0-9a-f]{16}$/, '')
}

/** `4core3fmt5Write` is `core`, `fmt`, `Write`. */
function partsOf(mangled: string): string[] {
  const parts: string[] = []
  let rest = mangled
  for (let length = Number.parseInt(rest, 10); length > 0; length = Number.parseInt(rest, 10)) {
    const start = String(length).length
    parts.push(rest.slice(start, start + length))
    rest = rest.slice(start + length)
  }
  return parts
}

const ESCAPES: Readonly<Record<string, string>> = { SP: '@', BP: '*', RF: '&', LT: '<', GT: '>', LP: '(', RP: ')', C: ',' }

const unescaped = (part: string): string =>
  part
    .replace(/^_\$/, '$')
    .replaceAll(/\$(SP|BP|RF|LT|GT|LP|RP|C)\$/g, (_, code: string) => ESCAPES[code] ?? '')
    .replaceAll(/\$u([0-9a-f]{1,6})\$/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))))
    .replaceAll('..', '::')
