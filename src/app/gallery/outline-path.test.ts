import { expect, it } from 'vitest'
import { outlinePath } from './outline-path.ts'

it('draws equally deep strips as one', () => {
  expect(outlinePath('zz00', 36)).toBe('M0 0H0V36H2V1H4V0Z')
})

it('goes by whole rows', () => {
  expect(outlinePath('z9', 4)).toBe('M0 0H0V4H1V2H2V0Z')
})

it('leaves no strip without a row', () => {
  expect(outlinePath('0', 8)).toBe('M0 0H0V1H1V0Z')
})
