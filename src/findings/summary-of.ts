import type { Answers } from '#engine/answers.ts'
import { formatCount, formatDuration, formatShare, formatValue } from '#model/format-value.ts'
import { plainName } from '#model/plain-name.ts'
import type { TreeQuery } from '#model/query.ts'
import { formatTime, recordedAt, recordedFor } from '#model/recorded.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import type { Session } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { findingsOf } from './findings-of.ts'

const TOP = 10

/** A summary in Markdown, for a pull request: what it is, what stands out, and the costliest functions of the view. */
export async function summaryOf(answers: Answers, session: Session, query: TreeQuery): Promise<string> {
  const { sampleType } = query
  const type = session.sampleTypes[sampleType]
  const [profile] = session.profiles
  if (!type || !profile) return ''
  const findings = await findingsOf(answers, session, sampleType)
  const { names, flat, cum, total } = await answers.topPage({
    ...query,
    by: 'flat',
    ascending: false,
    named: '',
    minShare: 0,
    offset: 0,
    limit: TOP,
    types: [],
  })
  const recorded = recordedAt(profile)
  const duration = recordedFor(profile)
  const facts = [
    session.producer,
    recorded && formatTime(recorded),
    duration && formatDuration(duration),
    `${formatCount(profile.samples)} samples`,
  ].filter(Boolean)
  const rows = names.map((name, row) => {
    const [self, all] = [flat[row] ?? 0, cum[row] ?? 0]
    const cells = [formatValue(self, type.unit), formatShare(self, total), formatValue(all, type.unit), formatShare(all, total)]
    return `| ${cells.join(' | ')} | ${inMarkdown(plainName(name))} |`
  })
  return [
    `### ${sampleTypeName(type, session.sampleTypes)}: ${formatValue(total, type.unit)}`,
    `${inMarkdown(profile.name)} · ${facts.join(' · ')}`,
    ...(findings.length > 0 ? [findings.map(({ text }) => `- ${escaped(text)}`).join('\n')] : []),
    ['| self | | total | | function |', '| ---: | ---: | ---: | ---: | --- |', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

/** A name as code: nothing in it is markup. */
function inMarkdown(name: string): string {
  const text = lineOfText(name, 200).replaceAll('|', '\\|')
  // A fence is longer than any in the text.
  const fence = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)))
  return fence.length > 1 ? `${fence} ${text} ${fence}` : `\`${text}\``
}

/** Text in which nothing is markup. */
const escaped = (text: string): string => lineOfText(text, 600).replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`)
