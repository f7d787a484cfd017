import { expect, test } from 'vitest'
import { isMangled, plainName } from './plain-name.ts'

test.each([
  [
    '|lm:Shop.Api |ns:Shop.Api.Orders |ct:OrderService |cg:<T> |fn:PlaceAsync |fg: |sg:(int id, string name)',
    'Shop.Api.Orders.OrderService<T>.PlaceAsync',
  ],
  ['|lm:System.Private.CoreLib |ns:System |ct:String |cg: |fn:Concat |fg: |sg:(string, string)', 'System.String.Concat'],
  ['LazyCompile:*fib /usr/src/app/main.js:1', 'fib'],
  ['LazyCompile:~ /usr/src/app/main.js:7', '(anonymous)'],
  ['JS:^handle /srv/app.js:12:3', 'handle'],
  ['Function:~emit node:events:340', 'emit'],
  ['main.rs:127 - shop::serve', 'shop::serve'],
  ['<frozen importlib>.py:-1 - _find', '_find'],
  ['/srv/lib/app.rb:-1 - load', 'load'],
  ['/srv/lib/app.rb load_all', 'load_all'],
  ['./src/app.js:load:12', 'load'],
  ['./src/app.js::12', '(anonymous)'],
  ['node:internal/timers:listOnTimeout:569', 'listOnTimeout'],
  ['shop::serve::h0123456789abcdef', 'shop::serve'],
  ['slices.Sort[go.shape.int]', 'slices.Sort[int]'],
  ['sync.(*Pool[go.shape.*uint8]).Get.func1', 'sync.(*Pool[*uint8]).Get.func1'],
  ['x.Map[go.shape.string,go.shape.struct { Name string; Tags []string; Created time.Time }].Load', 'x.Map[...].Load'],
])('%s is %s', (raw, name) => expect(plainName(raw)).toBe(name))

test.each([
  'main.main',
  'github.com/x/y.(*T).M',
  'java/lang/Thread.run',
  'std::vector<int>::push_back',
  'Shop!Orders.OrderService.Place',
  'a:b:12',
  'GET /orders/:id:12',
  '/srv/app.js:12',
  'app.rb',
  'x[go.shape.int',
  '',
])('%s stays', (raw) => expect(plainName(raw)).toBe(raw))

test('Mangled names are known, behind which a place may stand', () => {
  for (const name of ['_ZN3fooEv', '__ZN3fooEv', '_RNvC3foo', '_ZN3fooEv /srv/foo.cc:12']) expect(isMangled(name), name).toBe(true)
  for (const name of ['main', '_start', '_R', 'Z', '_ZN3foo-bar', '_Return value']) expect(isMangled(name), name).toBe(false)
})
