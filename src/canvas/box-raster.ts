import { type Boxes, ROW_PX } from './flame-layout.ts'
import { blended, packedColour } from './packed-colour.ts'

const RADIUS_PX = 2.5

/** From this width on corners are round. */
const ROUND_FROM_PX = 8

/** How boxes are drawn. */
export interface RasterStyle {
  readonly surface: string
  /** The colour of the edges that boxes have; undefined where they have none. */
  readonly edge: string | undefined
  /** Gives the colour of a row of the picture; -1 stands for a stretch of thin frames. */
  readonly pixelOf: (row: number) => number
}

/**
 * Draws boxes by the thousand. All boxes of a level have the same height, so a level is one line of pixels that the canvas
 * stretches, and a few more lines for its round corners: what a frame costs follows the pixels of these lines, not the boxes.
 */
export class BoxRaster {
  readonly #canvas = document.createElement('canvas')
  readonly #context = this.#canvas.getContext('2d', { alpha: false }) as CanvasRenderingContext2D
  #image = new ImageData(1, 1)
  #pixels = new Uint32Array(this.#image.data.buffer)
  #width = 1
  #corners: Corners = { scale: 0, size: 0, pixels: [] }

  /** Draws all boxes onto a canvas whose device pixels are its units. `scale`: device pixels for a CSS pixel. */
  paint(onto: CanvasRenderingContext2D, boxes: Boxes, scale: number, style: RasterStyle): void {
    const corners = style.edge === undefined ? this.#cornersAt(scale) : EDGE_LINE
    const levels = levelsOf(boxes)
    if (levels.length === 0) return
    const pitch = corners.size + 1
    this.#resize(onto.canvas.width, levels.length * pitch)
    this.#pixels.fill(packedColour(style.surface), 0, levels.length * pitch * this.#width)
    for (const [index, level] of levels.entries()) {
      const offset = index * pitch * this.#width
      this.#fillLevel(boxes, level, offset + corners.size * this.#width, scale, style.pixelOf)
      for (let line = 0; line < corners.size; line++) this.#copyBody(offset + line * this.#width, offset + corners.size * this.#width)
      if (style.edge === undefined) this.#round(boxes, level, offset, scale, packedColour(style.surface))
      else this.#edgeLevel(boxes, level, offset, scale, packedColour(style.surface), packedColour(style.edge))
    }
    this.#context.putImageData(this.#image, 0, 0, 0, 0, this.#width, levels.length * pitch)
    onto.imageSmoothingEnabled = false
    for (const [level, { topPx }] of levels.entries()) this.#stretch(onto, level * pitch, corners.size, topPx, scale)
    onto.setTransform(1, 0, 0, 1, 0, 0)
  }

