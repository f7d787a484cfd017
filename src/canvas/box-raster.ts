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
  #corners: { readonly scale: number; readonly lines: readonly (readonly number[])[] } = { scale: 0, lines: [] }

  /** Draws all boxes onto a canvas whose device pixels are its units. `scale`: device pixels for a CSS pixel. */
  paint(onto: CanvasRenderingContext2D, boxes: Boxes, scale: number, style: RasterStyle): void {
    const lines = style.edge === undefined ? this.#cornersAt(scale) : [[]]
    const levels = levelsOf(boxes)
    if (levels.length === 0) return
    const pitch = lines.length + 1
    this.#resize(onto.canvas.width, levels.length * pitch)
    this.#pixels.fill(packedColour(style.surface), 0, levels.length * pitch * this.#width)
    for (const [level, { start, end }] of levels.entries()) {
      this.#fillLevel(boxes, start, end, level * pitch * this.#width, lines, scale, style)
    }
    this.#context.putImageData(this.#image, 0, 0, 0, 0, this.#width, levels.length * pitch)
    onto.imageSmoothingEnabled = false
    for (const [level, { topPx }] of levels.entries()) this.#stretch(onto, level * pitch, lines.length, topPx, scale)
    onto.setTransform(1, 0, 0, 1, 0, 0)
  }

  /** The lines of a level: those of its upper corners from the top down, then the one that is stretched. */
  #fillLevel(
    boxes: Boxes,
    start: number,
    end: number,
    offset: number,
    corners: readonly (readonly number[])[],
    scale: number,
    style: RasterStyle,
  ): void {
    const pixels = this.#pixels
    const width = this.#width
    const surface = packedColour(style.surface)
    const edge = style.edge === undefined ? undefined : packedColour(style.edge)
    const body = offset + corners.length * width
    for (let box = start; box < end; box++) {
      const left = Math.round((boxes.leftPx[box] ?? 0) * scale)
      const right = rightEdge(left, Math.round((boxes.rightPx[box] ?? 0) * scale))
      fillRun(pixels, body + Math.max(0, left), body + Math.min(width, right), style.pixelOf(boxes.row[box] ?? -1))
    }
    for (let line = offset; line < body; line += width) pixels.copyWithin(line, body, body + width)
    for (let box = start; box < end; box++) {
      const left = Math.round((boxes.leftPx[box] ?? 0) * scale)
      const right = rightEdge(left, Math.round((boxes.rightPx[box] ?? 0) * scale))
      if (edge !== undefined) this.#edge(left, right, offset, body, surface, edge)
      else if (right - left >= ROUND_FROM_PX * scale) this.#round(left, right, offset, corners, surface)
    }
  }

  #round(left: number, right: number, offset: number, corners: readonly (readonly number[])[], surface: number): void {
    const pixels = this.#pixels
    const width = this.#width
    for (const [line, shares] of corners.entries()) {
      const at = offset + line * width
      for (const [inset, share] of shares.entries()) {
        for (const x of [left + inset, right - 1 - inset]) {
          if (share < 1 && x >= 0 && x < width) pixels[at + x] = blended(pixels[at + x] ?? surface, share, surface)
        }
      }
    }
  }

  /** An edge within a box. The narrowest are all edge, and have one only where they would not be seen without. */
  #edge(left: number, right: number, top: number, body: number, surface: number, edge: number): void {
    const pixels = this.#pixels
    const [from, to] = [Math.max(0, left), Math.min(this.#width, right)]
    if (right - left < 3 && pixels[body + from] !== surface) return
    fillRun(pixels, top + from, top + to, edge)
    if (left >= 0) pixels[body + left] = edge
    if (right <= this.#width) pixels[body + right - 1] = edge
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

  /** For each line from the top of a box down, which share of each pixel from its side inwards a round corner covers. */
  #cornersAt(scale: number): readonly (readonly number[])[] {
    if (this.#corners.scale !== scale) this.#corners = { scale, lines: cornerLines(RADIUS_PX * scale) }
    return this.#corners.lines
  }
}

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

function cornerLines(radius: number): number[][] {
  const size = Math.ceil(radius)
  const pixels = [...Array(size).keys()]
  return pixels.map((y) => pixels.map((x) => coverage(radius, x, y)))
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
