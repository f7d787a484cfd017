import { describe, expect, it } from 'vitest'
import { isPprofCommand, readPprofCommand } from './pprof-command.ts'
import { sessionOf } from './random-view.ts'

const heap = sessionOf(['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'])
const block = sessionOf(['contentions', 'delay'])

describe('isPprofCommand', () => {
  it.each([
    'go tool pprof -top cpu.pb.gz',
    '$ go tool pprof http://localhost:6060/debug/pprof/heap',
    'PPROF_TMPDIR=/tmp pprof --focus=x a b',
    '~/go/bin/pprof -http=: cpu.pb.gz',
    'go1.22.1 tool pprof x',
    'go run github.com/google/pprof@latest -top x',
    '\n  go tool \\\n  pprof x',
    '/usr/local/go/bin/go tool pprof x',
  ])('%j is one', (text) => {
    expect(isPprofCommand(text)).toBe(true)
  })

  it.each([
    '',
    'pprof',
    'go tool pprof',
    'go tool trace x',
    'pprof is a tool for profiles',
    'see pprof -top x',
    'main.work',
    'go test -bench .',
    "'",
    '\\',
  ])('%j is none', (text) => {
    expect(isPprofCommand(text)).toBe(false)
  })
})

describe('readPprofCommand', () => {
  it('reads every kind of flag', () => {
    const text = `go tool pprof -focus='^main\\.(a|b)$' --ignore runtime -hide=h -show "s t" -show_from=sf -prune_from=pf \\
      -tagfocus='k=v w' -tagignore=ti -tagshow=ts -taghide=th -tagroot=thread -tagleaf a,b \\
      -lines -noinlines -sample_index=alloc_space -drop_negative -relative_percentages=true -nodefraction=0.01 -top server cpu.pb.gz`
    expect(readPprofCommand(text, heap)).toEqual({
      patch: {
        focus: String.raw`^main\.(a|b)$`,
        ignore: 'runtime',
        hide: 'h',
        show: 's t',
        showFrom: 'sf',
        pruneFrom: 'pf',
        tagFocus: 'k=v w',
        tagIgnore: 'ti',
        tagShow: 'ts',
        tagHide: 'th',
        tagRoot: 'thread',
        tagLeaf: 'a,b',
        granularity: 'lines',
        noInlines: true,
        sampleType: 1,
        dropNegative: true,
        relative: true,
        minShare: 0.01,
        view: 'top',
      },
      ignored: [],
      files: ['server', 'cpu.pb.gz'],
    })
  })

  it.each<[string, object]>([
    ['-noinlines=false', { noInlines: false }],
    ['-noinlines=f -lines=0', { noInlines: false }],
    ['-granularity=files', { granularity: 'files' }],
    ['-granularity addresses', { granularity: 'addresses' }],
    ['-focus=', { focus: '' }],
    ['-alloc_objects', { sampleType: 0 }],
    ['-alloc_space=false', {}],
    ['-sample_index=2', { sampleType: 2 }],
    ['-top', { view: 'top' }],
    ['-text', { view: 'top' }],
    ['-tree', { view: 'sandwich' }],
    ['-http=localhost:8080', { view: 'flame' }],
    ['-http :8080', { view: 'flame' }],
    [String.raw`-peek='^main\.f$'`, { view: 'sandwich', pivot: 'main.f' }],
    ['-peek=main', { view: 'sandwich', search: '/main/' }],
    ['-trim=false', { minShare: 0 }],
    ['-all_frames', { dropFrames: false }],
    ['-symbolize=none -nodecount=0 -edgefraction=0 -mean=false', {}],
  ])('applies %s', (flags, patch) => {
    expect(readPprofCommand(`pprof ${flags} x`, heap)).toEqual({ patch, ignored: [], files: ['x'] })
  })

  it.each<[string, object, string[]]>([
    ['-unit=ms -sort=cum -cum', {}, ['-unit=ms', '-sort=cum', '-cum']],
    ['-nodecount=10 -nodefraction=7', {}, ['-nodecount=10', '-nodefraction=7']],
    ['-diff_base old.pb.gz -base=f', {}, ['-diff_base old.pb.gz', '-base=f']],
    ['-svg -list=main', {}, ['-svg', '-list=main']],
    ['-top -peek=x', { view: 'top' }, ['-peek=x']],
    ['-lines -files', { granularity: 'lines' }, ['-files']],
    ['-granularity=columns', {}, ['-granularity=columns']],
    ['-noinlines=maybe -lines=maybe', {}, ['-noinlines=maybe', '-lines=maybe']],
    ['-focus=a -focus=b', { focus: 'b' }, ['-focus=a']],
    ['-sample_index=cpu', {}, ['-sample_index=cpu']],
    ['-alloc_space -sample_index=0', { sampleType: 0 }, ['-alloc_space']],
    ['-made_up -symbolize=remote', {}, ['-made_up', '-symbolize=remote']],
  ])('says what of %s it cannot apply', (flags, patch, ignored) => {
    expect(readPprofCommand(`pprof ${flags} x`, heap)).toEqual({ patch, ignored, files: ['x'] })
  })

  it('knows the short forms of contention profiles', () => {
    expect(readPprofCommand('pprof -total_delay x', block)).toMatchObject({ patch: { sampleType: 1 }, ignored: [] })
    expect(readPprofCommand('pprof -mean_delay x', block)).toMatchObject({ patch: { sampleType: 1 }, ignored: ['-mean_delay'] })
    expect(readPprofCommand('pprof -contentions x', block)).toMatchObject({ patch: { sampleType: 0 }, ignored: [] })
  })

  it('takes an index without a session, but no name', () => {
    expect(readPprofCommand('pprof -sample_index=1 x').patch).toEqual({ sampleType: 1 })
    expect(readPprofCommand('pprof -sample_index=cpu x')).toMatchObject({ patch: {}, ignored: ['-sample_index=cpu'] })
  })

  it('drops the frames that the file asks to drop, as the command does', () => {
    const asking = sessionOf(['cpu'], 'runtime')
    expect(readPprofCommand('pprof x', asking).patch).toEqual({ dropFrames: true })
    expect(readPprofCommand('pprof -all_frames x', asking).patch).toEqual({ dropFrames: false })
  })

  it('leaves what follows the command', () => {
    expect(readPprofCommand('pprof -top x 2>/dev/null | head', heap)).toEqual({
      patch: { view: 'top' },
      ignored: ['2>/dev/null | head'],
      files: ['x'],
    })
    expect(readPprofCommand('pprof x -top -- -y', heap)).toEqual({ patch: { view: 'top' }, ignored: [], files: ['x', '-y'] })
  })

  it.each(['', 'ls -l', 'pprof -focus', "pprof '", 'pprof -', 'pprof -=x', 'pprof --', '-'])('takes %j', (text) => {
    expect(() => readPprofCommand(text, heap)).not.toThrow()
  })

  it('says so where nothing was a command', () => {
    expect(readPprofCommand('ls -l', heap)).toEqual({ patch: {}, ignored: ['ls -l'], files: [] })
    expect(readPprofCommand('pprof -focus', heap)).toEqual({ patch: {}, ignored: ['-focus'], files: [] })
  })
})
