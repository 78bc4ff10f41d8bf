/** What goods cost at the door, judged within the page while it is typed. */
import { getRouteApi, Link } from '@tanstack/react-router'
import { type Answer, type Batch, type Explanation, problemMessage } from 'gwanmun/pages'
import { Link2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { type Asked, type AskedField, askedFields } from '../asked.js'
import { useFigures } from '../figures.js'
import { type Heart, useHeart } from '../heart.js'
import { useLanguage, useSay } from '../language.js'
import { ExplanationView } from '../parts/explanation.js'
import { Head, Panel } from '../parts/page.js'
import { PriceForm, usual } from '../parts/price-form.js'
import { Answered, Empty } from '../parts/states.js'
import { Relief, State, Track } from '../parts/words.js'
import { given } from '../search.js'
import { todayInSeoul } from '../today.js'

const route = getRouteApi('/price')

const parcel = '1'

function lineOf(asked: Asked) {
  return { parcel, line: '1', declared_on: todayInSeoul(), ...usual, ...asked }
}

/** The cost: goods and freight in won, what is collected, and the sum, as far as it is known. */
function Cost({ answer }: { readonly answer: Answer }) {
  const say = useSay()
  const { won } = useFigures()
  const parts = [
    [say('customsValue'), answer.customs_value_krw],
    [say('duty'), answer.duty_krw],
    [
      say('otherTaxes'),
      sumOf(answer, [
        'consumption_tax_krw',
        'liquor_tax_krw',
        'tobacco_taxes_krw',
        'education_tax_krw',
        'rural_tax_krw',
      ]),
    ],
    [say('vat'), answer.vat_krw],
    [say('collected'), answer.collected_krw],
  ] as const
  const shown = (amount: string) => (amount === '' ? say('notKnown') : won(Number(amount)))
  return (
    <dl className="facts">
      {parts.map(([name, amount]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd className="figure">{shown(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A sum of cells; blank where one of them is not known. */
function sumOf(answer: Answer, names: readonly (keyof Answer)[]): string {
  const cells = names.map(name => answer[name])
  return cells.includes('') ? '' : String(cells.reduce((sum, cell) => sum + Number(cell), 0))
}

function Judged({ batch }: { readonly batch: Batch }) {
  const say = useSay()
  const { language } = useLanguage()
  const { won } = useFigures()
  const [answer] = batch.answers([0])
  const explanation: Explanation | undefined = batch.explain(parcel)
  if (!answer) return null
  return (
    <>
      <div className="verdict">
        <p>
          <State word={answer.state} /> <Track word={answer.track} />{' '}
          <Relief word={answer.relief} />
        </p>
        <p className="soft">{say('taxAtTheDoor')}</p>
        <strong className="big">
          {answer.collected_krw === '' ? say('notKnown') : won(Number(answer.collected_krw))}
        </strong>
      </div>
      {batch.problems.map(problem => (
        <p key={`${problem.code}${problem.column}`} className="badge bad wrap" role="alert">
          {problemMessage(problem, language)}
        </p>
      ))}
      <Cost answer={answer} />
      {explanation && answer.state !== 'refused' && <ExplanationView explanation={explanation} />}
    </>
  )
}

function Result({ heart, asked }: { readonly heart: Heart; readonly asked: Asked }) {
  const say = useSay()
  const batch = useMemo(() => heart.judge([lineOf(asked)]), [heart, asked])
  if (!asked.unit_price) return <Empty title={say('priceEmpty')} />
  return <Judged batch={batch} />
}

function CopyLink() {
  const say = useSay()
  const [isCopied, setCopied] = useState(false)
  return (
    <Button
      className="button"
      onPress={async () => {
        await navigator.clipboard.writeText(location.href)
        setCopied(true)
      }}
    >
      <Link2 size={15} aria-hidden />
      {say(isCopied ? 'copied' : 'copyLink')}
    </Button>
  )
}

export function Price() {
  const say = useSay()
  const asked = route.useSearch()
  const navigate = route.useNavigate()
  const heart = useHeart()
  const settled = useDeferredValue(asked)
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
        <Panel width={4}>
          <PriceForm asked={asked} set={set} />
        </Panel>
        <Panel width={8}>
          <Answered asked={heart}>{data => <Result heart={data} asked={settled} />}</Answered>
        </Panel>
      </div>
    </>
  )
}
