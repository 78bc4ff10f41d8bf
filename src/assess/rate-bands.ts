/** Approximate rates of exchange: the rates at both ends of their band, for each row. */
import { currencyOf } from '../basis/currency.js'
import { ppmScale } from '../basis/scale.js'
import type { Reasons } from '../judge/reasons.js'
import { bandOn } from '../law/rate-table.js'
import type { Work } from './work.js'

const dollarCurrency = currencyOf('USD')

export const rateBandReasons: Reasons = {
  rate_approximate: {
    weight: 'warns',
    rests: ['kr.customsActRule.exchangeMethod'],
    standing: 'reported',
    ko: '이 주의 과세환율이 없어 유럽중앙은행 기준환율의 전주 평균으로 어림했습니다(±{rate_band_pct}%). 금액은 모두 근삿값입니다.',
    en:
      'There is no official rate for this week: the mean of the European Central Bank of the week ' +
      'before stands in (± {rate_band_pct} %). All amounts are approximate.',
  },
  rate_undecided: {
    weight: 'not_known',
    rests: ['kr.customsActRule.exchangeMethod'],
    standing: 'reported',
    ko: '어림한 환율의 오차 안에서 답이 달라져 그 부분을 정하지 않았습니다. 그 주의 과세환율을 --rates로 주십시오.',
    en:
      'Within the error of the approximate rate the answer differs, so that part is left open. Give ' +
      'the official rate of the week with --rates.',
  },
}

/** Bands in millionths, by row. */
export interface RateBands {
  readonly own: Float64Array
  readonly dollar: Float64Array
}

function tilted(rate: number, bandPpm: number, tilt: number): number {
  const parts = rate * (ppmScale + tilt * bandPpm)
  const rest = parts % ppmScale
  const whole = (parts - rest) / ppmScale
  return tilt > 0 && rest > 0 ? whole + 1 : whole
}

/**
 * Fills the bands of a row, and moves its rates to the end of them that the tilt of the run names: 1
 * makes goods as dear as they may be, -1 as cheap. Against the dollar the two rates move apart, except
 * for goods in dollars, whose value in dollars needs no rate.
 */
export function fillBand(work: Work, row: number): void {
  const { exchange, rate, dollar, tilt, bench, rows } = work
  const day = work.dayOf(row)
  const currency = work.columns.column('currency').values[row]!
  const own = bandOn(bench.rates, currency, day)
  const ofDollar = bandOn(bench.rates, dollarCurrency, day)
  if (own > 0 || ofDollar > 0) {
    work.bands ??= { own: new Float64Array(rows), dollar: new Float64Array(rows) }
  }
  if (!work.bands) return
  work.bands.own[row] = own
  work.bands.dollar[row] = ofDollar
  const [asked, askedDollar] = [rate.at(row), dollar.at(row)]
  if (tilt === 0 || asked < 0 || askedDollar < 0) return
  const moved = tilted(asked, own, tilt)
  const dollarMoved = asked === askedDollar ? moved : tilted(askedDollar, ofDollar, -tilt)
  exchange.put(row, exchange.numberOf(moved, dollarMoved))
}

/** The same for all rows that were not refused. */
export function fillBands(work: Work): void {
  for (let row = 0; row < work.rows; row++) {
    if (work.columns.refusals[row] === 0) fillBand(work, row)
  }
}
