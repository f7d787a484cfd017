/** Paints at most once a frame, however often it is asked to. */
export class FrameLoop {
  readonly #paint: (now: number) => void
  #asked = 0

  constructor(paint: (now: number) => void) {
    this.#paint = paint
  }

  ask(): void {
    this.#asked ||= requestAnimationFrame((now) => {
      this.#asked = 0
      this.#paint(now)
    })
  }

  stop(): void {
    cancelAnimationFrame(this.#asked)
    this.#asked = 0
  }
}
