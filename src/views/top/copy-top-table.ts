import { formatShare } from '#model/format-value.ts'
import type { ViewerStore } from '#store/viewer-store.ts'
import type { RowsWanted } from './top-rows.ts'

const MOST_ROWS = 1000

/** Copies the first rows as text in columns divided by tabs: values as they are, so that they can be reckoned with. */
export async function copyTopTable(store: ViewerStore, wanted: RowsWanted, whole: number): Promise<void> {
  const { names, flat, cum, flatSum } = await store.getState().askTopPage({ ...wanted, offset: 0, limit: MOST_ROWS })
  const lines = names.map((name, row) => {
    const [own = 0, total = 0, sum = 0] = [flat[row], cum[row], flatSum[row]]
    return [
      own,
      formatShare(own, whole),
      formatShare(sum, whole),
      total,
      formatShare(total, whole),
      name.replaceAll(/[\t\r\n]/g, ' '),
    ].join('\t')
  })
  await navigator.clipboard.writeText(['flat\tflat%\tsum%\tcum\tcum%\tname', ...lines, ''].join('\n'))
}
