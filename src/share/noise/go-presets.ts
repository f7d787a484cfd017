import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

export const GO_PRESETS: readonly NoisePreset[] = [
  {
    id: 'go-runtime',
    title: 'Go runtime',
    language: 'go',
    filter: 'hide',
    expression: anyOf(
      raw`^(?:internal/)?runtime[./]`,
      raw`^internal/(?:abi|bytealg|cpu|goarch|race)\.`,
      // Assembly, which has no package in its name.
      raw`^(?:memeqbody|cmpbody|countbody|indexbody|indexbytebody|aeshashbody|gogo|gosave_systemstack_switch|_rt0_\w+)$`,
    ),
    meaning: 'Frames of the runtime go, and their cost goes to the function that called it.',
  },
  {
    id: 'go-gc',
    title: 'Garbage collector',
    language: 'go',
    filter: 'ignore',
    expression: anyOf(
      raw`^runtime\.(?:gcBgMarkWorker|gcAssistAlloc1?|gcDrain\w*|gcStart|gcMark\w*|gcSweep|bgsweep|bgscavenge|sweepone|wbBufFlush1?)(?:\.|$)`,
      raw`^runtime\.(?:markroot\w*|scanobject|scanblock|scanstack|greyobject|\(\*(?:mspan|sweepLocked)\)\.sweep)(?:\.|$)`,
    ),
    meaning: 'Stacks in which garbage is marked or swept go: the background workers, and what allocations had to help with.',
  },
  {
    id: 'go-waiting',
    title: 'Waiting goroutines and idle threads',
    language: 'go',
    filter: 'ignore',
    expression: raw`^runtime\.(?:gopark|goparkunlock|findrunnable|findRunnable|stopm|mPark|notesleep|notetsleepg?|sigNoteSleep|semasleep|netpoll|netpollblock|usleep|osyield|sysmon|timerproc)$`,
    meaning: 'Goroutines that wait and threads that look for work go; what runs stays.',
  },
  {
    id: 'go-server',
    title: 'Servers and middleware',
    language: 'go',
    filter: 'hide',
    expression: anyOf(
      raw`^net/http\.(?:\(\*(?:conn|Server|ServeMux|timeoutHandler|http2serverConn)\)|serverHandler|HandlerFunc|initALPNRequest|ListenAndServe(?:TLS)?|Serve(?:TLS)?|StripPrefix)(?:\.|$)`,
      raw`^golang\.org/x/net/http2(?:/h2c)?\.`,
      raw`^google\.golang\.org/grpc(?:/internal/transport)?\.`,
      raw`^github\.com/(?:gin-gonic/gin|go-chi/(?:chi|cors)|labstack/echo|gorilla/(?:mux|handlers)|gofiber/fiber|valyala/fasthttp|julienschmidt/httprouter|justinas/alice|urfave/negroni|grpc-ecosystem/[\w-]*middleware)[./]`,
      raw`^go\.opentelemetry\.io/contrib/`,
    ),
    meaning: 'The way from the connection to your handler is hidden: net/http, gRPC, routers, tracing.',
  },
]
