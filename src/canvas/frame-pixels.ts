import { ROOT_FRAME, type VisibleTree } from '#model/visible-tree.ts'
import type { FlameOptions } from './flame-options.ts'
import type { FrameLooks } from './frame-looks.ts'
import { packedColour } from './packed-colour.ts'
import { heatColour, matchColour, scaleColour } from './palette.ts'
import type { FlameTheme } from './theme.ts'

/** What colours come from: with other ones all of them are others. */
export interface ColourSource {
  readonly tree: VisibleTree
  readonly theme: FlameTheme
  readonly options: FlameOptions
  readonly looks: FrameLooks
}

/** What is not known yet: transparent, as no frame is. */
const UNKNOWN = 0

/** The colours of the boxes of one picture as pixels. Of each frame it is worked out once. */
export class FramePixels {
  readonly #source: ColourSource
  readonly #ofFrame: Uint32Array
  readonly #thin: number

  constructor(source: ColourSource) {
    this.#source = source
    this.#ofFrame = new Uint32Array(source.tree.frames.length)
    this.#thin = packedColour(source.theme.line)
  }

  /** Whether these are still the colours. */
  isOf({ tree, theme, options, looks }: ColourSource): boolean {
    const own = this.#source
    const { colour, matches, places } = own.options
    const isSameTree = own.tree === tree && own.theme === theme && own.looks === looks
    return isSameTree && colour === options.colour && matches === options.matches && places === options.places
  }

  /** The pixel of a row of the picture; of a stretch of thin frames where it is -1. */
  of(row: number): number {
    if (row < 0) return this.#thin
    const { tree, theme, options } = this.#source
    const frame = tree.frame[row] ?? ROOT_FRAME
    if (options.colour === 'self' && !options.matches && !theme.forced) {
      return packedColour(heatColour((tree.selfValue[row] ?? 0) / (tree.rootTotal || 1), theme.scheme))
    }
    if (frame === ROOT_FRAME) return packedColour(theme.forced ? theme.surface : theme.quiet)
    let pixel = this.#ofFrame[frame] ?? UNKNOWN
    if (pixel === UNKNOWN) this.#ofFrame[frame] = pixel = packedColour(this.#colourOf(frame))
    return pixel
  }

  #colourOf(frame: number): string {
    const { tree, theme, options, looks } = this.#source
    const match = options.matches ? options.matches[tree.frames.id(frame)] === 1 : undefined
    if (theme.forced) return match === true ? theme.highlight : theme.surface
    if (match !== undefined) return match ? matchColour(theme.scheme) : theme.quiet
    if (options.colour !== 'link' || !options.places) return looks.of(tree.frames, frame).colour
    const place = options.places[tree.frames.id(frame)] ?? Number.NaN
    return Number.isNaN(place) ? theme.quiet : scaleColour(place, theme.scheme)
  }
}
