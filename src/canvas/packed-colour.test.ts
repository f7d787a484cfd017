import { expect, test } from 'vitest'
import { blended, packedColour } from './packed-colour.ts'

const bytesOf = (pixel: number) => [...new Uint8Array(Uint32Array.of(pixel).buffer)]

test('A colour is four bytes, red first', () => {
  expect(bytesOf(packedColour('#0180fe'))).toEqual([0x01, 0x80, 0xfe, 255])
})

test('A share of one colour over another is between them, channel by channel', () => {
  const [black, white] = [packedColour('#000000'), packedColour('#ffffff')]
  expect(blended(white, 1, black)).toBe(white)
  expect(blended(white, 0, black)).toBe(black)
  expect(bytesOf(blended(packedColour('#ff0080'), 0.5, black))).toEqual([128, 0, 64, 255])
})
