/** What proves the zero rate of a period: sums, supplies line by line, what lacks proof, refunds. */
import type { Evidence, EvidenceLine } from '../../declared.js'
import { useFigures } from '../../figures.js'
import { useEither, useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { Panel, Wide } from '../page.js'

export function Totals({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const { won, count, day } = useFigures()
  const { totals, period } = evidence
  const parts = [
    ['evidenceAll', totals.all],
    ['evidenceDeclared', totals.exported],
    ['evidenceOthers', totals.others],
  ] as const
  return (
    <>
      <p className="soft">
        {day(period.from)} – {day(period.to)}
      </p>
      <div className="columns">
        {parts.map(([title, sum]) => (
          <div key={title} className="total">
            <span className="soft">{say(title)}</span>
            <strong className="big">{won(sum.won)}</strong>
            <span className="soft">{say('supplies', { count: count(sum.count) })}</span>
          </div>
        ))}
      </div>
    </>
  )
}

function Rate({ line }: { readonly line: EvidenceLine }) {
  const say = useSay()
  const { rate, day } = useFigures()
  if (line.rate === null) return <span className="soft">{say('wonReceived')}</span>
  return (
    <>
      {rate(Number(line.rate))}
      {line.rate_of && line.rate_of !== line.supplied_on && (
        <span className="soft"> {day(line.rate_of)}</span>
      )}
      {line.approximate && <span className="badge warn">{say('approximate')}</span>}
    </>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly EvidenceLine[]
  /** Lines of other papers say which. */
  readonly hasProof: boolean
}

function Lines({ title, lines, hasProof }: LinesProps) {
  const say = useSay()
  const either = useEither()
  const { day, count, exact } = useFigures()
  const sum = lines.reduce((total, { krw }) => total + krw, 0)
  return (
    <Wide label={title}>
      <table className="table">
        <thead>
          <tr>
            <th>{say(hasProof ? 'proof' : 'declarationNo')}</th>
            <th>{say('declarationName')}</th>
            <th>{say('loadedOn')}</th>
            <th>{say('currencyName')}</th>
            <th className="figure">{say('foreignAmount')}</th>
            <th className="figure">{say('vatRate')}</th>
            <th className="figure">{say('wonAmount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={`${at}${line.shipment}`}>
              <td className={hasProof ? '' : 'mono'}>
                {hasProof ? either(line.proof_title) : line.number}
              </td>
              <td className="mono">{line.shipment}</td>
              <td className="nowrap">{day(line.supplied_on)}</td>
              <td className="mono">{line.currency}</td>
              <td className="figure nowrap">{exact(line.foreign)}</td>
              <td className="figure">
                <Rate line={line} />
              </td>
              <td className="figure nowrap">{count(line.krw)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('sumOfLines')}</th>
            <td colSpan={5} />
            <td className="figure nowrap">
              <strong>{count(sum)}</strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </Wide>
  )
}

/** The two forms, each with its lines and their sum; a form without lines says so. */
export function Forms({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const forms = [
    ['resultsForm', true],
    ['papersForm', false],
  ] as const satisfies readonly (readonly [Key, boolean])[]
  return forms.map(([title, isDeclared]) => {
    const lines = evidence.lines.filter(({ proof }) => (proof === 'declaration') === isDeclared)
    return (
      <Panel key={title} title={say(title)}>
        {lines.length === 0 ? (
          <p className="soft">{say('formEmpty')}</p>
        ) : (
          <Lines title={say(title)} lines={lines} hasProof={!isDeclared} />
        )}
      </Panel>
    )
  })
}

export function LeftOut({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const either = useEither()
  if (evidence.left_out.length === 0) return null
  return (
    <Panel title={say('leftOut')} width={6}>
      <dl className="facts">
        {evidence.left_out.map(one => (
          <div key={one.shipment} className="fact-row">
            <dt className="mono">{one.shipment}</dt>
            <dd>{either(one.why_title)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

export function Refunds({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const { money, won } = useFigures()
  if (evidence.refunds.length === 0) return null
  return (
    <Panel title={say('refunds')} width={6}>
      <p className="soft">{say('refundsNote')}</p>
      <Wide label={say('refunds')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('orderName')}</th>
              <th className="figure">{say('refunded')}</th>
              <th className="figure">{say('takenOff')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.refunds.map(one => (
              <tr key={one.order}>
                <td className="mono">{one.order}</td>
                <td className="figure nowrap">{money(one.amount, one.currency)}</td>
                <td className="figure nowrap">{won(one.taken_off_krw)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}
