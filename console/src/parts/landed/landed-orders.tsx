/** Orders that were taken in, at their landed price; a line leads to its reasons, papers and other ways. */

import { useMutation } from '@tanstack/react-query'
import { collectorTexts, regimeTexts } from 'gwanmun/pages'
import { Download } from 'lucide-react'
import Papa from 'papaparse'
import { useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import {
  dues,
  type LandedAnswer,
  landOrders,
  mostLandedLines,
  type OrderLine,
  useLandedExplanation,
} from '../../landed.js'
import { useEither, useSay } from '../../language.js'
import { saveText } from '../../save-text.js'
import { Panel, Wide } from '../page.js'
import { Answered, Loading } from '../states.js'
import { textOf } from '../words.js'
import { Wrong } from '../wrong.js'
import { LandedDetail } from './landed-detail.js'
import { useCountryName } from './landed-table.js'

/** The lines of an outbound CSV, without what is blank. */
function linesOf(csv: string): readonly OrderLine[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  return data.map(row => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
}

/** What is due in all; undefined where a part of it is not known. */
function dueOf(answer: LandedAnswer): number | undefined {
  const parts = dues.map(due => answer[due])
  return parts.includes(null) ? undefined : parts.reduce<number>((sum, one) => sum + one!, 0)
}

interface RowProps {
  readonly line: OrderLine
  readonly answer: LandedAnswer
  readonly isChosen: boolean
  readonly choose: () => void
}

function Row({ line, answer, isChosen, choose }: RowProps) {
  const say = useSay()
  const either = useEither()
  const nameOf = useCountryName()
  const { money } = useFigures()
  const { currency } = answer
  const shown = (amount: number | null | undefined): string =>
    amount === null || amount === undefined || currency === null
      ? say('notKnown')
      : money(amount, currency)
  return (
    <tr className={isChosen ? 'chosen-row' : ''} aria-current={isChosen ? 'true' : undefined}>
      <td>
        <Button className="link mono" onPress={choose}>
          {answer.order} · {answer.line}
        </Button>
      </td>
      <td>
        {line['sku'] && <span className="mono">{line['sku']} </span>}
        {line['goods']}
      </td>
      <td>{answer.to && nameOf(answer.to)}</td>
      <td>{either(textOf(regimeTexts, answer.regime))}</td>
      <td className="figure">{shown(answer.customs_value)}</td>
      <td className="figure">{shown(answer.duty)}</td>
      <td className="figure">{shown(answer.tax)}</td>
      <td className="figure">
        <strong>{shown(dueOf(answer))}</strong>
      </td>
      <td>{either(textOf(collectorTexts, answer.collected_by ?? ''))}</td>
    </tr>
  )
}

function Heads() {
  const say = useSay()
  return (
    <thead>
      <tr>
        <th>{say('orderAndLine')}</th>
        <th>{say('cost_goods')}</th>
        <th>{say('destination')}</th>
        <th>{say('regime')}</th>
        <th className="figure">{say('customsValue')}</th>
        <th className="figure">{say('due_duty')}</th>
        <th className="figure">{say('due_tax')}</th>
        <th className="figure">{say('dueInAll')}</th>
        <th>{say('collectedBy')}</th>
      </tr>
    </thead>
  )
}

/** The answers as a CSV of their columns; lists have `|` between their words. */
function csvOf(answers: readonly LandedAnswer[]): string {
  const cell = (value: unknown): unknown => (Array.isArray(value) ? value.join('|') : (value ?? ''))
  const rows = answers.map(answer =>
    Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, cell(value)])),
  )
  return `${Papa.unparse(rows, { escapeFormulae: true })}\n`
}

interface Props {
  readonly csv: string
  /** The name of the file without its ending. */
  readonly stem: string
}

function Explained({ lines, row }: { readonly lines: readonly OrderLine[]; readonly row: number }) {
  const say = useSay()
  const explained = useLandedExplanation(lines, row + 1)
  const { order = '', line = '' } = lines[row] as { order?: string; line?: string }
  return (
    <Panel title={say('orderLineOf', { order, line: line || row + 1 })}>
      <Answered asked={explained}>{data => <LandedDetail explanation={data} />}</Answered>
    </Panel>
  )
}

export function LandedOrders({ csv, stem }: Props) {
  const say = useSay()
  const { count } = useFigures()
  const all = useMemo(() => linesOf(csv), [csv])
  const lines = useMemo(() => all.slice(0, mostLandedLines), [all])
  const [chosen, choose] = useState<number>()
  const landing = useMutation({ mutationFn: () => landOrders(lines) })
  const { data } = landing
  return (
    <>
      <Panel
        title={say('landedOf')}
        aside={
          data && (
            <Button
              className="button"
              onPress={() => saveText(`${stem}.landed.csv`, csvOf(data.answers))}
            >
              <Download size={14} aria-hidden />
              CSV
            </Button>
          )
        }
      >
        {!data && (
          <>
            <p className="soft">{say('landOrdersNote')}</p>
            <Button
              className="primary"
              isDisabled={landing.isPending || lines.length === 0}
              onPress={() => landing.mutate()}
            >
              {say('landOrders')}
            </Button>
          </>
        )}
        {landing.isPending && <Loading />}
        <Wrong error={landing.error} />
        {all.length > lines.length && (
          <p className="badge warn wrap">{say('landedTooMany', { shown: count(lines.length) })}</p>
        )}
        {data && (
          <Wide label={say('landedOf')}>
            <table className="table">
              <Heads />
              <tbody>
                {data.answers.map((answer, at) => (
                  <Row
                    key={`${at}${answer.order}${answer.line}`}
                    line={lines[at]!}
                    answer={answer}
                    isChosen={at === chosen}
                    choose={() => choose(at)}
                  />
                ))}
              </tbody>
            </table>
          </Wide>
        )}
      </Panel>
      {chosen !== undefined && <Explained lines={lines} row={chosen} />}
    </>
  )
}
