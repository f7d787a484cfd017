import { describe, expect, it } from 'vitest'
import { FILTERS } from '#model/filters.ts'
import { initialView, type ViewState } from '#model/view-state.ts'
import { readPprofCommand } from './pprof-command.ts'
import { anyOf, randomNumbers, randomText, randomView, sessionOf } from './random-view.ts'
import { writePprofCommand } from './write-pprof-command.ts'

const heap = sessionOf(['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'])
const first = initialView(3)
const written = (part: Partial<ViewState>, fileName = 'heap.pb.gz', session = heap) =>
  writePprofCommand({ ...first, ...part }, session, fileName)

describe('writePprofCommand', () => {
  it('says what the view says', () => {
    expect(written({})).toEqual({
      command: 'go tool pprof -top -symbolize=none -nodecount=0 -nodefraction=0 -sample_index=inuse_space heap.pb.gz',
      notSaid: [],
    })
    const { command } = written({
      sampleType: 1,
      granularity: 'lines',
      noInlines: true,
      focus: "it's",
      hide: 'off',
      off: ['hide'],
      tagFocus: 'k=v w',
      minShare: 0.01,
      dropNegative: true,
    })
    expect(command).toBe(
      'go tool pprof -top -symbolize=none -nodecount=0 -nodefraction=0.01 -sample_index=alloc_space -lines ' +
        String.raw`-focus='it'\''s' -tagfocus='k=v w' -noinlines -drop_negative heap.pb.gz`,
    )
  })

  it('asks for callers and callees of what the sandwich is of', () => {
    expect(written({ view: 'sandwich', pivot: 'main.(*T).f' }).command).toContain(String.raw`pprof -peek='^main\.\(\*T\)\.f$' -sym`)
    expect(written({ view: 'sandwich' }).command).toContain('pprof -top ')
  })

  it.each([
    ['-x.pb.gz', './-x.pb.gz'],
    ['12:30.pb.gz', './12:30.pb.gz'],
    ['a b.pb.gz', "'a b.pb.gz'"],
    ['https://x.org/p', 'https://x.org/p'],
  ])('names the file %s so that it is found', (fileName, word) => {
    expect(written({}, fileName).command.endsWith(` ${word}`)).toBe(true)
  })

  it.each<[Partial<ViewState>, RegExp]>([
    [{ granularity: 'packages' }, /package/],
    [{ granularity: 'files' }, /file/],
    [{ inverted: true }, /bottom-up/],
    [{ foldRecursion: true }, /recursion/],
    [{ search: 'x' }, /search/],
    [{ view: 'sandwich', pivot: 'x', minShare: 0.1 }, /share/],
  ])('admits that it leaves out %j', (part, sentence) => {
    expect(written(part).notSaid).toEqual([expect.stringMatching(sentence)])
  })

  it('admits that pprof drops frames when the file asks for it', () => {
    const asking = sessionOf(['cpu'], 'runtime')
    const view = { sampleType: 0 }
    expect(written(view, 'x', asking).notSaid).toEqual([expect.stringContaining('drop_frames')])
    expect(written({ ...view, dropFrames: true }, 'x', asking).notSaid).toEqual([])
  })

  it('writes what is read back as the same view', () => {
    const random = randomNumbers(3)
    for (let round = 0; round < 1000; round++) {
      const view = randomView(heap, random)
      const fileName = anyOf(['cpu.pb.gz', `x${randomText(random)}`], random)
      const { command } = writePprofCommand(view, heap, fileName)
      const { patch, ignored, files } = readPprofCommand(command, heap)
      const back = { ...first, ...patch }
      expect(ignored).toEqual([])
      expect(files).toEqual([/^[^/]*:/.test(fileName) ? `./${fileName}` : fileName])
      for (const filter of FILTERS) expect(back[filter]).toBe(view.off.includes(filter) ? '' : view[filter])
      for (const name of ['sampleType', 'noInlines', 'tagRoot', 'tagLeaf', 'dropNegative', 'relative', 'minShare'] as const)
        expect(back[name]).toBe(view[name])
      expect(back.granularity).toBe(view.granularity === 'packages' ? 'functions' : view.granularity)
      const peek = view.view === 'sandwich' && view.pivot !== ''
      expect([back.view, back.pivot]).toEqual(peek ? ['sandwich', view.pivot] : ['top', ''])
    }
  })
})
