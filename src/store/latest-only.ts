/**
 * Asks one question at a time. While one is being answered only the latest of those that come is kept, and only the
 * answer to the latest is delivered.
 */
export function latestOnly<Question, Answer>(ask: (question: Question) => Promise<Answer>) {
  let running = false
  let waiting: { readonly question: Question; readonly settle: (answer: Promise<Answer | undefined>) => void } | undefined

  /** Settles with the answer, or with nothing when a later question took its place. */
  return function run(question: Question): Promise<Answer | undefined> {
    if (running) {
      waiting?.settle(Promise.resolve(undefined))
      return new Promise((resolve) => (waiting = { question, settle: resolve }))
    }
    running = true
    return ask(question)
      .then((answer) => (waiting ? undefined : answer))
      .finally(() => {
        running = false
        const next = waiting
        waiting = undefined
        next?.settle(run(next.question))
      })
  }
}
