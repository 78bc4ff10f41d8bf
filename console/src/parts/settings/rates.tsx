/** Customs rates: what is on board, and how a new week comes there. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { useSayOf } from '../../language.js'
import { dayBefore, fewerThan, gapsUntil } from '../../rate-gaps.js'
import { ask, sendFile } from '../../server.js'
import {
  type BroughtRates,
  type ExchangeRate,
  type RatesBoard,
  useRatesBoard,
  useRatesOn,
} from '../../tables.js'
import { rateTexts } from '../../texts-rates.js'
import { todayInSeoul } from '../../today.js'
import { DayField } from '../day-field.js'
import { Panel, Wide } from '../page.js'
import { Answered, Empty } from '../states.js'
import { Wrong } from '../wrong.js'
import { FileButton } from './file-button.js'
import { useMay } from './may.js'
import { type OwnKey, useOwnSay } from './own-say.js'
import { TableProblems } from './table-problems.js'
import { TypeRate } from './type-rate.js'

const route = getRouteApi('/settings')

/** Numbers of collections that this release holds: what each was made of stands beside the table. */
const shipped = /^(ab|ct|ip|jk)-[0-9a-z]+$/

/** Where a rate is from, in words; what a file says of it as it stands there. */
function Source({ source }: { readonly source: string }) {
  const say = useSayOf(rateTexts)
  if (source === 'typed') return say('rateTyped')
  if (!shipped.test(source)) return source
  return <span title={source}>{say('rateShipped')}</span>
}

