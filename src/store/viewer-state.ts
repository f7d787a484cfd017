import type { NamedFile } from '#engine/engine.ts'
import type { Finding } from '#findings/finding.ts'
import type { Problem } from '#model/problem.ts'
import type { FrameDetails } from '#model/frame-details.ts'
import type { LabelBreakdown } from '#model/label-breakdown.ts'
import type { LinkedSums, QuotientScale } from '#model/linked-sums.ts'
import type { Matches } from '#model/matches.ts'
import type { TypeLink } from '#model/profile-types/linked-types.ts'
import type { LabelQuery, TopPageQuery, TreeQuery } from '#model/query.ts'
import type { Session } from '#model/session.ts'
import type { ShownNames } from '#model/shown-names.ts'
import type { TopPage } from '#model/top-page.ts'
import type { ViewState } from '#model/view-state.ts'
import type { FilteredTree, VisibleTree } from '#model/visible-tree.ts'

/** A file on its way in. */
export interface Opening {
  readonly name: string
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly samples: number
}

/** A file that was refused. It is kept, so that what can be read of it can still be opened. */
export interface Refusal {
  readonly name: string
  readonly problem: Problem
  readonly file: NamedFile | undefined
}

/** What is drawn, and of which view. */
export interface Picture {
  readonly tree: FilteredTree
  readonly view: ViewState
  /** Pictures of one tree have the same key: their nodes and frames are the same. */
  readonly treeKey: string
  /** Pictures with the same key show the same values. */
  readonly queryKey: string
}

/** What a search found, and in which view. */
export interface Found {
  readonly search: string
  readonly queryKey: string
  readonly matches: Matches
  /** Which of the matching frames of the picture was gone to last, counted from 0. */
  readonly place?: { readonly index: number; readonly count: number }
}

/** What the colours of a view come from: two types that mean something together. */
export interface Linked {
  readonly link: TypeLink
  readonly queryKey: string
  readonly sums: LinkedSums
  readonly scale: QuotientScale
}

/** A frame that was chosen, in the graph or in a table. */
export interface Selection {
  readonly frame: number
  readonly name: string
  /** The node in the tree with this key, where it was chosen in a graph. */
  readonly node: number | null
  readonly treeKey: string
}

/** Which part of the tree is looked at; see `PictureQuery`. */
export interface Region {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly smallestShare: number
}

/** The state of one viewer. */
export interface ViewerState {
  readonly session: Session | null
  readonly view: ViewState | null
  readonly picture: Picture | null
  /** What the search of the view found; null without a search, and until the answer is there. */
  readonly found: Found | null
  /** Null where colours come from no link, and until the sums are there. */
  readonly linked: Linked | null
  readonly selection: Selection | null
  /** What a person wanted and could not have; it is told once, beside what stays as it was. */
  readonly trouble: Problem | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Counts what was opened: it tells the trees of different files apart. */
  readonly sessionNumber: number
  readonly opening: Opening | null
  readonly refusal: Refusal | null
  /** What is to be said beside the notices of the profile itself. */
  readonly remarks: readonly Problem[]
  readonly openedInMs: number
  /** Where the open profile was fetched from, if it was. */
  readonly source: string | null
  /** Names as they are shown. Always the same object; it tells by itself when they change. */
  readonly names: ShownNames
}

export interface ViewerActions {
  /** Opens a file in place of what is open. Fails with `ProblemError`; the refusal is then in the state. */
  open(
    file: NamedFile,
    options?: { readonly salvage?: boolean; readonly signal?: AbortSignal; readonly remarks?: readonly Problem[] },
  ): Promise<Session>
  cancelOpening(): void
  /** Says that something could not be opened before it was a file. */
  refuse(name: string, problem: Problem): void
  dismissRefusal(): void
  close(): Promise<void>
  /** Changes parts of the view. Settles when its picture is there; fails with `ProblemError` and leaves the view as it was. */
  setView(patch: Partial<ViewState>): Promise<void>
  /** Takes back the last change of filters, granularity or order. */
  undo(): Promise<void>
  redo(): Promise<void>
  select(selection: Selection | null): void
  /** Says which of the frames that were found is gone to. */
  tellMatch(place: NonNullable<Found['place']>): void
  /** Tells of trouble, or that it is over. */
  tell(trouble: Problem | null): void
  /** Rows of the top table of the view. */
  askTopPage(rows: Omit<TopPageQuery, keyof TreeQuery>): Promise<TopPage>
  /** All that is known of a node of the view's tree. */
  askDetails(node: number): Promise<FrameDetails>
  askLabels(question: Omit<LabelQuery, keyof TreeQuery>): Promise<LabelBreakdown>
  /** The callers of a function downwards from it, or what it calls. */
  askAround(name: string, side: 'callers' | 'callees', region: Region): Promise<VisibleTree>
  /** What stands out in the profile, whatever the view. */
  askFindings(): Promise<readonly Finding[]>
  /** A summary of the view in Markdown. */
  askSummary(): Promise<string>
  /** Says which part of the tree is looked at, so that the picture is fine enough there. */
  look(region: Region): Promise<void>
}

export type Viewer = ViewerState & ViewerActions
