/** What else a period tells: export performance by country, payouts against orders, drawback. */
import { declareColumns } from '../../column-names.js'
import type { Evidence } from '../../declared.js'
import { useFigures } from '../../figures.js'
import { useSay } from '../../language.js'
import type { Key } from '../../texts.js'
import { useColumnNames } from '../../use-column-names.js'
import { useCountryName } from '../landed/landed-table.js'
import { Panel, Wide } from '../page.js'

export function Performance({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const nameOf = useCountryName()
  const { count, rate } = useFigures()
  const { performance } = evidence
  if (performance.every(({ declarations }) => declarations === 0)) return null
  return (
    <Panel title={say('performance')} width={6}>
      <Wide label={say('performance')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('destination')}</th>
              <th className="figure">{say('declarationsCount')}</th>
              <th className="figure">{say('declarationFob')}</th>
              <th className="figure">{say('fobUsd')}</th>
            </tr>
          </thead>
          <tbody>
            {performance.map(one => (
              <tr key={one.to}>
                <td>{one.to === '' ? <strong>{say('sumOfLines')}</strong> : nameOf(one.to)}</td>
                <td className="figure">{count(one.declarations)}</td>
                <td className="figure">{count(one.fob_krw)}</td>
                <td className="figure">
                  {one.fob_usd === '' ? say('notKnown') : rate(Number(one.fob_usd))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

/** An estimate line by line, and why a line has none. */
export function Drawback({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const { told } = useColumnNames(declareColumns)
  const { won } = useFigures()
  const { drawback } = evidence
  if (drawback === null) return null
  return (
    <Panel title={say('drawback')} aside={<strong>{won(drawback.estimate_krw)}</strong>} width={6}>
      <Wide label={say('drawback')}>
        <table className="table">
          <thead>
            <tr>
              <th>{say('declarationName')}</th>
              <th>{say('product_hs')}</th>
              <th className="figure">{say('estimate')}</th>
              <th>{say('whyOfEstimate')}</th>
            </tr>
          </thead>
          <tbody>
            {drawback.lines.map((one, at) => (
              <tr key={`${at}${one.shipment}`}>
                <td className="mono">{one.shipment}</td>
                <td className="mono">{one.hs}</td>
                <td className="figure nowrap">{won(one.estimate_krw)}</td>
                <td>{told(one.why_title)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Panel>
  )
}

export function Payouts({ evidence }: { readonly evidence: Evidence }) {
  const say = useSay()
  const { exact } = useFigures()
  if (evidence.payouts === null) return null
  const differing = evidence.payouts.filter(({ difference }) => difference !== '')
  return (
    <Panel title={say('payouts')} width={6}>
      {differing.length === 0 ? (
        <p className="badge good wrap">{say('payoutsAgree')}</p>
      ) : (
        <Wide label={say('payouts')}>
          <table className="table">
            <thead>
              <tr>
                <th>{say('orderName')}</th>
                <th className="figure">{say('charged')}</th>
                <th className="figure">{say('paidOut')}</th>
                <th>{say('difference')}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(one => (
                <tr key={one.order}>
                  <td className="mono">{one.order}</td>
                  <td className="figure nowrap">
                    {one.charged === '' ? '–' : `${exact(one.charged)} ${one.currency}`}
                  </td>
                  <td className="figure nowrap">
                    {one.paid === '' ? '–' : `${exact(one.paid)} ${one.currency}`}
                  </td>
                  <td>{say(`payout_${one.difference}` as Key)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Panel>
  )
}