  /** Draws the line of a level that is stretched. */
  #fillLevel(boxes: Boxes, { start, end }: Level, body: number, scale: number, pixelOf: RasterStyle['pixelOf']): void {
    const pixels = this.#pixels
    const width = this.#width
    for (let box = start; box < end; box++) {
      const left = Math.round((boxes.leftPx[box] ?? 0) * scale)
      const right = rightEdge(left, Math.round((boxes.rightPx[box] ?? 0) * scale))
      fillRun(pixels, body + Math.max(0, left), body + Math.min(width, right), pixelOf(boxes.row[box] ?? -1))
    }
  }

  #copyBody(line: number, body: number): void {
    this.#pixels.copyWithin(line, body, body + this.#width)
  }

  /** Takes the corners off the wide boxes of a level. */
  #round(boxes: Boxes, { start, end }: Level, offset: number, scale: number, surface: number): void {
    const pixels = this.#pixels
    const width = this.#width
    const least = ROUND_FROM_PX * scale
    for (let box = start; box < end; box++) {
      if (((boxes.rightPx[box] ?? 0) - (boxes.leftPx[box] ?? 0)) * scale < least) continue
      const left = Math.round((boxes.leftPx[box] ?? 0) * scale)
      const right = rightEdge(left, Math.round((boxes.rightPx[box] ?? 0) * scale))
      for (const { line, inset, share } of this.#corners.pixels) {
        const at = offset + line * width
        const [first, last] = [left + inset, right - 1 - inset]
        if (first >= 0 && first < width) pixels[at + first] = blended(pixels[at + first] ?? surface, share, surface)
        if (last >= 0 && last < width) pixels[at + last] = blended(pixels[at + last] ?? surface, share, surface)
      }
    }
  }

  /** Draws edges within the boxes of a level. The narrowest are all edge, and have one only where they would not be seen without. */
  #edgeLevel(boxes: Boxes, { start, end }: Level, top: number, scale: number, surface: number, edge: number): void {
    const pixels = this.#pixels
    const width = this.#width
    const body = top + width
    for (let box = start; box < end; box++) {
      const left = Math.round((boxes.leftPx[box] ?? 0) * scale)
      const right = rightEdge(left, Math.round((boxes.rightPx[box] ?? 0) * scale))
      const [from, to] = [Math.max(0, left), Math.min(width, right)]
      if (right - left < 3 && pixels[body + from] !== surface) continue
      fillRun(pixels, top + from, top + to, edge)
      if (left >= 0) pixels[body + left] = edge
      if (right <= width) pixels[body + right - 1] = edge
    }
  }

  #stretch(onto: CanvasRenderingContext2D, line: number, corners: number, topPx: number, scale: number): void {
    const width = this.#width
    const top = Math.round(topPx * scale)
    const bottom = Math.round((topPx + ROW_PX) * scale)
    onto.setTransform(1, 0, 0, 1, 0, 0)
    onto.drawImage(this.#canvas, 0, line, width, corners, 0, top, width, corners)
    onto.drawImage(this.#canvas, 0, line + corners, width, 1, 0, top + corners, width, bottom - top - 2 * corners)
    // The lower corners are the upper ones upside down.
    onto.setTransform(1, 0, 0, -1, 0, bottom)
    onto.drawImage(this.#canvas, 0, line, width, corners, 0, 0, width, corners)
  }

  #resize(width: number, height: number): void {
    if (width === this.#width && height <= this.#image.height) return
    this.#width = width
    this.#image = new ImageData(width, height)
    this.#pixels = new Uint32Array(this.#image.data.buffer)
    this.#canvas.width = width
    this.#canvas.height = height
  }

  #cornersAt(scale: number): Corners {
    if (this.#corners.scale !== scale) {
      const radius = RADIUS_PX * scale
      this.#corners = { scale, size: Math.ceil(radius), pixels: cornerPixels(radius) }
    }
    return this.#corners
  }
}

/** The round corners at a scale. `size`: how many lines they take. */
interface Corners {
  readonly scale: number
  readonly size: number
  readonly pixels: readonly CornerPixel[]
}

/** A pixel that a round corner covers in part: which line from the top, how far from the side, and the share that is covered. */
interface CornerPixel {
  readonly line: number
  readonly inset: number
  readonly share: number
}

/** With edges there are no round corners, but a line on top. */
const EDGE_LINE = { size: 1 } as const

/** What is short is written at once: a call would take longer. */
function fillRun(pixels: Uint32Array, from: number, to: number, pixel: number): void {
  if (to - from > 32) pixels.fill(pixel, from, to)
  else for (let at = from; at < to; at++) pixels[at] = pixel
}

/** A gap to the next box, which would swallow a thin one. In device pixels. */
function rightEdge(left: number, right: number): number {
  return right - left > 3 ? right - 1 : Math.max(left + 1, right)
}

/** A level's boxes: from, to, and where they are. */
interface Level {
  readonly start: number
  readonly end: number
  readonly topPx: number
}

function levelsOf(boxes: Boxes): Level[] {
  const levels: Level[] = []
  let start = 0
  for (let box = 1; box <= boxes.length; box++) {
    if (box < boxes.length && boxes.topPx[box] === boxes.topPx[start]) continue
    levels.push({ start, end: box, topPx: boxes.topPx[start] ?? 0 })
    start = box
  }
  return levels
}

/** Each pixel is looked at in so many places each way. */
const PLACES = 8

function cornerPixels(radius: number): CornerPixel[] {
  const places = [...Array(Math.ceil(radius)).keys()]
  return places
    .flatMap((line) => places.map((inset) => ({ line, inset, share: coverage(radius, inset, line) })))
    .filter(({ share }) => share < 1)
}

function coverage(radius: number, x: number, y: number): number {
  let inside = 0
  for (let place = 0; place < PLACES * PLACES; place++) {
    const across = radius - x - ((place % PLACES) + 0.5) / PLACES
    const down = radius - y - (Math.floor(place / PLACES) + 0.5) / PLACES
    if (across <= 0 || down <= 0 || across ** 2 + down ** 2 <= radius ** 2) inside++
  }
  return inside / PLACES ** 2
}
