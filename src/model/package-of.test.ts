import { describe, expect, it } from 'vitest'
import { codeOrigin } from './code-origin.ts'
import { frameLabels } from './frame-label.ts'
import { packageOf } from './package-of.ts'

const frame = (name: string, file = '', binary = '') => ({ name, file, binary })

describe('packageOf', () => {
  it.each([
    ['example.com/shop/cart.(*Index).insert', '/src/shop/cart/index.go', 'example.com/shop/cart'],
    ['main.main.func1', 'main.go', 'main'],
    ['runtime.mallocgc', '/usr/local/go/src/runtime/malloc.go', 'runtime'],
    ['slices.SortFunc[go.shape.[]example.com/a.B]', '/usr/local/go/src/slices/sort.go', 'slices'],
    ['net/http.(*conn).serve', '', 'net/http'],
    ['java/lang/Thread.run', '', 'java.lang'],
    ['com.acme.shop.Cart.total', '', 'com.acme.shop'],
    ['Acme.Shop!Cart.Total', 'Acme.Shop', 'Acme.Shop'],
    ['|lm:Acme.Shop |ns:Acme |ct:Cart |fn:Total', '', 'Acme.Shop'],
    ['handle', '/app/node_modules/express/lib/router.js', 'express'],
    ['handle', '/app/node_modules/@acme/kit/index.js', '@acme/kit'],
    ['read', 'node:fs', 'node:fs'],
    ['fit', '/venv/lib/python3.11/site-packages/sklearn/base.py', 'sklearn'],
    ['work', '/srv/app/jobs/mail.py', 'app/jobs'],
    ['<alloc::vec::Vec<T> as core::ops::Drop>::drop', '', 'alloc'],
    ['tokio::runtime::task::poll', '', 'tokio'],
    ['absl::Mutex::Lock()', '', 'absl'],
    ['0x7f0012', '', ''],
    ['do_work', '', '/usr/lib/libwork.so.1'],
  ])('%s', (name, file, expected) => {
    expect(packageOf(frame(name, file.endsWith('.so.1') ? '' : file, ''))).toBe(expected.startsWith('/') ? '' : expected)
  })

  it('falls back to the binary', () => {
    expect(packageOf(frame('0x7f0012', '', '/usr/lib/libwork.so.1'))).toBe('libwork.so.1')
  })
})

describe('codeOrigin', () => {
  it.each([
    ['main.main', '/src/main.go', 'own'],
    ['example.com/shop/cart.(*Index).insert', '/src/shop/cart/index.go', 'own'],
    ['github.com/dgraph-io/badger/v3.(*DB).Get', '/root/go/pkg/mod/github.com/dgraph-io/badger/v3@v3.2/db.go', 'third-party'],
    ['net/http.(*conn).serve', '/usr/local/go/src/net/http/server.go', 'standard'],
    ['encoding/json.Unmarshal', 'encoding/json/decode.go', 'standard'],
    ['runtime.mallocgc', '/usr/local/go/src/runtime/malloc.go', 'runtime'],
    ['java/util/HashMap.put', '', 'standard'],
    ['org/apache/kafka/Log.append', '', 'third-party'],
    ['com.acme.Cart.total', '', 'own'],
    ['fit', '/venv/lib/python3.11/site-packages/sklearn/base.py', 'third-party'],
    ['dumps', '/usr/lib/python3.11/json/__init__.py', 'standard'],
    ['(garbage collector)', '', 'runtime'],
    ['core::ptr::drop_in_place', '', 'standard'],
    ['do_syscall_64', '', 'runtime'],
  ] as const)('%s is %s', (name, file, expected) => {
    expect(codeOrigin(frame(name, file))).toBe(expected)
  })
})

describe('frameLabels', () => {
  it.each([
    ['example.com/shop/cart.(*Index).insert', ['example.com/shop/cart.(*Index).insert', 'cart.(*Index).insert', '(*Index).insert']],
    ['main.main.func1', ['main.main.func1', 'main.func1']],
    ['runtime.func1', ['runtime.func1']],
    ['com.acme.shop.Cart.total', ['com.acme.shop.Cart.total', 'Cart.total']],
    ['java/lang/Thread.run', ['java/lang/Thread.run', 'Thread.run']],
    ['std::vector<int, A<int> >::push_back(int&&)', ['std::vector<int, A<int> >::push_back(int&&)', 'vector::push_back', 'push_back']],
    ['work', ['work']],
  ])('%s', (name, expected) => {
    expect(frameLabels(frame(name), packageOf(frame(name)))).toEqual(expected)
  })
})
