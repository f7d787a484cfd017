/** Where the runtime enters the service: the frames above its own, the outermost first. */

const worker = [
  'System.Threading!Thread.StartCallback',
  'System.Threading!PortableThreadPool.WorkerThread.WorkerThreadStart',
  'System.Threading!ThreadPoolWorkQueue.Dispatch',
]

const action = [
  'Microsoft.AspNetCore.Mvc.Routing!ControllerRequestDelegateFactory.<>c__DisplayClass12_0.<CreateRequestDelegate>b__0',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ResourceInvoker.InvokeAsync',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ResourceInvoker.InvokeFilterPipelineAsync',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ResourceInvoker.Next',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ControllerActionInvoker.InvokeInnerFilterAsync',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ControllerActionInvoker.Next',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ControllerActionInvoker.InvokeActionMethodAsync',
  'Microsoft.AspNetCore.Mvc.Infrastructure!ActionMethodExecutor.TaskOfIActionResultExecutor.Execute',
]

export const WAYS_IN = {
  /** A worker of the thread pool. */
  worker,

  /** A request, until its first await. */
  request: [
    ...worker,
    'Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Infrastructure!KestrelConnection<T>.System.Threading.IThreadPoolWorkItem.Execute',
    'Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Infrastructure!KestrelConnection.<ExecuteAsync>d__6<T>.MoveNext',
    'Microsoft.AspNetCore.Server.Kestrel.Core.Internal!HttpConnection.<ProcessRequestsAsync>d__12<TContext>.MoveNext',
    'Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http!HttpProtocol.<ProcessRequests>d__238<TContext>.MoveNext',
    'Microsoft.AspNetCore.Hosting!HostingApplication.ProcessRequestAsync',
    'Microsoft.AspNetCore.HostFiltering!HostFilteringMiddleware.Invoke',
    'Microsoft.AspNetCore.Diagnostics!ExceptionHandlerMiddlewareImpl.Invoke',
    'Microsoft.AspNetCore.Routing!EndpointRoutingMiddleware.Invoke',
    'Microsoft.AspNetCore.Routing!EndpointMiddleware.Invoke',
    ...action,
  ],

  /** What follows an await, on whichever worker is free. */
  continuation: [
    ...worker,
    'System.Runtime.CompilerServices!AsyncTaskMethodBuilder.AsyncStateMachineBox<TResult, TStateMachine>.ExecuteFromThreadPool',
  ],

  /** The thread that reads from sockets. */
  sockets: ['System.Threading!Thread.StartCallback', 'System.Net.Sockets!SocketAsyncEngine.EventLoop'],

  /** A thread of its own. */
  thread: ['System.Threading!Thread.StartCallback'],

  /** The thread that the program starts on. */
  main: ['Lodging.Api!Program.Main', 'Microsoft.Extensions.Hosting!HostingAbstractionsHostExtensions.Run'],
}
