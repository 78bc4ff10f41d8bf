/** What the buyer pays in each destination, side by side; one of them is chosen to be explained. */
import { countries, regimeTexts } from 'gwanmun/pages'
import { Button } from 'react-aria-components'
import { useFigures } from '../../figures.js'
import { type Destination, type Landing, type Outcome, useDestinations } from '../../landed.js'
import { useEither, useSay } from '../../language.js'
import { Wide } from '../page.js'
import { textOf } from '../words.js'

function destinationOf(all: readonly Destination[], country: string): Destination | undefined {
  return all.find(one => one.countries.some(own => own.country === country))
}

/** A country by its name; with the union that it belongs to, where one law is that of many. */
export function useCountryName(): (code: string) => string {
  const either = useEither()
  const all = useDestinations().data ?? []
  return code => {
    const country = countries.find(one => one.code === code)
    const destination = destinationOf(all, code)
    const own = country ? either(country) : code
    if (!destination || destination.countries.length === 1) return own
    return `${either(destination.name)} (${own})`
  }
}

/** An amount that may be more where a part of it is not known. */
function Sum({ landing }: { readonly landing: Landing }) {
  const say = useSay()
  const { money, won } = useFigures()
  const { landed, landed_krw: inWon, currency, outcome } = landing
  if (landed === null || currency === null) return <>{say('notKnown')}</>
  const amount = money(landed, currency)
  return (
    <>
      <strong>{outcome?.unknown.length ? say('atLeast', { amount }) : amount}</strong>
      {inWon !== null && <p className="soft">{won(inWon)}</p>}
    </>
  )
}

function Unknown({ outcome }: { readonly outcome: Outcome }) {
  const say = useSay()
  if (outcome.unknown.length === 0) return null
  const names = outcome.unknown.map(one => say(`due_${one}`)).join(', ')
  return <span className="badge open">{say('unknownDues', { names })}</span>
}

interface RowProps {
  readonly landing: Landing
  readonly isChosen: boolean
  readonly choose: (country: string) => void
}

function Row({ landing, isChosen, choose }: RowProps) {
  const say = useSay()
  const either = useEither()
  const nameOf = useCountryName()
  const { money } = useFigures()
  const { to, currency, outcome } = landing
  const shown = (amount: number | null): string =>
    amount === null || currency === null ? say('notKnown') : money(amount, currency)
  const carriage = (landing.freight ?? 0) + (landing.insurance ?? 0)
  const rest = outcome && (outcome.excise ?? 0) + (outcome.fees ?? 0)
  return (
    <tr className={isChosen ? 'chosen-row' : ''} aria-current={isChosen ? 'true' : undefined}>
      <td>
        <Button className="link" onPress={() => choose(to)}>
          {nameOf(to)}
        </Button>
      </td>
      <td className="figure">
        <Sum landing={landing} />
      </td>
      <td className="figure">{shown(landing.goods)}</td>
      <td className="figure">{shown(landing.goods === null ? null : carriage)}</td>
      <td className="figure">{shown(outcome?.duty ?? null)}</td>
      <td className="figure">{shown(outcome?.tax ?? null)}</td>
      <td className="figure">{shown(rest)}</td>
      <td>
        {outcome ? (
          <>
            {outcome.regimes.map(one => either(textOf(regimeTexts, one))).join(', ')}{' '}
            <Unknown outcome={outcome} />
          </>
        ) : (
          <span className="badge open">{say('notJudgedThere')}</span>
        )}
      </td>
    </tr>
  )
}

interface TableProps {
  readonly landings: readonly Landing[]
  readonly chosen: string
  readonly choose: (country: string) => void
}

export function LandedTable({ landings, chosen, choose }: TableProps) {
  const say = useSay()
  return (
    <Wide label={say('landed')}>
      <table className="table">
        <thead>
          <tr>
            <th>{say('destination')}</th>
            <th className="figure">{say('buyerPays')}</th>
            <th className="figure">{say('cost_goods')}</th>
            <th className="figure">{say('carriage')}</th>
            <th className="figure">{say('due_duty')}</th>
            <th className="figure">{say('due_tax')}</th>
            <th className="figure">{say('otherDues')}</th>
            <th>{say('regime')}</th>
          </tr>
        </thead>
        <tbody>
          {landings.map(landing => (
            <Row
              key={landing.to}
              landing={landing}
              isChosen={landing.to === chosen}
              choose={choose}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
