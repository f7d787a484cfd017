import { useEffect, useState } from 'react'
import type { FrameDetails } from '#model/frame-details.ts'
import { formatCount, formatShare, formatValue } from '#model/format-value.ts'
import { sampleTypeName } from '#model/sample-type-name.ts'
import { sourcePlace } from '#model/source-place.ts'
import { lineOfText } from '#model/visible-text.ts'
import { BottomSheet } from '#ui/BottomSheet.tsx'
import { SidePanel } from '#ui/SidePanel.tsx'
import { useMedia } from '#ui/use-media.ts'
import { useSampleTypes } from '../use-sample-types.ts'
import { useShownNames } from '../use-shown-names.ts'
import { useViewer, useViewerStore } from '../viewer-context.tsx'
import styles from './DetailsPanel.module.css'
import { LineCosts } from './LineCosts.tsx'
import { ratiosOf } from './ratios.ts'

/** All that is known of the chosen frame. */
export function DetailsPanel() {
  const store = useViewerStore()
  const selection = useViewer((viewer) => viewer.selection)
  const picture = useViewer((viewer) => viewer.picture)
  const session = useViewer((viewer) => viewer.session)
  const select = useViewer((viewer) => viewer.select)
  const { names } = useShownNames()
  const sampleTypes = useSampleTypes()
  const narrow = useMedia('(max-width: 800px)')
  const [answer, setAnswer] = useState<{ readonly of: string; readonly details: FrameDetails } | null>(null)
  const node = selection?.treeKey === picture?.treeKey ? (selection?.node ?? null) : null

  const of = `${picture?.queryKey} ${node}`

  useEffect(() => {
    if (node === null) return undefined
    let wanted = true
    store
      .getState()
      .askDetails(node)
      .then((details) => wanted && setAnswer({ of, details }))
      .catch(() => wanted && setAnswer(null))
    return () => {
      wanted = false
    }
  }, [store, node, of])

  if (!selection || node === null || !session || !picture) return null
  // Numbers of another frame must not be taken for this one's; of another type or filter they stay until the new ones are there.
  const current = answer?.details.node === node ? answer.details : null
  const { sampleType } = picture.view
  const readable = names.of(selection.name)
  const close = () => select(null)
  const facts = (
    <>
      {readable !== selection.name && <p className={styles['raw']}>{lineOfText(selection.name, 1000)}</p>}
      {/* It scrolls in itself on a narrow screen, and keys must reach that. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['values']} role="region" aria-label="Values in all types" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Self (flat)</th>
              <th scope="col">Total (cum)</th>
              <th scope="col">of all</th>
            </tr>
          </thead>
          <tbody>
            {sampleTypes.slice(0, MOST_TYPES).map((type) => {
              const self = Number(current?.self[type.index] ?? Number.NaN)
              const total = Number(current?.total[type.index] ?? Number.NaN)
              return (
                <tr key={type.index} aria-current={type.index === sampleType}>
                  <th scope="row">{lineOfText(sampleTypeName(type, sampleTypes), 40)}</th>
                  <td>{shown(self, type.unit)}</td>
                  <td>{shown(total, type.unit)}</td>
                  <td>{Number.isNaN(total) ? '…' : formatShare(total, Number(type.total))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {current && (
        <>
          <Facts
            details={current}
            signature={names.fullOf(selection.name)}
            total={picture.tree.rootTotal}
            unit={session.sampleTypes[sampleType]?.unit ?? ''}
          />
          <Ratios details={current} chosen={sampleType} />
          <LineCosts details={current} unit={session.sampleTypes[sampleType]?.unit ?? ''} total={picture.tree.rootTotal} />
        </>
      )}
    </>
  )
  if (narrow) {
    return (
      <BottomSheet title={lineOfText(readable, 300)} onClose={close}>
        <div className={styles['body']}>{facts}</div>
      </BottomSheet>
    )
  }
  return (
    <SidePanel
      label="Details of the chosen frame"
      title={lineOfText(readable, 600)}
      fullTitle={selection.name}
      side="right"
      closeLabel="Close details"
      onClose={close}
    >
      {facts}
    </SidePanel>
  )
}

/** A file can hold thousands; more is no table any more. */
const MOST_TYPES = 40

const shown = (value: number, unit: string): string => (Number.isNaN(value) ? '…' : formatValue(value, unit))

interface FactsProps {
  readonly details: FrameDetails
  /** The name with the types of parameters and result. */
  readonly signature: string
  readonly total: number
  readonly unit: string
}

function Facts({ details, signature, total, unit }: FactsProps) {
  const place = details.file === '' ? '' : sourcePlace(details.file, details.startLine)
  const address =
    details.address === '' ? '' : `0x${details.address}${details.addresses > 1 ? ` and ${formatCount(details.addresses - 1)} more` : ''}`
  const facts: readonly (readonly [string, string])[] = [
    [
      'Everywhere',
      `self ${formatValue(Number(details.flat), unit)} · total ${formatValue(Number(details.cum), unit)} (${formatShare(Number(details.cum), total)})`,
    ],
    ['Samples', formatCount(details.samples)],
    ['Source', place],
    ['Signature', signature],
    ['Linker name', details.systemName],
    ['Address', address],
    ['Binary', details.binary],
    ['Build id', details.buildId],
    ['Inlined', details.inlined ? 'into its caller' : ''],
    ['Depth', formatCount(details.stack.length)],
  ]
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{lineOfText(value, 600)}</dd>
          </div>
        ))}
    </dl>
  )
}

/** What the types of a file say together. */
function Ratios({ details, chosen }: { readonly details: FrameDetails; readonly chosen: number }) {
  const sampleTypes = useSampleTypes()
  const ratios = ratiosOf(details, sampleTypes, chosen)
  if (ratios.length === 0) return null
  return (
    <dl className={`${styles['facts']} ${styles['ratios']}`} aria-label="Ratios">
      {ratios.map(({ key, name, value, of, words }) => (
        <div key={key} title={lineOfText(words, 100)}>
          <dt>{name}</dt>
          <dd>
            {value} <small>{lineOfText(of, 40)}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
