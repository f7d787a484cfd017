import type { ReactNode } from 'react'
import { formatBytes, formatCount, formatDuration, formatValue } from '#model/format-value.ts'
import type { Problem } from '#model/problem.ts'
import { formatTime, recordedAt, recordedFor } from '#model/recorded.ts'
import { safeLink } from '#model/safe-link.ts'
import type { Session } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { Notices } from './Notices.tsx'
import styles from './ProfileDetails.module.css'

const MOST_KEYS = 30
const MOST_COMMENTS = 50

interface Props {
  readonly session: Session
  readonly notices: readonly Problem[]
}

/** Everything the file says of itself. */
export function ProfileDetails({ session, notices }: Props) {
  const [profile] = session.profiles
  if (!profile) return null
  const duration = recordedFor(profile)
  const recorded = recordedAt(profile)
  const link = safeLink(profile.docUrl)
  const period = `${formatValue(Number(profile.period), profile.periodType.unit)} ${profile.periodType.type}`
  const rows: readonly (readonly [name: string, value: ReactNode])[] = [
    ['Size', `${formatBytes(profile.bytes)}, ${formatBytes(profile.rawBytes)} unpacked`],
    ['Producer', session.producer || 'not told'],
    ['Recorded', recorded ? formatTime(recorded) : 'not told'],
    ['Duration', duration === undefined ? 'not told' : formatDuration(duration)],
    ['Samples', `${formatCount(profile.samples)} in ${formatCount(profile.stacks)} distinct stacks`],
    [
      'Tables',
      `${formatCount(profile.functions)} functions, ${formatCount(profile.locations)} locations, ${formatCount(profile.mappings)} mappings`,
    ],
    ['Period', profile.period === '0' ? 'not told' : lineOfText(period, 80)],
    ['Labels', list(profile.labelKeys, MOST_KEYS) || 'none'],
    ['Binary', list(profile.binaries.filter(Boolean), 3) || 'not told'],
    ['Comments', list(profile.comments, MOST_COMMENTS) || 'none'],
    ['About', link ? <DocLink key="link" url={link} /> : lineOfText(profile.docUrl, 120) || 'no link'],
  ]
  return (
    <>
      {notices.length > 0 && <Notices notices={notices} />}
      <dl className={styles['facts']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Shows where the link leads, whatever else its address says. */
function DocLink({ url }: { readonly url: URL }) {
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {lineOfText(url.host, 80)}
    </a>
  )
}

function list(texts: readonly string[], most: number): string {
  const shown = texts.slice(0, most).map((text) => lineOfText(text, 120))
  return texts.length > most ? `${shown.join(', ')}, and ${formatCount(texts.length - most)} more` : shown.join(', ')
}
