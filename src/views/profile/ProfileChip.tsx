import { useState } from 'react'
import { formatBytes, formatCount, formatDuration } from '#model/format-value.ts'
import { formatTime, recordedAt, recordedFor } from '#model/recorded.ts'
import type { Session } from '#model/session.ts'
import { lineOfText } from '#model/visible-text.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { useViewer } from '../viewer-context.tsx'
import { ProfileDetails } from './ProfileDetails.tsx'
import styles from './ProfileChip.module.css'

/** The open file in one line: what a person wants to know at once. A click tells the rest. */
export function ProfileChip({ session }: { readonly session: Session }) {
  const [open, setOpen] = useState(false)
  const remarks = useViewer((viewer) => viewer.remarks)
  const [profile] = session.profiles
  if (!profile) return null
  const notices = [...profile.notices, ...remarks]
  const partial = notices.some(({ kind }) => kind === 'salvaged')
  return (
    <>
      <button type="button" className={styles['chip']} data-partial={partial} onClick={() => setOpen(true)} title="About this file">
        <b>{lineOfText(profile.name, 80)}</b>
        <span className={styles['facts']}>{facts(session).join(' · ')}</span>
        {notices.length > 0 && (
          <span className={styles['notices']}>{partial ? 'partial' : notices.length === 1 ? '1 notice' : `${notices.length} notices`}</span>
        )}
      </button>
      {open && (
        <Dialog title={lineOfText(profile.name, 80)} onClose={() => setOpen(false)}>
          <ProfileDetails session={session} notices={notices} />
        </Dialog>
      )}
    </>
  )
}

function facts(session: Session): string[] {
  const [profile] = session.profiles
  if (!profile) return []
  const duration = recordedFor(profile)
  const recorded = recordedAt(profile)
  const all = [
    session.producer,
    formatBytes(profile.bytes),
    recorded && formatTime(recorded),
    duration && formatDuration(duration),
    `${formatCount(profile.samples)} samples`,
  ]
  return all.filter((fact): fact is string => Boolean(fact))
}
