import type { LabelQuery, LinkQuery, NodeQuery, PictureQuery, SearchQuery, TopPageQuery, TopQuery } from '#model/query.ts'

/** What an engine can be asked, and with what. Every answer is one block. */
export interface Questions {
  readonly visibleTree: PictureQuery
  readonly topTable: TopQuery
  readonly topPage: TopPageQuery
  readonly linkedSums: LinkQuery
  readonly matches: SearchQuery
  readonly details: NodeQuery
  readonly labels: LabelQuery
}

export type QuestionKind = keyof Questions

/** A question with its kind: what crosses to the thread of the engine. */
export type Question = { readonly [Kind in QuestionKind]: { readonly kind: Kind; readonly query: Questions[Kind] } }[QuestionKind]
