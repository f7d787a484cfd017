import type { Problem } from '#model/problem.ts'
import { type Asked, differences } from './differences.ts'
import type { Case, Expected, Verdict } from './expected.ts'

/** What became of a file: it was opened, or refused. */
export type Outcome = { readonly opened: Asked } | { readonly refused: Problem }

/** What is wrong with an outcome; empty when it is as it should be. */
export async function judge({ expected, verdicts }: Case, outcome: Outcome): Promise<string[]> {
  const complaints = await Promise.all(verdicts.map((verdict) => judgeBy(verdict, expected, outcome)))
  return complaints.some((found) => found.length === 0) ? [] : complaints.flat()
}

async function judgeBy(verdict: Verdict, expected: Expected, outcome: Outcome): Promise<string[]> {
  const isProfile = expected.accepted && expected.format === 'proto'
  if ('refused' in outcome) {
    const { kind, message, hint } = outcome.refused
    if (message.length < 10 || hint.length < 10) return [`refused without words: ${kind}`]
    if (kind === 'unforeseen' || kind === 'engine-died') return [message]
    if (verdict.startsWith('error:')) return kind === verdict.slice('error:'.length) ? [] : [`refused as ${kind} instead of ${verdict}`]
    return verdict === 'limit' || (verdict === 'any' && !isProfile) ? [] : [`refused as ${kind}, should be opened: ${message}`]
  }
  if (verdict === 'limit') return []
  if (verdict.startsWith('error:')) return [`opened, should be refused: ${verdict}`]
  const noticed = (outcome.opened.session.profiles[0]?.notices.length ?? 0) > 0
  if ((verdict === 'warn' || !expected.accepted) && !noticed) return ['opened without a notice']
  return isProfile ? differences(expected, outcome.opened) : []
}