function Week({ rates, on }: { readonly rates: readonly ExchangeRate[]; readonly on: string }) {
  const say = useOwnSay()
  const { day, rate } = useFigures()
  const weeks = new Set(rates.map(one => `${day(one.from)} – ${day(one.to)}`))
  if (rates.length === 0) return <Empty title={say('ratesNoneOn', { day: day(on) })} />
  return (
    <Wide label={say('ratesOnBoard')}>
      <table className="table">
        {weeks.size === 1 && <caption className="soft">{[...weeks][0]}</caption>}
        <thead>
          <tr>
            <th>{say('currencyName')}</th>
            <th className="figure">{say('wonForOne')}</th>
            {weeks.size > 1 && <th>{say('editionDays')}</th>}
            <th>{say('source')}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map(one => (
            <tr key={one.currency}>
              <td className="mono">{one.currency}</td>
              <td className="figure">{rate(one.krw_per_unit)}</td>
              {weeks.size > 1 && (
                <td className="nowrap">
                  {day(one.from)} – {day(one.to)}
                </td>
              )}
              <td className="soft">
                <Source source={one.source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

function Brought({ brought }: { readonly brought: BroughtRates }) {
  const say = useOwnSay()
  const { count } = useFigures()
  const sayRates = useSayOf(rateTexts)
  const { rows, added, changed, problems } = brought
  return (
    <>
      <p className="badge good wrap" role="status">
        {added + changed === 0
          ? say('nothingNew')
          : say('ratesBrought', {
              ...{ rows: count(rows), added: count(added), changed: count(changed) },
            })}
      </p>
      {added + changed > 0 && (
        <p>
          <Link to="/take-in">{sayRates('thenJudge')}</Link>
        </p>
      )}
      <TableProblems problems={problems} />
    </>
  )
}

function Bring({ board }: { readonly board: RatesBoard }) {
  const say = useOwnSay()
  const client = useQueryClient()
  const asked = route.useSearch()
  const [week, setWeek] = useState(asked.on ?? todayInSeoul())
  const onSuccess = () => client.invalidateQueries()
  const fetched = useMutation({
    mutationFn: () => ask<BroughtRates>('/v1/rates/fetches', { method: 'POST', body: { week } }),
    onSuccess,
  })
  const imported = useMutation({
    mutationFn: (file: File) =>
      sendFile<BroughtRates>('/v1/rates/imports', { name: file.name }, file),
    onSuccess,
  })
  const isBusy = fetched.isPending || imported.isPending
  if (!board.may_import) return <p className="soft">{say('fixedByOption')}</p>
  return (
    <div className="form no-print">
      {board.may_fetch ? (
        <div className="row">
          <DayField
            label={say('fetchWeek')}
            value={week}
            onChange={next => next !== undefined && setWeek(next)}
          />
          <Button className="button" isDisabled={isBusy} onPress={() => fetched.mutate()}>
            <Download size={15} aria-hidden />
            {say(fetched.isPending ? 'working' : 'fetchRates')}
          </Button>
        </div>
      ) : (
        <p className="soft">{say('fetchNeedsKey')}</p>
      )}
      <p>
        <FileButton
          label={say(imported.isPending ? 'working' : 'importRates')}
          types={['.csv', '.json', '.xml', '.txt']}
          isBusy={isBusy}
          take={file => imported.mutate(file)}
        />
      </p>
      <p className="soft">{say('importRatesNote')}</p>
      <TypeRate asked={asked} isBusy={isBusy} take={file => imported.mutate(file)} />
      <Wrong error={fetched.error} />
      <Wrong error={imported.error} />
      {fetched.data && <Brought brought={fetched.data} />}
      {imported.data && <Brought brought={imported.data} />}
    </div>
  )
}

interface FewerProps {
  readonly board: RatesBoard
  readonly rates: readonly ExchangeRate[]
  readonly on: string
}

/** A week that lacks currencies of the one before: their parcels cannot be judged. */
function FewerMoneys({ board, rates, on }: FewerProps) {
  const say = useSayOf(rateTexts)
  const { day } = useFigures()
  const last = dayBefore(board.missing, on)
  const before = useRatesOn(last)
  const fewer = before.data && fewerThan(rates, before.data.rates)
  if (!fewer) return null
  const { have, had, gone } = fewer
  return (
    <p className="notice warn" role="status">
      {say('fewerMoneys', { last: day(last), have, had, names: gone.join(', ') })}
    </p>
  )
}

interface MissingProps {
  readonly board: RatesBoard
  readonly show: (day: string) => void
}

/** Weeks that nobody brought in, the newest first: on their days nothing is judged. */
function MissingDays({ board, show }: MissingProps) {
  const say = useOwnSay()
  const { day, count } = useFigures()
  const { missing, last_day } = board
  const today = todayInSeoul()
  const isOld = last_day !== null && last_day < today
  const gaps = gapsUntil(board, today)
  if (gaps.length === 0) return null
  return (
    <section className="notice open" aria-label={say('ratesMissing')}>
      {isOld && <p>{say('ratesNotToday', { last: day(last_day), today: day(today) })}</p>}
      {missing.length > 0 && <p>{say('ratesMissingOf', { count: count(missing.length) })}</p>}
      <p className="print-only">
        {gaps.map(one => `${day(one.first_day)} – ${day(one.last_day)}`).join(', ')}
      </p>
      <p className="views">
        {gaps.map(({ first_day, last_day: last }) => (
          <Button key={first_day} className="chip" onPress={() => show(first_day)}>
            {day(first_day)} – {day(last)}
          </Button>
        ))}
      </p>
    </section>
  )
}

function Board({ board }: { readonly board: RatesBoard }) {
  const say = useOwnSay()
  const { day, count } = useFigures()
  const mayImport = useMay('manager')
  const { first_day, last_day, rows } = board
  const asked = route.useSearch()
  const [chosen, setChosen] = useState(asked.on)
  const on = chosen ?? last_day ?? undefined
  const rates = useRatesOn(on)
  if (first_day === null || last_day === null || on === undefined)
    return (
      <>
        <Empty title={say('ratesNone')} />
        {mayImport && <Bring board={board} />}
      </>
    )
  return (
    <>
      <p>
        {say('ratesSpan', { first: day(first_day), last: day(last_day), rows: count(rows) })}{' '}
        <span className="badge">{say(`origin_${board.origin}` as OwnKey)}</span>
      </p>
      <MissingDays board={board} show={setChosen} />
      <div className="row no-print">
        <DayField label={say('onDay')} value={on} onChange={next => setChosen(next)} />
      </div>
      <Answered asked={rates}>
        {data => (
          <>
            <FewerMoneys board={board} rates={data.rates} on={on} />
            <Week rates={data.rates} on={on} />
          </>
        )}
      </Answered>
      {mayImport ? <Bring board={board} /> : <p className="soft">{say('forManagers')}</p>}
    </>
  )
}

export function Rates() {
  const say = useOwnSay()
  const board = useRatesBoard()
  return (
    <Panel title={say('ratesOnBoard')} width={6}>
      <Answered asked={board}>{data => <Board board={data} />}</Answered>
    </Panel>
  )
}
