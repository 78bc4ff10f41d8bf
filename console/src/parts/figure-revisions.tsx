/** One value by its vintages: a chart, and what each changed. */
import { amountText, amountTexts, type Ledger, type Revision, revisionsOf } from 'gwanmun/pages'
import { useMemo } from 'react'
import { useEither, useLanguage, useSay } from '../language.js'
import { FigureChart, Sources } from './figure-chart.js'
import { Pick } from './inputs.js'
import { Panel, Wide } from './page.js'

export interface Revised {
  readonly series: string
  readonly period: string
  readonly partner: string
  readonly item: string
}

const keyOf = ({ series, partner, item, period }: Revised): string =>
  [series, partner, item, period].join(' ')

/** Values that stand in more than one vintage, newest periods first. */
export function revisedCells(ledger: Ledger): readonly Revised[] {
  const cells = new Map<string, Revised>()
  for (const id of ['direct_purchases', 'direct_sales']) {
    for (const { series, period, partner, item } of ledger.where(id)) {
      const cell = { series, period, partner, item }
      const isNew = !cells.has(keyOf(cell))
      if (isNew && revisionsOf(ledger, cell).length > 1) cells.set(keyOf(cell), cell)
    }
  }
  return [...cells.values()].sort((a, b) => (a.period < b.period ? 1 : -1))
}

function Row({ revision }: { readonly revision: Revision }) {
  const either = useEither()
  const { language } = useLanguage()
  const { answer, vintage, change, changePct } = revision
  const sign = change && change.top > 0n ? '+' : ''
  return (
    <tr>
      <td>{either(vintage)}</td>
      <td className="figure">{either(amountTexts(answer))}</td>
      <td className="figure">
        {change &&
          changePct &&
          `${sign}${amountText(change, answer.base, language)} (${sign}${amountText(changePct, 'percent', language)})`}
      </td>
      <td>{answer.formula}</td>
      <td>
        <Sources urls={[...new Set(answer.observations.map(({ source }) => source))]} />
      </td>
    </tr>
  )
}

function Vintages({ ledger, cell }: { readonly ledger: Ledger; readonly cell: Revised }) {
  const say = useSay()
  return (
    <Wide label={say('figuresRevisions')}>
      <table className="table roomy">
        <thead>
          <tr>
            <th>{say('figureVintage')}</th>
            <th className="figure">{say('figureValue')}</th>
            <th className="figure">{say('figureChange')}</th>
            <th>{say('figureFormula')}</th>
            <th>{say('figureSources')}</th>
          </tr>
        </thead>
        <tbody>
          {revisionsOf(ledger, cell).map(revision => (
            <Row key={`${revision.vintage.en} ${revision.answer.formula}`} revision={revision} />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

interface RevisionsProps {
  readonly ledger: Ledger
  readonly chosen: string | undefined
  readonly choose: (key: string) => void
}

const usual = 'direct_purchases   2023'

export function Revisions({ ledger, chosen = usual, choose }: RevisionsProps) {
  const say = useSay()
  const either = useEither()
  const cells = useMemo(() => revisedCells(ledger), [ledger])
  const cell = cells.find(one => keyOf(one) === chosen) ?? cells[0]
  if (!cell) return null
  const nameOf = ({ series, partner, item, period }: Revised): string => {
    const of = [ledger.nameOf('partner', partner), ledger.nameOf('item', item)]
    const names = [ledger.seriesOf(series).name, ...of].map(either).filter(name => name !== '')
    return `${period} · ${names.join(' · ')}`
  }
  return (
    <div className="grid">
      <Panel>
        <p className="soft">{say('revisionsLead')}</p>
        <Pick
          label={say('figureSeries')}
          choices={cells.map(one => ({ id: keyOf(one), name: nameOf(one) }))}
          value={keyOf(cell)}
          onChange={choose}
        />
        <Vintages ledger={ledger} cell={cell} />
      </Panel>
      <FigureChart ledger={ledger} asked={cell} title={nameOf(cell)} />
    </div>
  )
}
