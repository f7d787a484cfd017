import { describe, expect, it } from 'vitest'
import { shellQuoted, shellWords } from './shell-words.ts'

describe('shellWords', () => {
  it.each<[string, string[]]>([
    ['a  b\tc', ['a', 'b', 'c']],
    [`-f='a b' "c d"e`, ['-f=a b', 'c de']],
    [String.raw`a\ b \'c "d\"e\f\\"`, ['a b', "'c", String.raw`d"e\f` + '\\']],
    [String.raw`'it'\''s'`, ["it's"]],
    ['a \\\n  b', ['a', 'b']],
    ['a \\\r\n  b', ['a', 'b']],
    ['a\\\nb "c\\\nd" \'e\\\nf\'', ['ab', 'cd', 'e\\\nf']],
    [`'' ""`, ['', '']],
    ["'open", ['open']],
    ['"open', ['open']],
    ['a\\', ['a']],
    ['\n\n  # how to\n  go tool # why', ['go', 'tool']],
    ['url#anchor', ['url#anchor']],
    ['', []],
  ])('%j', (text, words) => {
    expect(shellWords(text)).toEqual({ words, rest: '' })
  })

  it.each<[string, string[], string]>([
    ['a b | head -5', ['a', 'b'], '| head -5'],
    ['a 2>/dev/null', ['a'], '2>/dev/null'],
    ['a 2 > out', ['a', '2'], '> out'],
    ['a && b', ['a'], '&& b'],
    ['a\nb', ['a'], 'b'],
  ])('%j ends early', (text, words, rest) => {
    expect(shellWords(text)).toEqual({ words, rest })
  })
})

describe('shellQuoted', () => {
  it.each(['', 'a', 'a b', "it's", '$HOME', '`x`', 'a\nb', '"', '\\', '~', '*', '=x', '-focus=^a\\.b$', '!', '#x', "'"])('%j', (word) => {
    expect(shellWords(shellQuoted(word)).words).toEqual([word])
  })

  it('leaves plain words alone', () => {
    expect(shellQuoted('cpu.pb.gz')).toBe('cpu.pb.gz')
    expect(shellQuoted('=x')).toBe("'=x'")
  })
})
