import type { ExportKind, TreeQuery } from '#model/query.ts'
import type { Session } from '#model/session.ts'
import type { Answers } from './answers.ts'

/** How far opening a file has come. */
export interface Progress {
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly samples: number
}

export interface OpenOptions {
  /** Open what can be read of a damaged file. */
  readonly salvage?: boolean
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** A file and what it is called. */
export interface NamedFile {
  readonly name: string
  readonly data: Blob
  /** Where it was fetched from, if it was. */
  readonly url?: string
}

/**
 * What opens profiles and answers questions about the one that is open. All methods fail with `ProblemError`. Opening
 * a file takes the place of the one before only when it succeeds.
 */
export interface Engine extends Answers {
  /** Settles when the engine can work. */
  readonly ready: Promise<void>
  /** Uses the time until a file comes to get the engine's code compiled well. */
  warmUp(): void
  open(file: NamedFile, options?: OpenOptions): Promise<Session>
  close(): Promise<void>
  /** The whole call tree as JSON or as folded stacks, or the top table as comma-separated values. */
  export(query: TreeQuery, kind: ExportKind): Promise<Blob>
  /** The memory of the core at its peak, in bytes. */
  memoryBytes(): Promise<number>
  dispose(): void
}
