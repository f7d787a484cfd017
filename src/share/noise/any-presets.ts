import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

export const ANY_PRESETS: readonly NoisePreset[] = [
  {
    id: 'kernel',
    title: 'Kernel',
    language: 'any',
    filter: 'hide',
    expression: raw`^\[kernel\b|^\[guest\.kernel\b|(?:^|/)vmlinux(?:$|[.-])|^\[vdso\]$`,
    meaning: 'Frames of the kernel go, and their cost goes to the function that called it.',
  },
  {
    id: 'profiler',
    title: 'The profiler itself',
    language: 'any',
    filter: 'ignore',
    expression: anyOf(
      // Not `pprof.Do`: it is on the stack of whatever has labels.
      raw`^runtime/pprof\.(?:profileWriter|write\w+|Lookup|\(\*(?:Profile|profileBuilder)\)\.\w+|S(?:tart|top)CPUProfile)$`,
      raw`^net/http/pprof\.|^github\.com/grafana/pyroscope-go[./]|^gopkg\.in/DataDog/dd-trace-go\.v\d/profiler\.`,
      raw`^(?:jdk[./]jfr|one[./](?:profiler|jfr)|io[./]pyroscope|com[./]datadog[./]profiling)[./]`,
      raw`^TimeProfiler$|/@?(?:datadog/pprof|pyroscope/nodejs)/|/(?:ddtrace|datadog|pyroscope|googlecloudprofiler)/(?:internal/datadog/)?profiling/`,
      raw`^<?(?:pprof|pyroscope)::`,
    ),
    meaning: 'What recording the profile cost goes.',
  },
]
