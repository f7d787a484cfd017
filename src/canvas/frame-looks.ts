import { codeOrigin } from '#model/code-origin.ts'
import { frameLabels } from '#model/frame-label.ts'
import { packageOf } from '#model/package-of.ts'
import type { FrameTable } from '#model/visible-tree.ts'
import { lineOfText, visibleText } from '#model/visible-text.ts'
import type { Colouring } from '#model/view-state.ts'
import { binaryColour, packageColour, safeColour, type Scheme } from './palette.ts'

/** How a frame is drawn, and what is said of it. */
export interface FrameLook {
  readonly name: string
  /** The name as people read it. */
  readonly shown: string
  readonly package: string
  readonly colour: string
  readonly file: string
  readonly binary: string
  readonly line: number
  /** Ways to write the name, each shorter than the one before. */
  readonly labels: readonly string[]
}

/** Names are cut before they are measured: text of megabytes stops a page. */
const LONGEST_NAME = 1000

/** Looks of the frames that were drawn so far. Frames keep their numbers as long as the tree does. */
export class FrameLooks {
  readonly #scheme: Scheme
  readonly #colouring: Colouring
  readonly #shownName: (raw: string) => string
  readonly #looks = new Map<number, FrameLook>()
  /** Files and binaries are few, and named again and again; so are the packages in a file. */
  readonly #places = new Map<string, string>()
  readonly #colours = new Map<string, string>()

  constructor(scheme: Scheme, colouring: Colouring, shownName: (raw: string) => string) {
    this.#shownName = shownName
    this.#scheme = scheme
    this.#colouring = colouring
  }

  of(frames: FrameTable, row: number): FrameLook {
    const id = frames.id(row)
    let look = this.#looks.get(id)
    if (!look) {
      look = this.#describe(frames, row)
      this.#looks.set(id, look)
    }
    return look
  }

  #describe(frames: FrameTable, row: number): FrameLook {
    const name = lineOfText(visibleText(frames.nameBytes(row).subarray(0, 4 * LONGEST_NAME)), LONGEST_NAME)
    const shown = this.#shownName(name)
    const source = { name: shown, file: this.#place(frames.fileBytes(row)), binary: this.#place(frames.binaryBytes(row)) }
    const inPackage = packageOf(name.startsWith('|lm:') ? { ...source, name } : source)
    let labels: readonly string[] | undefined
    return {
      ...source,
      name,
      shown,
      package: inPackage,
      colour: this.#colour(source, inPackage),
      line: frames.line(row),
      // Most frames are too narrow for a label.
      get labels() {
        return (labels ??= frameLabels(source, inPackage))
      },
    }
  }

  #place(bytes: Uint8Array): string {
    const text = visibleText(bytes)
    let place = this.#places.get(text)
    if (place === undefined) {
      place = lineOfText(text)
      this.#places.set(text, place)
    }
    return place
  }

  #colour(source: { name: string; file: string; binary: string }, inPackage: string): string {
    if (this.#colouring === 'binary') return binaryColour(binaryOrLanguage(source), this.#scheme)
    if (this.#colouring === 'safe') return safeColour(inPackage, this.#scheme)
    // Where there is a file it decides, with the package, whose code it is.
    const key = source.file === '' ? source.name : `${source.file}\n${inPackage}`
    let colour = this.#colours.get(key)
    if (colour === undefined) {
      colour = packageColour(inPackage, codeOrigin(source), this.#scheme)
      this.#colours.set(key, colour)
    }
    return colour
  }
}

/** What a frame was built from, as far as it is told: its binary, else the language of its file. */
function binaryOrLanguage({ file, binary }: { file: string; binary: string }): string {
  if (binary !== '') return binary.slice(binary.lastIndexOf('/') + 1)
  return /\.([A-Za-z]\w{0,4})$/.exec(file)?.[1] ?? ''
}
