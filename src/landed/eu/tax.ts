/** What VAT does a line bear in the European Union, and who collects it? */
import { mark } from '../../judge/marks.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import { S } from '../general-reasons.js'
import type { GoodsOfLine } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line } from '../linewise.js'
import { collectAtBorder, collectAtSale, layRate, markExcise, taxRateOf } from '../value-tax.js'
import type { EuFacts } from './facts.js'
import { E } from './reasons.js'

/** Reasons of the members whose rate is on board. */
const rateReasons: Readonly<Record<string, number>> = {
  ...{ de: E.eu_standard_rate_de, fr: E.eu_standard_rate_fr, it: E.eu_standard_rate_it },
  ...{ es: E.eu_standard_rate_es, nl: E.eu_standard_rate_nl, pl: E.eu_standard_rate_pl },
  ...{ se: E.eu_standard_rate_se, ie: E.eu_standard_rate_ie, hu: E.eu_standard_rate_hu },
  ...{ lu: E.eu_standard_rate_lu },
}

const refusals = {
  none: undefined,
  over_limit: E.eu_ioss_over_limit,
  excised: E.eu_ioss_excised,
  business: E.eu_ioss_business,
}

function markScheme(work: LineWork, { consignment }: Line<EuropeanLaw>, facts: EuFacts): void {
  const refusal = refusals[facts.refusal]
  if (refusal !== undefined) mark(work.marks, refusal)
  mark(work.marks, facts.isIoss ? E.eu_ioss : E.eu_import_vat)
  const isPerhapsAtSale = facts.isOnMarketplace && !facts.isIoss
  if (isPerhapsAtSale && facts.isSmall && !facts.isBusiness) mark(work.marks, S.marketplace_perhaps)
  if (facts.isIoss) collectAtSale(work, facts.isOnMarketplace)
  else collectAtBorder(work, consignment, facts.isBusiness)
}

export function layTax(
  line: Line<EuropeanLaw>,
  work: LineWork,
  goods: GoodsOfLine,
  facts: EuFacts,
): void {
  const { itemDutyInBase } = line.bond.law.valueAddedTax
  markScheme(work, line, facts)
  work.hasTaxedCharges = true
  work.isDutyTaxed = !facts.isIoss || (work.unitDuty > 0 && itemDutyInBase === 'always')
  if (work.unitDuty > 0) mark(work.marks, E.eu_item_duty_taxed)
  markExcise(work, goods)
  const rates: Readonly<Record<string, number | undefined>> = line.bond.law.standardRates
  const own = {
    rate: rates[facts.member],
    reason: rateReasons[facts.member] ?? S.tax_rate_missing,
    isSometimesReduced: true,
  }
  const given = line.consignment.taxGiven[line.at]!
  layRate(work, goods, taxRateOf(given, own, work, goods))
}
