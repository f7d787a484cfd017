import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

// Frames are `Namespace!Type.Method` (Pyroscope) or `|lm:Assembly |ns:Namespace |ct:Type |cg: |fn:Method |fg: |sg:` (Datadog).
const METHOD = raw`(?:<[^!|]*>)?(?:\.| \|(?:cg:[^|]*\|)?fn:)`

export const DOTNET_PRESETS: readonly NoisePreset[] = [
  {
    id: 'dotnet-runtime',
    title: '.NET’s own classes',
    language: 'dotnet',
    filter: 'hide',
    expression: anyOf(raw`^(?:\|lm:)?(?:System|Internal)[.! ]`, raw`\|ns:(?:System|Internal)[. ]`, raw`^\|lm:\[native\] CLR `),
    meaning: 'Frames of System.* go, and their cost goes to the method that called it.',
  },
  {
    id: 'dotnet-gc',
    title: 'Garbage collector',
    language: 'dotnet',
    filter: 'ignore',
    expression: anyOf(raw`\|fn:Garbage Collector\b`, raw`^(?:WKS|SVR)::gc_heap::`),
    meaning: 'Time of the collector’s own threads goes.',
  },
  {
    id: 'dotnet-waiting',
    title: 'Waiting threads',
    language: 'dotnet',
    filter: 'ignore',
    expression: anyOf(
      raw`\b(?:WaitHandle|LowLevelLifoSemaphore|LowLevelMonitor|ManualResetEventSlim|SemaphoreSlim|CountdownEvent|Monitor|Thread|Task)${METHOD}(?:Wait\w*|Sleep\w*|Join\w*|InternalWait\w*|SpinThenBlockingWait)`,
      raw`\b(?:SocketAsyncEngine|GateThread)${METHOD}(?:EventLoop|GateThreadStart)`,
    ),
    meaning: 'Threads that wait, sleep or join others go; lock contention stays.',
  },
  {
    id: 'dotnet-threadpool',
    title: 'Thread pool and async plumbing',
    language: 'dotnet',
    filter: 'hide',
    expression: anyOf(
      raw`\b(?:ThreadPoolWorkQueue|PortableThreadPool|ExecutionContext|AwaitTaskContinuation|TaskAwaiter|TaskContinuation|StartHelper)\b`,
      raw`\bAsync(?:Void|Task|ValueTask)?MethodBuilder`,
      raw`\b(?:Task|Thread)${METHOD}(?:InnerInvoke|Execute\w*|RunContinuations|TrySetResult|StartCallback|StartInternal)`,
    ),
    meaning: 'Hides how a continuation came to run: the pool, execution contexts, builders of async methods.',
  },
  {
    id: 'dotnet-frameworks',
    title: 'ASP.NET Core and Entity Framework',
    language: 'dotnet',
    filter: 'hide',
    expression: anyOf(
      raw`^(?:\|lm:)?Microsoft\.(?:AspNetCore|Extensions|EntityFrameworkCore|Data)\b`,
      raw`\|ns:Microsoft\.(?:AspNetCore|Extensions|EntityFrameworkCore|Data)\b`,
      raw`\blambda_method\d*\b`,
    ),
    meaning: 'The way from the server to your action is hidden: middleware, routing, filters, queries.',
  },
]
