import type { ProfileInfo, Recording } from '../session.ts'

/** What a made-up recording has. */
export interface MadeUp extends Partial<Omit<ProfileInfo, 'periodType'>> {
  /** Written `type/unit`; behind an equals sign a total that is not 1, which may be negative. */
  readonly types: readonly string[]
  /** Written `type/unit`. */
  readonly periodType?: string
}

/** For tests: a recording with these types. */
export function recordingOf({ types, periodType = '', ...given }: MadeUp): Recording {
  const [kind = '', unit = ''] = periodType.split('/')
  const profile: ProfileInfo = {
    id: 1,
    name: 'profile.pb.gz',
    role: 'main',
    bytes: 1,
    rawBytes: 1,
    samples: 1,
    locations: 1,
    functions: 1,
    mappings: 1,
    stacks: 1,
    timeNanos: '1790000000000000000',
    durationNanos: '0',
    period: '0',
    defaultType: '',
    labelKeys: [],
    comments: [],
    docUrl: '',
    dropFrames: '',
    keepFrames: '',
    binaries: [],
    notices: [],
    ...given,
    periodType: { type: kind, unit },
  }
  return { profiles: [profile], sampleTypes: types.map(recordedType) }
}

function recordedType(text: string, index: number): Recording['sampleTypes'][number] {
  const [words = '', total = '1'] = text.split('=')
  const [type = '', unit = ''] = words.split('/')
  return { index, type, unit, total, magnitude: total.replace('-', ''), nonzeroSamples: total === '0' ? 0 : 1 }
}
