/** One consignment sent to every destination: what it costs the buyer at each door. */
import { countryCode } from '../basis/country.js'
import { currencyCode, smallestAmount } from '../basis/currency.js'
import { roundMulDiv } from '../basis/exact.js'
import { amountScale, rateScale } from '../basis/scale.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import type { OutboundCells } from '../parcel/outbound-copy.js'
import { LandedAgain } from './again.js'
import type { Consignment } from './consignment.js'
import type { SharedReasonCode } from './general-reasons.js'
import type { LandedJudged } from './judge.js'
import type { Outcome } from './outcome.js'
import { destinations } from './registry.js'
import type { LandedBench } from './tables.js'
import { amountText } from './value-steps.js'

export interface Landing {
  readonly to: string
  readonly currency: string
  /** As the buyer pays them; empty where nothing was judged. */
  readonly goods: string
  readonly freight: string
  readonly insurance: string
  /** Undefined where the destination is not on board, or a rate of exchange is missing. */
  readonly outcome: Outcome | undefined
  /** Why it was not judged; none where it was. */
  readonly missing: readonly SharedReasonCode[]
  /** What the buyer pays in all, as far as it is known. */
  readonly landed: string
  /** The same in whole won; empty without a rate. */
  readonly landedKrw: string
}

/** What holds for one destination only, and is taken off for another. */
const ofDestination: OutboundCells = {
  ...{ hs_destination: '', region: '', scheme: '', origin_claim: '' },
  ...{ duty_rate_pct: '', tax_rate_pct: '' },
}

/** The first country of each destination on board. */
export function firstCountries(): readonly string[] {
  return destinations.map(({ currencies, usual }) => usual ?? Object.keys(currencies)[0]!)
}

/** What is kept of a consignment that was judged. */
type Sums = Pick<
  Consignment,
  'goods' | 'freight' | 'insurance' | 'isFreightInPrice' | 'currency' | 'rateDay'
>

function landingOf(to: string, sums: Sums, outcome: Outcome, rates: RateTable): Landing {
  const { goods, freight, insurance, isFreightInPrice, currency, rateDay } = sums
  const text = (value: number) => amountText(value, currency)
  const charges = insurance + (isFreightInPrice ? 0 : freight)
  const whole = goods + charges + outcome.dueUnits
  const won = rateOn(rates, currency, rateDay)
  return {
    ...{ to, currency: currencyCode(currency), outcome, missing: [] },
    ...{ goods: text(goods), freight: text(freight), insurance: text(insurance) },
    landed: text(whole),
    landedKrw:
      won < 0
        ? ''
        : String(roundMulDiv(whole * smallestAmount(currency), won, amountScale * rateScale)),
  }
}

/** Judges a row's consignment at each destination, with what only its own destination has taken off. */
export function compareLanded(
  judged: LandedJudged,
  bench: LandedBench,
  row: number,
  to: readonly string[] = firstCountries(),
): readonly Landing[] {
  const again = new LandedAgain(judged, bench, row)
  const { values, mask } = judged.columns.column('to')
  const given = countryCode(values[row & mask]!)
  return to.map(country => {
    let sums: Sums | undefined
    const cells = country === given ? {} : { ...ofDestination, to: country }
    const outcome = again.judge({ cells }, ({ consignment }) => {
      const { goods, freight, insurance, isFreightInPrice, currency, rateDay } = consignment
      sums = { goods, freight, insurance, isFreightInPrice, currency, rateDay }
    })
    if (sums && outcome) return landingOf(country, sums, outcome, bench.rates)
    const blank = { currency: '', goods: '', freight: '', insurance: '', landed: '', landedKrw: '' }
    return { to: country, ...blank, outcome: undefined, missing: again.missing({ cells }) }
  })
}
