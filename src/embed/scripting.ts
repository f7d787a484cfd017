import type { Engine, NamedFile } from '#engine/engine.ts'
import type { Finding } from '#findings/finding.ts'
import { fail, type Problem, problem } from '#model/problem.ts'
import type { ExportKind } from '#model/query.ts'
import type { Session } from '#model/session.ts'
import type { TopTable } from '#model/top-table.ts'
import { initialView, type ViewState } from '#model/view-state.ts'
import { fetchFile } from '#sources/fetch-file.ts'
import { treeQuery } from '#store/tree-query.ts'
import type { ViewerStore } from '#store/viewer-store.ts'
import { checkedView, type ViewPatch } from './checked-view.ts'

type Bytes = Blob | ArrayBuffer | Uint8Array

/** What can be opened: bytes, a file, or the address of one. */
export type Input = Bytes | string | { readonly name: string; readonly data: Bytes | string; readonly role?: 'main' | 'base' }

/** The first rows of the top table, of the view they belong to. */
export interface Top extends TopTable {
  readonly sampleType: number
  readonly unit: string
}

type PlainFinding = Omit<Finding, 'show' | 'weight'>

interface EventDetails {
  session: Session | null
  view: ViewState
  progress: { readonly name: string; readonly bytesRead: number; readonly bytesTotal: number; readonly samples: number } | null
  problem: Problem
}

/** The scripting interface: the same wherever the viewer runs. */
export interface Emberscope {
  readonly version: string
  /** Settles once the engine has answered for the first time. */
  readonly ready: Promise<void>
  /** Opens a profile in place of what is open. Settles when its first picture is painted; fails with an error that carries a `problem`. */
  open(inputs: Input | readonly Input[], options?: { readonly salvage?: boolean; readonly signal?: AbortSignal }): Promise<Session>
  close(): Promise<void>
  session(): Session | null
  view(): ViewState
  /** Settles when the picture of the new view is painted. */
  setView(patch: ViewPatch): Promise<void>
  top(query?: { readonly by?: 'flat' | 'cum'; readonly limit?: number }): Promise<Top>
  /** What the search of the view matches: the union of the matched stacks, each counted once. */
  matches(): Promise<{ readonly self: string; readonly total: string; readonly functions: number }>
  /** The whole call tree as JSON or as folded stacks, or the top table as comma-separated values. */
  exportAs(format: ExportKind): Promise<Blob>
  /** What stands out in the open profile, whatever the view: most important first, at most five, none where nothing does. */
  findings(): Promise<readonly PlainFinding[]>
  /** The memory of the engine at its peak, in bytes. */
  memoryBytes(): Promise<number>
  /** Calls the listener at every change; gives what ends that. */
  on<Name extends keyof EventDetails>(event: Name, listener: (detail: EventDetails[Name]) => void): () => void
}

/** What the interface is made for. */
export interface Scripted {
  readonly engine: Engine
  readonly store: ViewerStore
  readonly version: string
  /** Settles when what is in the store has been painted. */
  readonly painted: () => Promise<void>
}

export function createScripting({ engine, store, version, painted }: Scripted): Emberscope {
  return {
    version,
    ready: engine.ready,
    open: async (inputs, { salvage = false, signal } = {}) => {
      const [first, ...others] = Array.isArray(inputs) ? (inputs as readonly Input[]) : [inputs as Input]
      if (first === undefined) fail('no-profile')
      const file = await namedFile(first, signal)
      const remarks = others.length > 0 ? [problem('first-of-many', { name: file.name, left: others.length })] : []
      await store.getState().open(file, { salvage, remarks, ...(signal && { signal }) })
      await painted()
      return sessionOf(store) ?? fail('cancelled')
    },
    close: () => store.getState().close(),
    session: () => sessionOf(store),
    view: () => store.getState().view ?? initialView(0),
    setView: async (patch) => {
      await store.getState().setView(checkedView(patch, store.getState().session))
      await painted()
    },
    top: async ({ by = 'flat', limit = 50 } = {}) => {
      const { view, session } = store.getState()
      if (!view || !session) fail('no-profile')
      const { sampleType } = view
      const unit = session.sampleTypes[sampleType]?.unit ?? ''
      return { sampleType, unit, ...(await engine.topTable({ ...treeQuery(view), by, limit })) }
    },
    matches: async () => {
      const view = store.getState().view ?? fail('no-profile')
      if (view.search === '') return { self: '0', total: '0', functions: 0 }
      const { self, total, functions } = await engine.matches({ ...treeQuery(view), search: view.search })
      return { self, total, functions }
    },
    exportAs: async (format) => {
      if (!isExportKind(format)) fail('not-supported', { what: `The format ${String(format)}` })
      return engine.export(treeQuery(store.getState().view ?? fail('no-profile')), format)
    },
    findings: async () => {
      const found = await store.getState().askFindings()
      return found.map(({ kind, sampleType, functions, value, share, text }) => ({ kind, sampleType, functions, value, share, text }))
    },
    memoryBytes: () => engine.memoryBytes(),
    on: (event, listener) => listen(store, event, listener),
  }
}

/** The session with what the viewer itself has to say of it. */
function sessionOf(store: ViewerStore): Session | null {
  const { session, remarks } = store.getState()
  if (!session || remarks.length === 0) return session
  const [first, ...others] = session.profiles
  return first ? { ...session, profiles: [{ ...first, notices: [...first.notices, ...remarks] }, ...others] } : session
}

async function namedFile(input: Input, signal?: AbortSignal): Promise<NamedFile> {
  if (typeof input === 'string') return fetchFile(input, signal)
  if (input instanceof Blob || input instanceof ArrayBuffer || ArrayBuffer.isView(input))
    return { name: input instanceof File ? input.name : 'profile', data: asBlob(input) }
  if (input.role === 'base') fail('not-supported', { what: 'A base profile' })
  const data = typeof input.data === 'string' ? (await fetchFile(input.data, signal)).data : asBlob(input.data)
  return { name: input.name, data }
}

const asBlob = (bytes: Bytes): Blob => (bytes instanceof Blob ? bytes : new Blob([bytes as BlobPart]))

const isExportKind = (format: string): format is ExportKind => ['json', 'folded', 'csv'].includes(format)

function listen<Name extends keyof EventDetails>(
  store: ViewerStore,
  event: Name,
  listener: (detail: EventDetails[Name]) => void,
): () => void {
  const tell = listener as (detail: unknown) => void
  return store.subscribe((now, before) => {
    if (event === 'session' && now.session !== before.session) tell(sessionOf(store))
    if (event === 'view' && now.view && now.view !== before.view) tell(now.view)
    if (event === 'progress' && now.opening !== before.opening) tell(now.opening)
    if (event === 'problem' && now.refusal && now.refusal !== before.refusal) tell(now.refusal.problem)
  })
}
