import { expect, it } from 'vitest'
import type { LabelKey } from '#model/label-breakdown.ts'
import { initialView } from '#model/view-state.ts'
import { equals, labelFilter } from './label-filter.ts'

const key = (name: string, unit = '', numeric = false): LabelKey => ({ key: name, unit, numeric, count: 1, total: 1, values: [] })

it('writes a value so that it alone is met', () => {
  expect(equals(key('route'), '/api/v1.0')).toBe('route=^/api/v1\\.0$')
  // A comma would divide alternatives.
  expect(equals(key('route'), 'a,b')).toBe('route=^a\\x2cb$')
  expect(equals(key('bytes', 'bytes', true), '1024')).toBe('bytes=1024bytes')
  expect(equals(key('thread', 'thread', true), '7')).toBe('thread=7')
})

it('adds values of one key and takes them out again; another key starts anew', () => {
  const view = initialView(0)
  expect(labelFilter(view, 'tagFocus', 'a=^x$')).toEqual({ tagFocus: 'a=^x$', off: [] })
  expect(labelFilter({ ...view, tagFocus: 'a=^x$' }, 'tagFocus', 'a=^y$').tagFocus).toBe('a=^x$,^y$')
  expect(labelFilter({ ...view, tagFocus: 'a=^x$,^y$' }, 'tagFocus', 'a=^x$').tagFocus).toBe('a=^y$')
  expect(labelFilter({ ...view, tagFocus: 'a=^x$' }, 'tagFocus', 'a=^x$').tagFocus).toBe('')
  expect(labelFilter({ ...view, tagFocus: 'a=^x$', off: ['tagFocus'] }, 'tagFocus', 'b=^z$')).toEqual({ tagFocus: 'b=^z$', off: [] })
})
