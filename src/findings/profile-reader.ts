import type { Answers } from '#engine/answers.ts'
import type { TreeQuery } from '#model/query.ts'
import type { Granularity } from '#model/view-state.ts'

/** A row of a table of frames. */
export interface CostRow {
  readonly name: string
  readonly flat: number
  readonly cum: number
  /** flat in the other sample type that was asked for; else 0. */
  readonly flatBeside: number
}

interface TableWanted {
  readonly by?: 'flat' | 'cum'
  readonly limit?: number
  readonly granularity?: Granularity
  /** Frames that are left out, so that their cost is that of their callers; an expression. */
  readonly hide?: string
  /** Another sample type whose flat is told. */
  readonly beside?: number
}

/** Asks the engine about the whole profile, whatever view is looked at. */
export class ProfileReader {
  readonly #answers: Pick<Answers, 'topPage' | 'matches'>

  constructor(answers: Pick<Answers, 'topPage' | 'matches'>) {
    this.#answers = answers
  }

  /** The first rows of the table of frames. */
  async rows(sampleType: number, { by = 'flat', limit = 5, granularity, hide, beside }: TableWanted = {}): Promise<CostRow[]> {
    const query = { ...wholeProfile(sampleType), ...(granularity && { granularity }), ...(hide && { filters: { hide } }) }
    const page = await this.#answers.topPage({
      ...query,
      by,
      ascending: false,
      named: '',
      minShare: 0,
      offset: 0,
      limit,
      types: beside === undefined ? [] : [beside],
    })
    return page.names.map((name, row) => ({
      name,
      flat: page.flat[row] ?? 0,
      cum: page.cum[row] ?? 0,
      flatBeside: page.allFlat[row] ?? 0,
    }))
  }

  /** What the frames cost whose names match an expression, each stack once. */
  async matching(sampleType: number, expression: string): Promise<{ self: string; total: string; names: readonly string[] }> {
    return this.#answers.matches({ ...wholeProfile(sampleType), search: `/${expression}/` })
  }
}

const wholeProfile = (sampleType: number): TreeQuery => ({
  sampleType,
  granularity: 'functions',
  noInlines: false,
  dropFrames: false,
  filters: {},
  tagRoot: '',
  tagLeaf: '',
  dropNegative: false,
  inverted: false,
  foldRecursion: false,
})
