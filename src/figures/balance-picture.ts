/** Purchases, sales and the balance over time: a picture for each currency, in which each scope is a line. */
import type { Text } from '../judge/steps.js'
import { balancesOf } from './balance.js'
import { type Flows, flows, survey } from './flows.js'
import type { Ledger } from './ledger.js'
import { both, drawn, type Group, groupOf, nameOf, type Picture, periodsOf } from './picture.js'

const balanceTitle: Text = {
  ko: '직구·역직구 수지',
  en: 'Direct sales, purchases and their balance',
}

const balanceName: Text = { ko: '수지', en: 'Balance' }

/** The words under which the balances are drawn: that of the survey, and that of customs in dollars. */
export const balancePictures = { balance: survey, balance_customs: flows[1]! } as const

function cellsOf({ purchases, sales }: Flows) {
  return [purchases, sales].map(series => ({ series, partner: '', item: '' }))
}

/** Every balance that holds of some scope, year by year. */
function balances(ledger: Ledger, way: Flows, periods: readonly string[]): Group['answers'] {
  const at = flows.indexOf(way)
  return periods.flatMap(period => {
    const ways = balancesOf(ledger, { period, partner: '' })
    return ways[at]!.outcome.answers.map(answer => ({ at: period, answer }))
  })
}

/** The scopes that are in the unit of a way: its own, and others of whole years beside it. */
function besides(ledger: Ledger, way: Flows): readonly Flows[] {
  const unitOf = ({ sales }: Flows): string => ledger.seriesOf(sales).unit.base
  return flows.filter(one => one !== way && unitOf(one) === unitOf(way))
}

/** Purchases, sales and every balance of a year that holds; dollars are never drawn beside won. */
export function balancePicture(ledger: Ledger, way: Flows = survey): Picture {
  const cells = cellsOf(way)
  const periods = periodsOf(ledger, cells, 'year')
  const levels = cells.map(cell => groupOf(ledger, cell, nameOf(ledger, cell), periods))
  const others = besides(ledger, way).map(one => ({
    name: { ko: `${balanceName.ko}: ${one.name.ko}`, en: `${balanceName.en}: ${one.name.en}` },
    answers: balances(ledger, one, periods),
  }))
  return drawn(ledger, {
    ...{ periods, title: both(balanceTitle, way.name) },
    groups: [
      ...levels,
      { name: balanceName, answers: balances(ledger, way, periods) },
      ...others.filter(({ answers }) => answers.length > 0),
    ],
  })
}
