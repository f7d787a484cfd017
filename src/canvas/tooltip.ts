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
  #shown = ''
  #size = { width: 0, height: 0 }

  constructor(container: HTMLElement) {
    this.#container = container
    this.#element = document.createElement('div')
    this.#element.className = 'flame-tooltip'
    this.#element.setAttribute('role', 'tooltip')
    this.#element.hidden = true
    container.append(this.#element)
  }

  /** Shows the text at a point of the container, on the side where there is room. */
  show(text: TooltipText, xPx: number, yPx: number): void {
    const key = `${text.title}\n${text.lines.join('\n')}\n${text.place}`
    if (this.#element.hidden || key !== this.#shown) this.#write(text, key)
    const { clientWidth, clientHeight } = this.#container
    const { width, height } = this.#size
    const left = xPx + OFFSET_PX + width <= clientWidth ? xPx + OFFSET_PX : Math.max(4, xPx - OFFSET_PX - width)
    const top = yPx + OFFSET_PX + height <= clientHeight ? yPx + OFFSET_PX : Math.max(4, yPx - OFFSET_PX - height)
    this.#element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  }

  /** Measuring makes the browser lay the page out, so it is done when the text changes, not in every frame of a movement. */
  #write({ title, lines, place }: TooltipText, key: string): void {
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
    this.#shown = key
    this.#size = { width: this.#element.offsetWidth, height: this.#element.offsetHeight }
  }

  hide(): void {
    this.#element.hidden = true
  }

  dispose(): void {
    this.#element.remove()
  }
}
