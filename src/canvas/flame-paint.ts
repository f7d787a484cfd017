import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import type { BoxRaster } from './box-raster.ts'
import type { TextFitter } from './fit-text.ts'
import { type Boxes, ROW_PX } from './flame-layout.ts'
import type { FlameOptions } from './flame-options.ts'
import type { FrameLook } from './frame-looks.ts'
import type { FramePixels } from './frame-pixels.ts'
import type { FlameTheme } from './theme.ts'

const RADIUS_PX = 2.5
const PADDING_PX = 5
const BASELINE_PX = 14.5

/** From this width on text may fit. */
const TEXT_FROM_PX = 18

/** What a picture is painted with. */
export interface Painting {
  readonly tree: VisibleTree
  readonly theme: FlameTheme
  readonly fitter: TextFitter
  readonly raster: BoxRaster
  readonly pixels: FramePixels
  readonly look: (frame: number) => FrameLook
  readonly options: FlameOptions
  /** What is written on the root. */
  readonly rootLabel: string
  readonly devicePxPerCssPx: number
  readonly widthPx: number
  readonly heightPx: number
  /** Rows that are lifted out: under the pointer, chosen. */
  readonly hovered: number
  readonly selected: number
}

/** Paints boxes. The context's font must be the one the fitter measured. */
export function paintFlame(context: CanvasRenderingContext2D, boxes: Boxes, painting: Painting): void {
  const { theme, devicePxPerCssPx: scale, hovered, selected } = painting
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.fillStyle = theme.surface
  context.fillRect(0, 0, painting.widthPx, painting.heightPx)
  painting.raster.paint(context, boxes, scale, {
    surface: theme.surface,
    edge: theme.edged ? theme.text : undefined,
    pixelOf: (row) => painting.pixels.of(row),
  })
  context.setTransform(scale, 0, 0, scale, 0, 0)
  paintLabels(context, boxes, painting)
  if (hovered >= 0 && hovered !== selected) outline(context, boxes, boxOf(boxes, hovered), painting, theme.text, 1)
  if (selected >= 0) outline(context, boxes, boxOf(boxes, selected), painting, theme.selection, theme.forced ? 3 : 2)
}

const boxOf = (boxes: Boxes, row: number): number => boxes.row.subarray(0, boxes.length).indexOf(row)

/** Edges on whole device pixels, so that neighbours neither overlap nor blur. */
const snapped = (px: number, scale: number): number => Math.round(px * scale) / scale

/** Whether a frame is searched for; undefined without a search. */
function matchOf({ tree, options: { matches } }: Painting, frame: number): boolean | undefined {
  if (!matches) return undefined
  return frame !== ROOT_FRAME && matches[tree.frames.id(frame)] === 1
}

function paintLabels(context: CanvasRenderingContext2D, boxes: Boxes, painting: Painting): void {
  const { tree, fitter, look, rootLabel, widthPx } = painting
  let colour = ''
  context.textBaseline = 'alphabetic'
  for (let box = 0; box < boxes.length; box++) {
    const row = boxes.row[box] ?? -1
    if (row < 0) continue
    const left = Math.max(0, boxes.leftPx[box] ?? 0)
    const room = Math.min(widthPx, boxes.rightPx[box] ?? 0) - left - 2 * PADDING_PX
    if (room < TEXT_FROM_PX - 2 * PADDING_PX) continue
    const frame = tree.frame[row] ?? ROOT_FRAME
    const text = fitter.fit(frame === ROOT_FRAME ? [rootLabel] : look(frame).labels, room)
    if (text) {
      const next = textColour(painting, frame)
      if (next !== colour) context.fillStyle = colour = next
      context.fillText(text, left + PADDING_PX, (boxes.topPx[box] ?? 0) + BASELINE_PX)
    }
  }
}

function textColour(painting: Painting, frame: number): string {
  const { theme } = painting
  const match = matchOf(painting, frame)
  if (match === undefined) return theme.text
  if (match) return theme.forced ? theme.onHighlight : theme.text
  return theme.softText
}

/** Draws a line around a box; a wide one with a line of the surface within, so that it stands out from any colour. */
function outline(
  context: CanvasRenderingContext2D,
  boxes: Boxes,
  box: number,
  { theme, devicePxPerCssPx: scale }: Painting,
  colour: string,
  linePx: number,
): void {
  if (box < 0) return
  const left = snapped(boxes.leftPx[box] ?? 0, scale)
  const right = snapped(boxes.rightPx[box] ?? 0, scale) - 1 / scale
  const top = boxes.topPx[box] ?? 0
  const line = (insetPx: number, widthPx: number, style: string) => {
    context.strokeStyle = style
    context.lineWidth = widthPx
    context.beginPath()
    context.roundRect(left + insetPx, top + insetPx, Math.max(1, right - left - 2 * insetPx), ROW_PX - 2 * insetPx, RADIUS_PX)
    context.stroke()
  }
  if (linePx > 1 && right - left > 4 * linePx) line(linePx + 0.5, 1, theme.surface)
  line(linePx / 2, linePx, colour)
}
