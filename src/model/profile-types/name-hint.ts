// What the name of a file says of its content. It only decides where nothing in the file does.

const PYROSCOPE_ID = /(process_cpu|memory|mutex|block|goroutines?|wall|exception|lock|heap|alloc|off_cpu)[:_]/g

const WORDS = new Set(
  (
    'mutex block contention contentions goroutine goroutines heap alloc allocs wall fgprof cpu exception exceptions lock locks growth ' +
    'threadcreate'
  ).split(' '),
)

/** The last word of a file's name that says what is in it, in the singular; '' where none does. */
export function nameHint(fileName: string): string {
  const name = (fileName.split(/[?#]/)[0] ?? '').split('/').at(-1)?.toLowerCase() ?? ''
  const id = name.includes(':') ? [...name.matchAll(PYROSCOPE_ID)].at(0)?.[1] : undefined
  if (id) return singular(id)
  if (name.includes('off_cpu') || name.includes('offcpu')) return 'off_cpu'
  const found = name.split(/[^a-z0-9]+/).findLast((word) => WORDS.has(word))
  return singular(found ?? '')
}

const singular = (word: string): string => word.replace(/^(goroutine|contention|alloc|exception|lock)s$/, '$1')
