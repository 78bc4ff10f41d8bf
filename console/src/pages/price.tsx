/** What goods cost at the door, judged within the page while it is typed. */
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Batch } from 'gwanmun/pages'
import { useDeferredValue, useMemo } from 'react'
import { type Asked, type AskedField, askedFields } from '../asked.js'
import { type Heart, useHeart } from '../heart.js'
import { useSay } from '../language.js'
import { CopyLink } from '../parts/copy-link.js'
import { ExplanationView } from '../parts/explanation.js'
import { Facts, useGivenFacts } from '../parts/given-facts.js'
import { Glance } from '../parts/glance.js'
import { GoodsLines } from '../parts/goods-lines.js'
import { TextBox } from '../parts/inputs.js'
import { Offers } from '../parts/offers.js'
import { Head, Panel } from '../parts/page.js'
import { Cost } from '../parts/price-cost.js'
import { PriceForm, useFieldLabel, usual } from '../parts/price-form.js'
import { Missing } from '../parts/price-missing.js'
import { Answered, Empty } from '../parts/states.js'
import { given } from '../search.js'
import { todayInSeoul } from '../today.js'

const route = getRouteApi('/price')

const parcel = '1'

function lineOf(asked: Asked) {
  return { parcel, line: '1', declared_on: todayInSeoul(), ...usual, ...asked }
}

interface JudgedProps {
  readonly heart: Heart
  /** Undefined until there is a price. */
  readonly batch: Batch | undefined
  readonly asked: Asked
  readonly toDay: (day: string) => void
}

function Result({ heart, batch, asked, toDay }: JudgedProps) {
  const say = useSay()
  const currency = asked.currency ?? ''
  const spans = useMemo(() => heart.daysFor([currency]), [heart, currency])
  const explanation = useMemo(() => batch?.explain(parcel), [batch])
  const [answer] = batch?.answers([0]) ?? []
  if (!batch || !answer) return <Empty title={say('priceEmpty')} />
  return (
    <>
      <Cost asked={asked} answer={answer}>
        <Offers options={explanation?.options ?? []} />
      </Cost>
      <Missing
        asked={asked}
        day={asked.declared_on ?? todayInSeoul()}
        spans={spans}
        problems={batch.problems}
        reasons={explanation?.reasons ?? []}
        toDay={toDay}
      />
      <p className="soft">{say('identityAside')}</p>
      {explanation && answer.state !== 'refused' && <ExplanationView explanation={explanation} />}
    </>
  )
}

/** Judged again with what is typed, as soon as there is a price. */
function useJudged(heart: Heart | undefined, asked: Asked): Batch | undefined {
  return useMemo(
    () => (heart && asked.unit_price ? heart.judge([lineOf(asked)]) : undefined),
    [heart, asked],
  )
}

/** What was typed, on paper: the fields themselves are not printed, blank ones least of all. */
function Printed({ asked }: { readonly asked: Asked }) {
  const say = useSay()
  const { parcel: _, line, ...input } = lineOf(asked)
  const facts = useGivenFacts(input)
  return (
    <div className="panel print-only">
      <Facts title={say('priceGiven')} facts={facts} />
    </div>
  )
}

export function Price() {
  const say = useSay()
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const heart = useHeart()
  const label = useFieldLabel()
  const settled = useDeferredValue(asked)
  const batch = useJudged(heart.data, settled)
  const set = (name: AskedField, value: string): void => {
    const next = value === '' || value === usual[name] ? undefined : value
    void navigate({
      search: old => given({ ...old, [name]: next }),
      replace: true,
      resetScroll: false,
    })
  }
  const isAsked = askedFields.some(name => asked[name] !== undefined)
  return (
    <>
      <Head title={say('price')} lead={say('priceLead')}>
        <div className="row tight">
          {isAsked && (
            <Link to="/price" search={{}} className="button">
              {say('anew')}
            </Link>
          )}
          <CopyLink />
        </div>
      </Head>
      <div className="grid">
        <Printed asked={asked} />
        <Panel title={say('whichGoods')} isOnScreen>
          <div className="goods-row">
            <TextBox
              label={label('goods')}
              value={asked.goods ?? ''}
              onChange={value => set('goods', value)}
              placeholder={say('goodsHint')}
              field="goods"
            />
            <TextBox
              label={label('hs')}
              value={asked.hs ?? ''}
              onChange={value => set('hs', value)}
              hint={say('hsHint')}
              field="hs"
            />
          </div>
          <GoodsLines words={settled.goods ?? ''} hs={settled.hs} pick={code => set('hs', code)} />
        </Panel>
        <Panel width={4} title={say('priceWhat')} isOnScreen>
          {batch && <Glance answers={batch.answers([0])} />}
          <PriceForm asked={asked} set={set} />
        </Panel>
        <Panel width={8}>
          <Answered asked={heart}>
            {data => (
              <Result
                heart={data}
                batch={batch}
                asked={{ ...usual, ...settled }}
                toDay={day => set('declared_on', day)}
              />
            )}
          </Answered>
        </Panel>
      </div>
    </>
  )
}
