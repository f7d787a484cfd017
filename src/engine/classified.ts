import { classifyProfile } from '#model/profile-types/classify-profile.ts'
import { LEAF_CLASSES, leafClass } from '#model/profile-types/leaf-classes.ts'
import { trapsOf } from '#model/profile-types/traps.ts'
import type { Recording, Session } from '#model/session.ts'
import { blockOf } from './ask-core.ts'
import type { OpenProfile } from './core.ts'
import { Reply } from './reply.ts'

/** So many functions tell the language. */
const MOST_FUNCTIONS = 4000

/** What an open profile is: its types classified, and what of it is likely to mislead noticed. */
export function classified(profile: OpenProfile, recording: Recording): Session {
  const { names, files } = functionsOf(profile, MOST_FUNCTIONS)
  let classes: Uint8Array | undefined
  const leafShares = (sampleType: number) => {
    classes ??= Uint8Array.from(functionsOf(profile, profile.functionCount()).names, leafClass)
    const votes = profile.leafVotes(sampleType, classes)
    const all = votes.reduce((sum, vote) => sum + vote, 0) || 1
    const share = (of: keyof typeof LEAF_CLASSES) => (votes[LEAF_CLASSES[of]] ?? 0) / all
    return { unlock: share('unlock'), wait: share('wait'), idle: share('idle') }
  }
  const session = classifyProfile(recording, { functions: { names, files }, leafShares })
  const [first, ...others] = session.profiles
  if (!first) return session
  const traps = trapsOf(session, names)
  // A time in another unit is known after all.
  const notices = first.notices.filter(({ kind }) => kind !== 'time-unknown' || !traps.some((trap) => trap.kind === 'time-unit'))
  return { ...session, profiles: [{ ...first, notices: [...notices, ...traps] }, ...others] }
}

function functionsOf(profile: OpenProfile, most: number): { names: string[]; files: string[] } {
  const reply = new Reply(blockOf(profile.functions(most)), 8)
  return { names: reply.strings().texts(), files: reply.strings().texts() }
}
