import { expect, it } from 'vitest'
import { stackText } from './copy-stack.ts'

it('writes the leaf first', () => {
  expect(stackText(['main', 'work', 'runtime.mallocgc'])).toBe('runtime.mallocgc\nwork\nmain')
  expect(stackText([])).toBe('')
})

it('gives every frame one line', () => {
  expect(stackText(['main', 'odd\r\nname'])).toBe('odd name\nmain')
})
