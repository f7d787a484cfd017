// Colours as canvas pixels hold them: four bytes, red first, in the byte order of the machine.

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

const pack = (red: number, green: number, blue: number): number =>
  (isLittleEndian ? (255 << 24) | (blue << 16) | (green << 8) | red : (red << 24) | (green << 16) | (blue << 8) | 255) >>> 0

const known = new Map<string, number>()

/** A colour as an opaque pixel. Each is read once. */
export function packedColour(colour: string): number {
  let packed = known.get(colour)
  if (packed === undefined) {
    packed = /^#[0-9a-f]{6}$/.test(colour) ? fromHex(colour) : asked(colour)
    known.set(colour, packed)
  }
  return packed
}

/** Whatever form a colour has: the browser knows. */
function asked(colour: string): number {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true }) as CanvasRenderingContext2D
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return pack(red, green, blue)
}

function fromHex(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16)
  return pack(value >>> 16, (value >>> 8) & 255, value & 255)
}

/** A pixel that a colour covers by a share, 0 to 1, and another for the rest. Two channels are worked out at a time. */
export function blended(colour: number, share: number, rest: number): number {
  const part = Math.round(share * 256)
  const odd = ((colour & 0xff00ff) * part + (rest & 0xff00ff) * (256 - part) + 0x800080) >>> 8
  const even = ((colour >>> 8) & 0xff00ff) * part + ((rest >>> 8) & 0xff00ff) * (256 - part) + 0x800080
  return ((odd & 0xff00ff) | (even & 0xff00ff00)) >>> 0
}
