/** The lines of a tooltip. */
export interface TooltipText {
  readonly title: string
  readonly lines: readonly string[]
  /** Of less weight: where the function is. */
  readonly place: string
}

const OFFSET_PX = 14

/** A box beside the pointer. Whatever it says is text, never markup. */
export class Tooltip {
  readonly #element: HTMLDivElement
  readonly #container: HTMLElement

  constructor(container: HTMLElement) {
    this.#container = container
    this.#element = document.createElement('div')
    this.#element.className = 'flame-tooltip'
    this.#element.setAttribute('role', 'tooltip')
    this.#element.hidden = true
    container.append(this.#element)
  }

  /** Shows the text at a point of the container, on the side where there is room. */
  show({ title, lines, place }: TooltipText, xPx: number, yPx: number): void {
    const line = (className: string, text: string) => {
      const element = document.createElement('div')
      element.className = className
      element.dir = 'ltr'
      element.textContent = text
      return element
    }
    this.#element.replaceChildren(
      line('flame-tooltip-title', title),
      ...lines.map((text) => line('flame-tooltip-line', text)),
      ...(place ? [line('flame-tooltip-place', place)] : []),
    )
    this.#element.hidden = false
    const { clientWidth, clientHeight } = this.#container
    const { offsetWidth, offsetHeight } = this.#element
    const left = xPx + OFFSET_PX + offsetWidth <= clientWidth ? xPx + OFFSET_PX : Math.max(4, xPx - OFFSET_PX - offsetWidth)
    const top = yPx + OFFSET_PX + offsetHeight <= clientHeight ? yPx + OFFSET_PX : Math.max(4, yPx - OFFSET_PX - offsetHeight)
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  }

  hide(): void {
    this.#element.hidden = true
  }

  dispose(): void {
    this.#element.remove()
  }
}
