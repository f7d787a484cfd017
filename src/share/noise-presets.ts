import { ANY_PRESETS } from './noise/any-presets.ts'
import { DOTNET_PRESETS } from './noise/dotnet-presets.ts'
import { GO_PRESETS } from './noise/go-presets.ts'
import { JAVA_PRESETS } from './noise/java-presets.ts'
import { NATIVE_PRESETS } from './noise/native-presets.ts'
import { NODEJS_PRESETS } from './noise/nodejs-presets.ts'
import type { NoisePreset } from './noise/preset.ts'
import { PYTHON_PRESETS } from './noise/python-presets.ts'
import { RUBY_PRESETS } from './noise/ruby-presets.ts'
import { RUST_PRESETS } from './noise/rust-presets.ts'

export type { NoisePreset } from './noise/preset.ts'

/** Filters against noise, language by language. The forms of names are those that producers of pprof files were seen to write. */
export const NOISE_PRESETS: readonly NoisePreset[] = [
  ...GO_PRESETS,
  ...JAVA_PRESETS,
  ...DOTNET_PRESETS,
  ...RUBY_PRESETS,
  ...PYTHON_PRESETS,
  ...NODEJS_PRESETS,
  ...RUST_PRESETS,
  ...NATIVE_PRESETS,
  ...ANY_PRESETS,
]
