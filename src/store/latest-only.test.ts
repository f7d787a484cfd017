import { expect, it } from 'vitest'
import { latestOnly } from './latest-only.ts'

/** Questions that are answered when the test says so. */
function slowAsk() {
  const pending: { question: string; answer: () => void; fail: () => void }[] = []
  const ask = (question: string) =>
    new Promise<string>((resolve, reject) => {
      pending.push({ question, answer: () => resolve(`${question}!`), fail: () => reject(new Error(question)) })
    })
  return { ask: latestOnly(ask), pending }
}

it('asks one at a time and answers the latest alone', async () => {
  const { ask, pending } = slowAsk()
  const answers = ['a', 'b', 'c'].map((question) => ask(question))
  expect(pending.map(({ question }) => question)).toEqual(['a'])
  pending[0]?.answer()
  await answers[0]
  expect(pending.map(({ question }) => question)).toEqual(['a', 'c'])
  pending[1]?.answer()
  expect(await Promise.all(answers)).toEqual([undefined, undefined, 'c!'])
})

it('goes on after a failure', async () => {
  const { ask, pending } = slowAsk()
  const first = ask('a')
  const second = ask('b')
  pending[0]?.fail()
  await expect(first).rejects.toThrow('a')
  pending[1]?.answer()
  expect(await second).toBe('b!')
})
