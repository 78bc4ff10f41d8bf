/** What goods cost at the door, judged within the page while it is typed. */
import { getRouteApi, Link } from '@tanstack/react-router'
import {
  type Answer,
  type Batch,
  countries,
  currencyCodes,
  type Explanation,
  fields,
  problemMessage,
} from 'gwanmun/pages'
import { Link2 } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import { type Asked, type AskedField, askedFields } from '../asked.js'
import { useFigures } from '../figures.js'
import { type Heart, useHeart } from '../heart.js'
import { useEither, useFirst, useLanguage, useSay } from '../language.js'
import { ExplanationView } from '../parts/explanation.js'
import { Fold } from '../parts/fold.js'
import { type Choice, Pick, PickByTyping, TextBox } from '../parts/inputs.js'
import { Head, Panel } from '../parts/page.js'
import { Rates } from '../parts/rates.js'
import { Answered, Empty } from '../parts/states.js'
import { Relief, State, Track } from '../parts/words.js'
import { useFound } from '../schedule.js'
import { given } from '../search.js'
import type { Key } from '../texts.js'
import { todayInSeoul } from '../today.js'

const route = getRouteApi('/price')

/** What stands in the form before anything is typed: one thing for oneself, sent by express. */
const usual: Asked = {
  quantity: '1',
  currency: 'USD',
  ship_from: 'CN',
  channel: 'express',
  use: 'self',
  local_freight: '0',
  local_tax: '0',
}

const parcel = '1'

function lineOf(asked: Asked) {
  return { parcel, line: '1', declared_on: todayInSeoul(), ...usual, ...asked }
}

function useFieldLabel(): (name: AskedField) => string {
  const either = useEither()
  return name => either(fields.find(field => field.name === name)!)
}

interface FormProps {
  readonly asked: Asked
  readonly set: (name: AskedField, value: string) => void
}

function Suggestions({ asked, set }: FormProps) {
  const say = useSay()
  const first = useFirst()
  const words = useDeferredValue(asked.goods ?? '')
  const found = useFound(asked.hs ? '' : words, 8)
  if (asked.hs || words.trim() === '' || !found.data) return null
  return (
    <div className="suggestions">
      <h3>{say('suggested')}</h3>
      {found.data.lines.length === 0 && <p className="soft">{say('suggestedNone')}</p>}
      <ul>
        {found.data.lines.map(line => (
          <li key={line.code}>
            <Button className="pick" onPress={() => set('hs', line.code)}>
              <span>
                <span className="mono">{line.code}</span> {first(line)[0]}
                <span className="soft">
                  {' '}
                  {line.headings.at(-1) && first(line.headings.at(-1)!)[0]}
                </span>
              </span>
              <Rates rates={line.rates} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useChoices(name: AskedField): readonly Choice[] {
  const say = useSay()
  const words = fields.find(field => field.name === name)!.choices
  return words.map(id => ({ id, name: say(`choice_${id}` as Key) }))
}

function Form({ asked, set }: FormProps) {
  const say = useSay()
  const label = useFieldLabel()
  const either = useEither()
  const all = { ...usual, ...asked }
  const places = useMemo(
    () => countries.map(one => ({ id: one.code, name: `${either(one)} (${one.code})` })),
    [either],
  )
  const moneys = currencyCodes.map(code => ({ id: code, name: code }))
  const figure = (name: AskedField, hint?: string) => (
    <TextBox
      label={label(name)}
      value={all[name] ?? ''}
      onChange={value => set(name, value)}
      hint={hint}
      isFigure
    />
  )
  return (
    <div className="form">
      <TextBox
        label={label('goods')}
        value={all.goods ?? ''}
        onChange={value => set('goods', value)}
      />
      <Suggestions asked={asked} set={set} />
      <TextBox
        label={label('hs')}
        value={all.hs ?? ''}
        onChange={value => set('hs', value)}
        hint={say('hsHint')}
      />
      <div className="pair">
        {figure('unit_price')}
        <PickByTyping
          label={label('currency')}
          choices={moneys}
          value={all.currency ?? ''}
          onChange={id => set('currency', id)}
        />
      </div>
      <div className="pair">
        {figure('quantity')}
        <TextBox
          label={label('declared_on')}
          value={all.declared_on ?? todayInSeoul()}
          onChange={value => set('declared_on', value)}
        />
      </div>
      <PickByTyping
        label={label('ship_from')}
        choices={places}
        value={all.ship_from ?? ''}
        onChange={id => set('ship_from', id)}
      />
      <div className="pair">
        <PickByTyping
          label={label('origin')}
          choices={places}
          value={all.origin ?? ''}
          onChange={id => set('origin', id)}
        />
        <Pick
          label={label('origin_proof')}
          choices={useChoices('origin_proof')}
          value={all.origin_proof ?? ''}
          onChange={id => set('origin_proof', id)}
        />
      </div>
      <div className="pair">
        {figure('intl_freight')}
        {figure('intl_insurance')}
      </div>
      <Fold title={say('more')}>
        <div className="form">
          <div className="pair">
            <Pick
              label={label('channel')}
              choices={useChoices('channel')}
              value={all.channel ?? ''}
              onChange={id => set('channel', id)}
            />
            <Pick
              label={label('use')}
              choices={useChoices('use')}
              value={all.use ?? ''}
              onChange={id => set('use', id)}
            />
          </div>
          <div className="pair">
            {figure('local_freight')}
            {figure('local_tax')}
          </div>
          <div className="pair">
            {figure('weight_g')}
            {figure('volume_ml')}
          </div>
          <div className="pair">
            {figure('pieces_per_unit')}
            {figure('abv')}
          </div>
        </div>
      </Fold>
    </div>
  )
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
          <Form asked={asked} set={set} />
        </Panel>
        <Panel width={8}>
          <Answered asked={heart}>{data => <Result heart={data} asked={settled} />}</Answered>
        </Panel>
      </div>
    </>
  )
}
