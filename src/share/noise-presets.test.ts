import { describe, expect, it } from 'vitest'
import { FILTERS } from '#model/filters.ts'
import { NOISE_PRESETS } from './noise-presets.ts'

/** Names or files as producers write them: what each preset takes, and what it must leave. */
const SEEN: Readonly<Record<string, readonly [takes: readonly string[], leaves: readonly string[]]>> = {
  'go-runtime': [
    ['runtime.mallocgc', 'runtime.(*mheap).alloc.func1', 'internal/runtime/maps.(*Iter).Next', 'runtime/pprof.Do', 'memeqbody'],
    ['main.runtime', 'example.com/runtime.Do', 'math/big.nat.add', 'runtimex.F'],
  ],
  'go-gc': [
    ['runtime.gcBgMarkWorker', 'runtime.gcBgMarkWorker.func2', 'runtime.gcDrainN', 'runtime.gcAssistAlloc', 'runtime.(*mspan).sweep'],
    ['runtime.mallocgc', 'runtime.gcController', 'main.gcDrain', 'runtime.gcStartX'],
  ],
  'go-waiting': [
    ['runtime.gopark', 'runtime.findRunnable', 'runtime.notetsleepg'],
    ['runtime.goexit', 'runtime.schedule', 'main.gopark'],
  ],
  'go-server': [
    [
      'net/http.(*conn).serve',
      'net/http.HandlerFunc.ServeHTTP',
      'net/http.serverHandler.ServeHTTP',
      'net/http.(*ServeMux).ServeHTTP',
      'github.com/go-chi/chi/v5.(*Mux).routeHTTP',
      'golang.org/x/net/http2/h2c.h2cHandler.ServeHTTP',
      'google.golang.org/grpc.(*Server).handleStream',
    ],
    ['net/http.(*Client).Do', 'net/http.(*persistConn).readLoop', 'main.(*conn).serve', 'google.golang.org/protobuf/proto.Marshal'],
  ],
  'java-runtime': [
    ['java/lang/Thread.run', 'java.lang.invoke.LambdaForm$MH+0x00007fe72c008000/846947180.invoke', 'jdk/internal/misc/Unsafe.park'],
    ['Gen.fib', 'javassist.Foo.bar', 'org/apache/catalina/Foo.x'],
  ],
  'java-gc': [
    ['G1ParScanThreadState::steal_and_trim_queue', 'GangWorker::run', 'WorkerThread::run', 'ZDriver::gc', 'PSScavenge::invoke', 'GC'],
    ['Gen.alloc', 'GCx', 'Thread::call_run'],
  ],
  'java-compiler': [
    ['CompileBroker::compiler_thread_loop', 'C2Compiler::compile_method', 'Compile::Compile'],
    ['java/util/regex/Pattern.compile'],
  ],
  'java-waiting': [
    [
      'jdk/internal/misc/Unsafe.park',
      'java/lang/Object.wait',
      'sun/nio/ch/EPoll.wait',
      'io/netty/channel/epoll/Native.epollWait0',
      'java/lang/Thread.sleep0',
    ],
    ['java/lang/Thread.run', 'com/example/Car.park', 'com/example/Queue.wait'],
  ],
  'java-frameworks': [
    [
      'org/springframework/web/servlet/DispatcherServlet.doDispatch',
      'org.apache.catalina.core.ApplicationFilterChain.doFilter',
      'jdk/internal/reflect/DirectMethodHandleAccessor.invoke',
      'com/shop/Cart$$EnhancerBySpringCGLIB$$1f.add',
      'com/sun/proxy/$Proxy12.find',
      'Gen$$Lambda$88+0x00007fe72c007a08/360062456.run',
    ],
    ['com/shop/Cart.add', 'java/lang/Thread.run', 'org/apache/lucene/index/IndexWriter.flush'],
  ],
  'dotnet-runtime': [
    [
      'System.Threading!ThreadPoolWorkQueue.Dispatch',
      'System!String.Concat',
      '|lm:System.Private.CoreLib |ns:System |ct:String |cg: |fn:Concat |fg: |sg:()',
    ],
    ['MySystem!Foo.Bar', 'Shop!Cart.Add', '|lm:Shop |ns:Shop |ct:Cart |cg: |fn:Add |fg: |sg:()'],
  ],
  'dotnet-gc': [
    ['|lm:[native] GC |ns: |ct: |cg: |fn:Garbage Collector |fg: |sg:', '|lm: |ns: |ct: |fn:Garbage Collector', 'SVR::gc_heap::mark_phase'],
    ['System!GC.Collect'],
  ],
  'dotnet-waiting': [
    [
      'System.Threading!WaitHandle.WaitOneNoCheck',
      'System.Threading!Thread.Sleep',
      'System.Threading!LowLevelLifoSemaphore.WaitForSignal',
      '|lm:System.Private.CoreLib |ns:System.Threading |ct:WaitHandle |cg: |fn:WaitOneNoCheck |fg: |sg:(int)',
    ],
    ['System.Threading!Monitor.Enter', 'System.Threading!Thread.StartCallback', 'Shop!Waiter.Wait2'],
  ],
  'dotnet-threadpool': [
    [
      'System.Threading!PortableThreadPool.WorkerThread.WorkerThreadStart',
      'System.Runtime.CompilerServices!AsyncTaskMethodBuilder<T>.SetResult',
      'System.Threading.Tasks!Task.ExecuteWithThreadLocal',
      'System.Threading.Tasks!Task<T>.TrySetResult',
      '|lm:System.Private.CoreLib |ns:System.Threading.Tasks |ct:Task |cg: |fn:ExecuteWithThreadLocal |fg: |sg:()',
    ],
    ['Shop!Cart.<Add>d__3.MoveNext', 'Shop!TaskList.Run'],
  ],
  'dotnet-frameworks': [
    [
      'Microsoft.AspNetCore.Session!SessionMiddleware.<Invoke>d__8.MoveNext',
      '|lm:Microsoft.AspNetCore.Mvc.Core |ns:Microsoft.AspNetCore.Mvc |ct:X |cg: |fn:Y',
    ],
    ['Shop.AspNetCore!X.Y', 'Microsoft.CodeAnalysis!X.Y'],
  ],
  'ruby-waiting': [
    ['sleep [c function]', 'IO.select', 'Thread#join', 'Thread::Queue#pop'],
    ['Array#join', 'to_f [c function]', 'oversleep'],
  ],
  'ruby-gc': [
    ['Garbage Collection', '(garbage collection)', 'gc_marks_rest'],
    ['Garbage', 'collect'],
  ],
  'ruby-frameworks': [
    ['/usr/local/bundle/gems/rack-3.0.8/lib/rack/head.rb', '/gems/activerecord-7.1.2/lib/x.rb', '/gems/puma-6.4.0/lib/puma/server.rb'],
    ['/app/models/rack.rb', '/gems/nokogiri-1.15/lib/x.rb', '/app/app/controllers/carts_controller.rb'],
  ],
  'python-plumbing': [
    [
      '/usr/lib/python3.11/threading.py',
      'threading.py:-1 - run',
      '<frozen importlib._bootstrap>',
      '_PyEval_EvalFrameDefault',
      '/usr/lib/python3.11/asyncio/events.py',
    ],
    ['/app/mythreading.py', '/app/jobs/queue.py', 'fib', 'PyCon'],
  ],
  'python-waiting': [
    ['wait', '_wait_for_tstate_lock', '/usr/lib/python3.11/selectors.py', 'epoll_wait'],
    ['waiter', 'await_result', 'fib', 'run'],
  ],
  'python-frameworks': [
    [
      '/usr/lib/python3/dist-packages/django/core/handlers/base.py',
      'flask/app.py',
      '/venv/lib/python3.11/site-packages/gunicorn/workers/sync.py',
    ],
    ['/app/flask/app.py', '/venv/site-packages/numpy/core.py'],
  ],
  'nodejs-idle': [
    ['(idle)', 'uv__io_poll', 'epoll_wait'],
    ['(program)', 'idle', 'fib'],
  ],
  'nodejs-gc': [
    ['Garbage Collection', '(garbage collector)', 'v8::internal::Heap::CollectGarbage'],
    ['v8::internal::Execution::Call', 'fib'],
  ],
  'nodejs-internals': [
    [
      'node:internal/timers',
      'Function:^processTimers node:internal/timers:497',
      'internal/modules/cjs/loader.js',
      './node:internal/main/run_main_module:x:1',
      'Node.js',
    ],
    ['LazyCompile:*fib /usr/src/app/main.js:1', '/app/internal/x.js', 'Garbage Collection'],
  ],
  'nodejs-frameworks': [
    [
      '/app/node_modules/express/lib/router/index.js',
      'node_modules/@nestjs/core/router.js',
      'file:///app/node_modules/fastify/lib/reply.js',
    ],
    ['/app/src/express/x.js', '/app/node_modules/pg/lib/client.js'],
  ],
  'rust-std': [
    [
      'std::rt::lang_start',
      '<alloc::vec::Vec<T> as core::ops::Drop>::drop',
      '<&mut core::iter::Map<I> as core::iter::Iterator>::next',
      'core::ops::function::FnOnce::call_once',
      '__rust_begin_short_backtrace',
    ],
    ['<shop::Cart as core::fmt::Display>::fmt', 'main.rs:127 - shop::run', 'shop::std::x', 'stdx::y'],
  ],
  'rust-async': [
    [
      'tokio::runtime::task::raw::poll',
      '<hyper::proto::h1::Dispatcher as core::future::future::Future>::poll',
      'tower_http::trace::Trace::call',
      'rayon_core::join::join_context',
    ],
    ['shop::tokio::x', 'tokiox::y', 'mioche::x'],
  ],
  'rust-waiting': [
    [
      'tokio::runtime::scheduler::multi_thread::worker::Context::park_timeout',
      'mio::poll::Poll::poll',
      'std::thread::sleep',
      'std::sys::unix::futex::futex_wait',
      'epoll_wait',
    ],
    ['tokio::runtime::park::CachedParkThread::block_on', 'shop::park', 'tokio::runtime::task::core::Core::poll'],
  ],
  'native-library': [
    ['std::vector<int>::push_back', 'void std::__introsort_loop<int*>', '__libc_start_main', 'start_thread'],
    ['main', 'mystd::f', 'Foo::std'],
  ],
  'native-allocator': [
    ['tcmalloc::ThreadCache::Allocate', '_int_malloc', 'je_arena_malloc_hard', '_rjem_je_tcache_alloc_small_hard', '_mi_page_malloc'],
    ['malloc', 'free', 'operator new(unsigned long)', 'je_malloc'],
  ],
  'native-waiting': [
    [
      'epoll_wait',
      '__GI___nanosleep',
      'pthread_cond_wait@@GLIBC_2.3.2',
      '__pthread_cond_timedwait',
      '__futex_abstimed_wait_common',
      '__poll',
    ],
    ['pollution', 'wait_for_it', 'main', 'Poll'],
  ],
  kernel: [
    ['[kernel.kallsyms]', '/usr/lib/debug/vmlinux-6.1', 'vmlinux', '[vdso]'],
    ['kernel', '[libc-2.31.so]', '/bin/vmlinuxer'],
  ],
  profiler: [
    [
      'runtime/pprof.profileWriter',
      'jdk/jfr/internal/EventWriter.putLong',
      'TimeProfiler',
      '/app/node_modules/@datadog/pprof/out/src/index.js',
      'runtime/pprof.(*profileBuilder).build',
    ],
    ['runtime/pprof.Do', 'main.profile', 'com/shop/jfr.x'],
  ],
}

