import { expect, it } from 'vitest'
import { safeLink } from './safe-link.ts'

it.each(['https://example.com/x', 'http://example.com/', 'https://example.com/\u202egro.live'])('follows %j', (text) => {
  expect(safeLink(text)).toBeInstanceOf(URL)
})

it.each([
  'javascript:alert(1)',
  ' \x01JaVa\tScRiPt\n:alert(1)',
  'data:text/html,x',
  '/admin?delete=1',
  '//evil.example',
  '\\\\evil',
  'see the wiki',
  'https://user:secret@example.com/',
  'ftp://example.com/',
  '',
])('does not follow %j', (text) => {
  expect(safeLink(text)).toBeUndefined()
})
