/** What goods of a Korean seller cost the buyer at the door, in every destination on board. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { outboundFields } from 'gwanmun/pages'
import { useMemo } from 'react'
import { useFigures } from '../figures.js'
import {
  type LandedProblem,
  type LandedReason,
  type OrderLine,
  useComparison,
  useDestinations,
  useLandedExplanation,
} from '../landed.js'
import { type LandedAsked, type LandedField, landedFields, usualOrder } from '../landed-asked.js'
import { useEither, useSay } from '../language.js'
import { CopyLink } from '../parts/copy-link.js'
import { GoodsLines } from '../parts/goods-lines.js'
import { type Choice, PickByTyping, TextBox } from '../parts/inputs.js'
import { LandedDetail } from '../parts/landed/landed-detail.js'
import { LandedForm } from '../parts/landed/landed-form.js'
import { LandedTable, useCountryName } from '../parts/landed/landed-table.js'
import { Head, Panel } from '../parts/page.js'
import { RateWays } from '../parts/price-missing.js'
import { Answered, Empty } from '../parts/states.js'
import { given } from '../search.js'
import { useSettled } from '../settled.js'
import { useRatesBoard } from '../tables.js'
import { todayInSeoul } from '../today.js'
import { useColumnNames } from '../use-column-names.js'

const route = getRouteApi('/landed')

function lineOf(asked: LandedAsked, to: string): OrderLine {
  const today = todayInSeoul()
  const own = { entered_on: today, ...usualOrder, ...asked }
  const goods = own.goods ?? '-'
  return { order: '1', line: '1', sold_on: own.entered_on ?? today, to, ...own, goods }
}

function Problems({ problems }: { readonly problems: readonly LandedProblem[] }) {
  const { both, told } = useColumnNames(outboundFields)
  if (problems.length === 0) return null
  return (
    <ul className="wrongs">
      {problems.map((one, at) => (
        <li key={`${at}${one.code}`} className="badge bad wrap">
          {one.column && `${both(one.column)}: `}
          {told(one.message)}
        </li>
      ))}
    </ul>
  )
}

/** Amounts are turned into the currency of the destination: on days without a rate nothing can be said. */
function NoRate({ asked, toDay }: Pick<ResultProps, 'asked' | 'toDay'>) {
  const say = useSay()
  const { day } = useFigures()
  const last = useRatesBoard().data?.last_day
  const on = asked.entered_on ?? todayInSeoul()
  if (!last || on <= last) return null
  return (
    <div className="notice open">
      <p>{say('landedNoRate', { day: day(on) })}</p>
      <RateWays toDay={toDay} />
    </div>
  )
}

/** What keeps the answer of the country that is looked at open. */
function Open({ reasons }: { readonly reasons: readonly LandedReason[] }) {
  const say = useSay()
  const { told } = useColumnNames(outboundFields)
  const open = reasons.filter(({ weight }) => weight === 'not_known')
  if (open.length === 0) return null
  return (
    <section className="notice open" aria-label={say('whatIsMissing')}>
      <h3>{say('whatIsMissing')}</h3>
      <ul className="dots">
        {open.map(({ code, sentence }) => (
          <li key={code}>
            {told(sentence)}{' '}
            {code === 'exchange_missing' && (
              <Link to="/settings" search={{ view: 'tables' }} className="no-print">
                {say('bringRates')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ResultProps {
  readonly asked: LandedAsked
  readonly toDay: (day: string) => void
  readonly to: string
  readonly choose: (country: string) => void
  readonly countries: readonly string[]
  /** Every country that goods may go to. */
  readonly choices: readonly Choice[]
}

/** Every destination, and the one that is looked at. */
function Result({ asked, to, choose, countries, choices, toDay }: ResultProps) {
  const say = useSay()
  const nameOf = useCountryName()
  const line = useMemo(() => lineOf(asked, to), [asked, to])
  const isAsked = asked.unit_price !== undefined
  const compared = useComparison(line, countries, isAsked)
  const explained = useLandedExplanation([line], 1, isAsked)
  if (!isAsked)
    return (
      <Panel>
        <Empty title={say('landedEmpty')}>
          <p>{say('landedEmptyHint')}</p>
        </Empty>
      </Panel>
    )
  return (
    <>
      <Panel title={say('landedEverywhere')}>
        <Answered asked={compared}>
          {({ destinations, problems }) => (
            <>
              <NoRate asked={asked} toDay={toDay} />
              <Problems problems={problems} />
              <Open reasons={explained.data?.reasons ?? []} />
              <LandedTable landings={destinations} chosen={to} choose={choose} />
              <p className="soft">{say('landedNote')}</p>
            </>
          )}
        </Answered>
      </Panel>
      <Panel
        title={nameOf(to)}
        aside={
          <div className="look-at no-print">
            <PickByTyping
              label={say('landedLookAt')}
              choices={choices}
              value={to}
              onChange={choose}
            />
          </div>
        }
      >
        <Answered asked={explained}>
          {data => <LandedDetail explanation={data} isOld={explained.isPlaceholderData} />}
        </Answered>
      </Panel>
    </>
  )
}

export function Landed() {
  const say = useSay()
  const either = useEither()
  const search = route.useSearch()
  const { to: wanted, ...asked } = search
  const navigate = route.useNavigate()
  const destinations = useDestinations()
  const nameOf = useCountryName()
  const settled = useSettled(asked, JSON.stringify(asked))
  const set = (name: LandedField | 'to', value: string): void => {
    const isUsual = name !== 'to' && value === usualOrder[name]
    const next = value === '' || isUsual ? undefined : value
    void navigate({
      search: old => given({ ...old, [name]: next }),
      replace: true,
      resetScroll: false,
    })
  }
  const isAsked = landedFields.some(name => asked[name] !== undefined)
  return (
    <>
      <Head title={say('landed')} lead={say('landedLead')}>
        <div className="row tight">
          {isAsked && (
            <Link to="/landed" search={{}} className="button">
              {say('anew')}
            </Link>
          )}
          <CopyLink />
        </div>
      </Head>
      <Answered asked={destinations}>
        {all => {
          const first = all.map(one => one.countries[0]!.country)
          const to = wanted ?? first[0]!
          const choices = all
            .flatMap(one => one.countries.map(({ country }) => country))
            .map(id => ({ id, name: nameOf(id) }))
          return (
            <div className="grid">
              <Panel title={say('whichGoods')}>
                <div className="goods-row">
                  <TextBox
                    label={either({ ko: '품명', en: 'goods' })}
                    value={asked.goods ?? ''}
                    onChange={value => set('goods', value)}
                    placeholder={say('goodsHint')}
                    field="goods"
                  />
                  <TextBox
                    label={either({ ko: '품목번호(HSK)', en: 'Korean HS code' })}
                    value={asked.hs ?? ''}
                    onChange={value => set('hs', value)}
                    hint={say('landedHsHint')}
                    field="hs"
                  />
                </div>
                <GoodsLines
                  words={settled.goods ?? ''}
                  hs={settled.hs}
                  pick={code => set('hs', code)}
                />
              </Panel>
              <Panel title={say('priceWhat')}>
                <LandedForm asked={asked} set={set} />
              </Panel>
              <Result
                asked={settled}
                to={to}
                choose={country => set('to', country)}
                toDay={day => set('entered_on', day)}
                choices={choices}
                countries={first.includes(to) ? first : [...first, to]}
              />
            </div>
          )
        }}
      </Answered>
    </>
  )
}
