import type { Recording, Session } from '../session.ts'
import { firstType } from './first-type.ts'
import { type FunctionNames, hasKernel, languageOf } from './language.ts'
import type { LeafShares } from './leaf-classes.ts'
import { nameHint } from './name-hint.ts'
import { producerOf } from './producer.ts'
import { classifyType } from './rules.ts'
import { typeWord, unitFamily } from './type-words.ts'

/** What the engine tells of a profile beside its session. */
export interface ProfileContent {
  /** Its functions, or the first few thousand. */
  readonly functions: FunctionNames
  /** Where the stacks of a type's values end. Asked only where nothing else tells. */
  readonly leafShares: (sampleType: number) => LeafShares
}

/** A recording with what each of its types is, the language, who wrote it, and the type to open first. */
export function classifyProfile(recording: Recording, { functions, leafShares }: ProfileContent): Session {
  const [profile] = recording.profiles
  const { binaries, comments, labelKeys, periodType, period } = profile ?? EMPTY
  const defaultType = profile?.defaultType ?? ''
  const siblings = new Set(recording.sampleTypes.map(({ type }) => typeWord(type)))
  const language = languageOf({ functions, binaries, comments, types: siblings })
  const kernel = hasKernel(functions, binaries)
  const hasDuration = BigInt(profile?.durationNanos ?? 0) > 0n
  const sampleTypes = recording.sampleTypes.map((sampleType) => ({
    ...sampleType,
    ...classifyType({
      type: typeWord(sampleType.type),
      unit: unitFamily(sampleType.unit),
      periodType: typeWord(periodType.type),
      siblings,
      language,
      hint: nameHint(profile?.name ?? ''),
      hasDuration,
      hasNegative: sampleType.magnitude !== sampleType.total,
      leafShares: () => leafShares(sampleType.index),
    }),
  }))
  const types = sampleTypes.map(({ type }) => type)
  const producer = producerOf({ types, periodType, period, defaultType, hasDuration, comments, labelKeys, binaries, language, kernel })
  return {
    ...recording,
    sampleTypes,
    ...(language && { language }),
    producer,
    ebpf: kernel || isThreadLabelled(labelKeys),
    defaultSampleType: firstType(sampleTypes, defaultType),
  }
}

const EMPTY = { binaries: [], comments: [], labelKeys: [], periodType: { type: '', unit: '' }, period: '0' }

const isThreadLabelled = (labelKeys: readonly string[]): boolean =>
  (labelKeys.includes('thread_id') && labelKeys.includes('thread_name')) ||
  (labelKeys.includes('thread.id') && labelKeys.includes('thread.name'))
