/** Text measured in one font: widths of characters, added up. */
export class TextFitter {
  readonly #context: CanvasRenderingContext2D
  #widths = new Map<string, number>()
  readonly #ellipsis: number

  /** `context` must have its font set already, and keep it. */
  constructor(context: CanvasRenderingContext2D) {
    this.#context = context
    this.#ellipsis = this.#measure('…')
  }

  #measure(character: string): number {
    let width = this.#widths.get(character)
    if (width === undefined) {
      width = this.#context.measureText(character).width
      this.#widths.set(character, width)
    }
    return width
  }

  /**
   * The first of the labels that fits, else as much of the last as fits, with an ellipsis; '' where not even two
   * characters do.
   */
  fit(labels: readonly string[], widthPx: number): string {
    for (const label of labels) {
      if (this.#fits(label, widthPx)) return label
    }
    return this.#cut(labels.at(-1) ?? '', widthPx)
  }

  #fits(label: string, widthPx: number): boolean {
    // A character is rarely narrower than 2 px: long labels need not be added up.
    if (label.length * 2 > widthPx) return false
    let width = 0
    for (const character of label) {
      width += this.#measure(character)
      if (width > widthPx) return false
    }
    return true
  }

  #cut(label: string, widthPx: number): string {
    let width = this.#ellipsis
    let end = 0
    let characters = 0
    for (const character of label) {
      width += this.#measure(character)
      if (width > widthPx) break
      end += character.length
      characters++
    }
    return characters < 2 ? '' : `${label.slice(0, end)}…`
  }
}
