/** The first command of a text, as a POSIX shell divides it into words. */
export interface ShellCommand {
  readonly words: readonly string[]
  /** What follows it: pipes, redirections, more commands. */
  readonly rest: string
}

const BLANK = /[ \t\r]/
const OPERATOR = /[\n;|&<>()]/

/** Divides a text into words as a POSIX shell does. Variables stay as they are; a quote that is not closed ends with the text. */
export function shellWords(text: string): ShellCommand {
  const words: string[] = []
  let at = 0
  for (;;) {
    at = nextWord(text, at, words.length === 0)
    if (text[at] === '#') {
      const lineEnd = text.indexOf('\n', at)
      at = lineEnd < 0 ? text.length : lineEnd
      if (words.length === 0 && at < text.length) continue
    }
    if (at >= text.length || OPERATOR.test(text.charAt(at))) return { words, rest: text.slice(at).trim() }
    const { word, end } = wordAt(text, at)
    // `2>file` is a redirection, not the word 2.
    if (/^\d+$/.test(text.slice(at, end)) && /[<>]/.test(text.charAt(end))) return { words, rest: text.slice(at).trim() }
    words.push(word)
    at = end
  }
}

function nextWord(text: string, start: number, acrossLines: boolean): number {
  let at = start
  for (;;) {
    const length = continuation(text, at)
    if (length > 0) at += length
    else if (BLANK.test(text.charAt(at)) || (acrossLines && text[at] === '\n')) at++
    else return at
  }
}

/** The length of a backslash with the line break that it takes away; 0 where there is none. */
const continuation = (text: string, at: number): number =>
  text[at] !== '\\' ? 0 : text[at + 1] === '\n' ? 2 : text.startsWith('\r\n', at + 1) ? 3 : 0

function wordAt(text: string, start: number): { word: string; end: number } {
  let word = ''
  let at = start
  while (at < text.length) {
    const character = text.charAt(at)
    const skipped = continuation(text, at)
    if (BLANK.test(character) || OPERATOR.test(character)) break
    if (skipped > 0) at += skipped
    else if (character === "'" || character === '"') {
      const quoted = character === "'" ? singleQuoted(text, at + 1) : doubleQuoted(text, at + 1)
      word += quoted.word
      at = quoted.end
    } else {
      if (character === '\\') at++
      word += text.charAt(at)
      at++
    }
  }
  return { word, end: at }
}

function singleQuoted(text: string, start: number): { word: string; end: number } {
  const close = text.indexOf("'", start)
  return close < 0 ? { word: text.slice(start), end: text.length } : { word: text.slice(start, close), end: close + 1 }
}

function doubleQuoted(text: string, start: number): { word: string; end: number } {
  let word = ''
  let at = start
  while (at < text.length && text[at] !== '"') {
    const skipped = continuation(text, at)
    at += skipped
    if (skipped > 0) continue
    // Before anything else a backslash in double quotes stands for itself.
    if (text[at] === '\\' && /["\\$`]/.test(text.charAt(at + 1))) at++
    word += text.charAt(at)
    at++
  }
  return { word, end: at + 1 }
}

/** A word, quoted for a POSIX shell where it needs to be. */
export const shellQuoted = (word: string): string =>
  /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
