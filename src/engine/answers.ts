import type { FrameDetails } from '#model/frame-details.ts'
import type { LabelBreakdown } from '#model/label-breakdown.ts'
import type { LinkedSums } from '#model/linked-sums.ts'
import type { Matches } from '#model/matches.ts'
import type { LabelQuery, LinkQuery, NodeQuery, PictureQuery, SearchQuery, TopPageQuery, TopQuery } from '#model/query.ts'
import type { TopPage } from '#model/top-page.ts'
import type { TopTable } from '#model/top-table.ts'
import type { FilteredTree } from '#model/visible-tree.ts'
import type { Question } from './questions.ts'
import { readDetails } from './read-details.ts'
import { readLabels } from './read-labels.ts'
import { readLinkedSums } from './read-linked-sums.ts'
import { readMatches } from './read-matches.ts'
import { readTopPage } from './read-top-page.ts'
import { readTopTable } from './read-top-table.ts'
import { readVisibleTree } from './read-visible-tree.ts'

/** The questions about what is open. */
export interface Answers {
  visibleTree(query: PictureQuery): Promise<FilteredTree>
  topTable(query: TopQuery): Promise<TopTable>
  topPage(query: TopPageQuery): Promise<TopPage>
  linkedSums(query: LinkQuery): Promise<LinkedSums>
  matches(query: SearchQuery): Promise<Matches>
  details(query: NodeQuery): Promise<FrameDetails>
  labels(query: LabelQuery): Promise<LabelBreakdown>
}

/** Answers from wherever the blocks come. */
export function answersFrom(ask: (question: Question) => Promise<ArrayBuffer>): Answers {
  return {
    visibleTree: async (query) => readVisibleTree(await ask({ kind: 'visibleTree', query })),
    topTable: async (query) => readTopTable(await ask({ kind: 'topTable', query })),
    topPage: async (query) => readTopPage(await ask({ kind: 'topPage', query })),
    linkedSums: async (query) => readLinkedSums(await ask({ kind: 'linkedSums', query })),
    matches: async (query) => readMatches(await ask({ kind: 'matches', query })),
    details: async (query) => readDetails(await ask({ kind: 'details', query })),
    labels: async (query) => readLabels(await ask({ kind: 'labels', query })),
  }
}
