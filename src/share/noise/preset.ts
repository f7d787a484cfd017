import type { FilterName } from '#model/filters.ts'

export type PresetLanguage = 'go' | 'java' | 'dotnet' | 'ruby' | 'python' | 'rust' | 'nodejs' | 'native' | 'any'

/** A filter that takes away what is rarely looked for. Expressions are Go's; they see names, files and binaries. */
export interface NoisePreset {
  readonly id: string
  readonly title: string
  readonly language: PresetLanguage
  readonly filter: FilterName
  readonly expression: string
  /** One sentence. */
  readonly meaning: string
}

/** An expression that matches where one of these does. */
export const anyOf = (...alternatives: readonly string[]): string => alternatives.join('|')
