import { type Problem, problem } from '#model/problem.ts'
import type { Session } from '#model/session.ts'
import { initialView, type ViewState } from '#model/view-state.ts'
import { escaped, formUnescaped, linkParameters, unescaped } from './link-parameters.ts'
import { VIEW_PARAMETERS } from './view-parameters.ts'

const VERSION = 1

/** A view read from a link, and what of the link could not be used. */
export interface LinkedView {
  readonly view: ViewState
  readonly problems: readonly Problem[]
}

/** The fragment of a link to this view, without `#`: what differs from the view that is opened first; '' where nothing does. */
export function encodeView(view: ViewState, session: Session): string {
  const initial = initialView(session.defaultSampleType)
  const parts = VIEW_PARAMETERS.flatMap(({ link, write }) => {
    const value = write(view, session)
    return value === write(initial, session) ? [] : [`${link}=${escaped(value)}`]
  })
  return parts.length === 0 ? '' : [`v=${VERSION}`, ...parts].join('&')
}

/** The view of a fragment, with or without `#`. Never fails: what cannot be read stays as it is in the first view. */
export function decodeView(fragment: string, session: Session): LinkedView {
  const given = linkParameters(fragment)
  const initial = initialView(session.defaultSampleType)
  const version = unescaped(given.get('v') ?? '') ?? '?'
  if (isNewer(version)) return { view: initial, problems: [problem('view-newer', { version: shortened(version) })] }

  const damaged = ['', String(VERSION)].includes(version) ? [] : ['v']
  let view = initial
  for (const { link, alias, read } of VIEW_PARAMETERS) {
    const name = given.has(link) ? link : (alias ?? link)
    const value = given.get(name)
    // Nothing after the equals sign means the default, as in pprof.
    if (!value) continue
    const text = formUnescaped(value)
    const part = text === undefined ? undefined : read(text, session)
    if (part) view = { ...view, ...part }
    else damaged.push(name)
  }
  // There is nothing yet to compare with; a link that asks for it must not look as if it were followed.
  if (!['', 'off'].includes(given.get('compare') ?? '')) damaged.push('compare')
  return { view, problems: damaged.length === 0 ? [] : [problem('view-damaged', { names: damaged.join(', ') })] }
}

const isNewer = (version: string): boolean => /^\d+$/.test(version) && Number(version) > VERSION

const shortened = (version: string): string => version.slice(0, 20)

/** The profile that a link names, in our words or speedscope's: `url` or `profileURL`, and `title`. Untrusted text. */
export function sourceInLink(fragment: string): { readonly url?: string; readonly title?: string } {
  const given = linkParameters(fragment)
  const read = (name: string) => {
    const value = given.get(name)
    // Addresses are often pasted as they are: a lone per cent sign belongs to them, and so does a plus.
    return value ? (unescaped(value) ?? value) : undefined
  }
  const url = read('url') ?? read('profileURL')
  const title = read('title')
  return { ...(url !== undefined && { url }), ...(title !== undefined && { title }) }
}
