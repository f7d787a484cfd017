import { codeOrigin } from '#model/code-origin.ts'
import { frameLabels } from '#model/frame-label.ts'
import { packageOf } from '#model/package-of.ts'
import type { FrameTable } from '#model/visible-tree.ts'
import { lineOfText, visibleText } from '#model/visible-text.ts'
import { packageColour, type Scheme } from './palette.ts'

/** How a frame is drawn, and what is said of it. */
export interface FrameLook {
  readonly name: string
  readonly labels: readonly string[]
  readonly colour: string
  readonly package: string
  readonly file: string
  readonly binary: string
  readonly line: number
}

/** Looks of the frames that were drawn so far. Frames keep their numbers as long as the tree does. */
export class FrameLooks {
  readonly #scheme: Scheme
  readonly #looks = new Map<number, FrameLook>()

  constructor(scheme: Scheme) {
    this.#scheme = scheme
  }

  of(frames: FrameTable, row: number): FrameLook {
    const id = frames.id(row)
    let look = this.#looks.get(id)
    if (!look) {
      look = describe(frames, row, this.#scheme)
      this.#looks.set(id, look)
    }
    return look
  }
}

/** Names are cut before they are measured: text of megabytes stops a page. */
const LONGEST_NAME = 1000

function describe(frames: FrameTable, row: number, scheme: Scheme): FrameLook {
  const name = lineOfText(visibleText(frames.nameBytes(row).subarray(0, 4 * LONGEST_NAME)), LONGEST_NAME)
  const file = lineOfText(visibleText(frames.fileBytes(row)))
  const binary = lineOfText(visibleText(frames.binaryBytes(row)))
  const source = { name, file, binary }
  const inPackage = packageOf(source)
  const colour = packageColour(inPackage, codeOrigin(source), scheme)
  return { name, labels: frameLabels(source), colour, package: inPackage, file, binary, line: frames.line(row) }
}
