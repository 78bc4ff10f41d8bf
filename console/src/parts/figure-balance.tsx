/** The balance of a year in every size that holds, and why others do not. */
import {
  amountTexts,
  type BalanceWay,
  balancesOf,
  type FigureAnswer,
  type Ledger,
  vintageName,
} from 'gwanmun/pages'
import { useEither, useSay } from '../language.js'
import { Sources } from './figure-chart.js'
import { Panel } from './page.js'

interface SizeProps {
  readonly ledger: Ledger
  readonly answer: FigureAnswer
  readonly name: string
  readonly tone: 'good' | 'open' | 'warn'
  readonly badge: string
}

function Size({ ledger, answer, name, tone, badge }: SizeProps) {
  const either = useEither()
  const urls = [...new Set(answer.observations.map(({ source }) => source))]
  return (
    <li className="size">
      <span className={`badge ${tone}`}>{badge}</span>
      <strong className="size-value">{either(amountTexts(answer))}</strong>
      <span>{name}</span>
      <span className="soft">{either(vintageName(ledger, answer))}</span>
      <span className="formula">{answer.formula}</span>
      {answer.caveats.map(one => (
        <span key={one.en} className="soft">
          {either(one)}
        </span>
      ))}
      <Sources urls={urls} />
    </li>
  )
}

interface SizesProps extends Pick<SizeProps, 'ledger' | 'tone' | 'badge'> {
  readonly ways: readonly BalanceWay[]
  readonly of: (way: BalanceWay) => readonly FigureAnswer[]
}

function Sizes({ ways, of, ...rest }: SizesProps) {
  const either = useEither()
  return ways.flatMap(way =>
    of(way).map(answer => (
      <Size
        key={`${way.name.en} ${answer.line} ${answer.formula}`}
        answer={answer}
        name={either(way.name)}
        {...rest}
      />
    )),
  )
}

function Refused({ ways }: { readonly ways: readonly BalanceWay[] }) {
  const either = useEither()
  const all = ways.flatMap(({ name, outcome }) => outcome.refusals.map(one => ({ name, ...one })))
  return (
    <ul className="plain">
      {all.map(({ name, why }) => (
        <li key={`${name.en} ${why.en}`}>
          <strong>{either(name)}</strong> <span className="soft">{either(why)}</span>
        </li>
      ))}
    </ul>
  )
}

interface BalanceProps {
  readonly ledger: Ledger
  readonly year: string
}

export function BalanceOfYear({ ledger, year }: BalanceProps) {
  const say = useSay()
  const ways = balancesOf(ledger, { period: year, partner: '' })
  const held = ways.filter(({ isQuoted }) => !isQuoted)
  const quoted = ways.filter(({ isQuoted }) => isQuoted)
  const isAny = held.some(({ outcome }) => outcome.answers.length > 0)
  return (
    <Panel title={say('balanceOf', { year })}>
      {!isAny && <p className="badge open">{say('balanceNone')}</p>}
      <ul className="sizes">
        <Sizes
          {...{ ledger, ways: held, tone: 'good', badge: say('balanceHolds') }}
          of={({ outcome }) => outcome.answers}
        />
        <Sizes
          {...{ ledger, ways: held, tone: 'open', badge: say('balancePart') }}
          of={({ offers }) => offers}
        />
        <Sizes
          {...{ ledger, ways: quoted, tone: 'warn', badge: say('balanceQuoted') }}
          of={({ outcome }) => outcome.answers}
        />
      </ul>
      <h3>{say('balanceOther')}</h3>
      <Refused ways={held} />
    </Panel>
  )
}

/** Years in which anything of the balance was seen. */
export function yearsOf(ledger: Ledger): readonly string[] {
  const series = ['direct_purchases', 'direct_sales']
  const all = series.flatMap(id => ledger.where(id, { partner: '', item: '', kind: 'level' }))
  const years = all.map(({ period }) => period).filter(period => /^\d{4}$/.test(period))
  return [...new Set(years)].sort().reverse()
}