it('have ids of their own', () => {
  expect(new Set(NOISE_PRESETS.map(({ id }) => id)).size).toBe(NOISE_PRESETS.length)
  expect(Object.keys(SEEN).toSorted()).toEqual(NOISE_PRESETS.map(({ id }) => id).toSorted())
})

describe.each(NOISE_PRESETS)('$id', ({ id, expression, filter, meaning, title }) => {
  const [takes, leaves] = SEEN[id] ?? [[], []]

  it('is an expression as Go has them', () => {
    // Go knows neither looking around nor back-references, and would not compile a stray escape.
    expect(expression).not.toMatch(/\(\?[=!<]|\\[1-9]/)
    expect(expression.replaceAll(/\\[\\.+*?()|[\]{}^$wdsbSWD/-]/g, '')).not.toContain('\\')
    expect(() => new RegExp(expression)).not.toThrow()
    expect(expression).not.toMatch(/^\||\|$|\|\|/)
  })

  it('takes what it is for, and leaves the rest', () => {
    const seen = new RegExp(expression)
    expect(takes.filter((name) => !seen.test(name))).toEqual([])
    expect(leaves.filter((name) => seen.test(name))).toEqual([])
    expect(seen.test('')).toBe(false)
  })

  it('says what it does in a sentence', () => {
    expect(FILTERS).toContain(filter)
    expect(title).not.toBe('')
    expect(meaning).toMatch(/^[A-Z][^.]*(?:\.\*? ?[^.]*)*\.$/)
  })
})
