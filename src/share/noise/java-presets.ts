import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

// Classes are written with slashes (async-profiler, Pyroscope) or dots (hidden classes, Cloud Profiler).
export const JAVA_PRESETS: readonly NoisePreset[] = [
  {
    id: 'java-runtime',
    title: 'Java’s own classes',
    language: 'java',
    filter: 'hide',
    expression: raw`^(?:java|javax|jdk|sun|com[./]sun)[./]`,
    meaning: 'Frames of the JDK go, lambda forms included, and their cost goes to the method that called it.',
  },
  {
    id: 'java-gc',
    title: 'Garbage collector',
    language: 'java',
    filter: 'ignore',
    expression: anyOf(
      raw`^(?:G1|Z|Shenandoah|PS|Parallel|Serial|DefNew|Epsilon)\w*::`,
      raw`^(?:ConcurrentGCThread|GCTaskThread|GCTaskManager|GangWorker|WorkerThread|GenCollectedHeap|MarkSweep|VM_\w*(?:GC|Collect)\w*)::`,
      raw`^GC$`,
    ),
    meaning: 'Threads of the collectors and the pauses they make go; needs a profile with native frames.',
  },
  {
    id: 'java-compiler',
    title: 'Just-in-time compiler',
    language: 'java',
    filter: 'ignore',
    expression: raw`^(?:CompileBroker|CompilerThread|C2Compiler|Compiler)::|^Compile::`,
    meaning: 'Threads that compile bytecode go; needs a profile with native frames.',
  },
  {
    id: 'java-waiting',
    title: 'Waiting threads',
    language: 'java',
    filter: 'ignore',
    expression: anyOf(
      raw`\b(?:Unsafe|LockSupport)\.park\w*$|^(?:Unsafe_Park|Parker::park|ObjectMonitor::wait)`,
      raw`^java[./]lang[./](?:Object\.wait0?|Thread\.sleep\w*|ref[./]Reference\.waitForReferencePendingList)$`,
      raw`^sun[./]nio[./]ch[./](?:EPoll|KQueue|EPollArrayWrapper|Net|WEPoll)\.(?:wait|poll|epollWait|accept)$`,
      raw`^(?:io|org)[./]\w+[./].*\b(?:epollWait\d*|kevent\w*)$|^java[./]net[./]\w*Socket\w*\.(?:socketAccept|accept0?)$`,
      raw`^(?:__)?(?:epoll_wait|epoll_pwait|futex_wait\w*|pthread_cond_(?:timed)?wait)(?:@|$)`,
    ),
    meaning: 'Threads that are parked, sleep, or wait for a connection go; what remains of a wall-clock profile is work.',
  },
  {
    id: 'java-frameworks',
    title: 'Frameworks, proxies and reflection',
    language: 'java',
    filter: 'hide',
    expression: anyOf(
      raw`^org[./](?:springframework|apache[./](?:catalina|coyote|tomcat|jasper)|eclipse[./]jetty|glassfish[./]jersey|jboss|aspectj|hibernate)[./]`,
      raw`^(?:io[./](?:netty|undertow|quarkus|micronaut|vertx|opentelemetry|grpc)|reactor|jakarta|kotlinx[./]coroutines|javax[./]servlet)[./]`,
      raw`^(?:java[./]lang[./]reflect|java[./]lang[./]invoke|jdk[./]internal[./]reflect|sun[./]reflect)[./]`,
      raw`\$\$(?:EnhancerBy\w+|FastClassBy\w+|SpringCGLIB|Lambda)\$|[./]\$Proxy\d+\.`,
    ),
    meaning: 'The way from the server to your method is hidden: Spring, Tomcat, Jetty, Netty, proxies, reflection.',
  },
]
