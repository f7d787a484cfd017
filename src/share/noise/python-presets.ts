import { anyOf, type NoisePreset } from './preset.ts'

const { raw } = String

// Old profilers put the file into the name: `threading.py:-1 - run`.
export const PYTHON_PRESETS: readonly NoisePreset[] = [
  {
    id: 'python-plumbing',
    title: 'Threads, event loop and imports',
    language: 'python',
    filter: 'hide',
    expression: anyOf(
      raw`^<frozen (?:importlib|runpy|zipimport|_collections_abc)`,
      raw`(?:^|/python[\d.]*/)(?:asyncio|concurrent|importlib|multiprocessing)/`,
      raw`(?:^|/python[\d.]*/)(?:threading|runpy|contextlib|functools|selectors|socketserver|queue)\.py\b`,
      raw`^<interpreter trampoline>$|^_?Py(?:_|[A-Z]\w*_)\w+$`,
    ),
    meaning: 'Hides how Python came to run your function: thread starts, asyncio, imports, decorators, the interpreter itself.',
  },
  {
    id: 'python-waiting',
    title: 'Waiting threads',
    language: 'python',
    filter: 'ignore',
    expression: anyOf(
      raw`^(?:wait|_wait|_wait_for_tstate_lock|select|poll|accept|sleep)$`,
      raw`(?:^|/)selectors\.py\b`,
      raw`\b(?:threading|socket|queue)\.py(?::-?\d+)? (?:- )?(?:_?wait|_wait_for_tstate_lock|accept)$`,
      raw`^(?:__)?(?:epoll_p?wait|poll|ppoll|select|pselect|sem_(?:clock|timed)?wait|clock_nanosleep)(?:@|$)`,
    ),
    meaning: 'Threads that wait for a lock, for others or for the network go.',
  },
  {
    id: 'python-frameworks',
    title: 'Django, Flask and servers',
    language: 'python',
    filter: 'hide',
    expression: raw`(?:^|/(?:site|dist)-packages/)(?:django|rest_framework|flask|werkzeug|gunicorn|uvicorn|hypercorn|uwsgi\w*|gevent|eventlet|starlette|fastapi|anyio|aiohttp|tornado|celery|kombu|billiard|ddtrace|sentry_sdk|opentelemetry)/`,
    meaning: 'Middleware, routing and the server’s loops are hidden; your own code and other packages stay.',
  },
]
