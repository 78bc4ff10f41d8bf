/** What does a consignment pay in Taiwan? */
import { roundMulDiv } from '../../basis/exact.js'
import { rateParts } from '../../basis/scale.js'
import { mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { TaiwaneseLaw } from '../../law/tw/index.js'
import { layByValue } from '../by-value.js'
import type { Setting } from '../destination.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { GoodsKind, Regime, unknown } from '../words.js'
import { W } from './reasons.js'
import { askOf } from './requirements.js'

/** Taiwan has no agreement with Korea. */
const agreements: ReadonlySet<number> = new Set()
const reasons = {
  dutyFree: W.tw_free,
  dutyDue: W.tw_duty_due,
  taxFree: W.tw_free,
  taxRate: W.tw_tax,
}
const feeLabel = { ko: '무역진흥 서비스료', en: 'trade promotion fee' }

/** Kinds among which goods may bear commodity tax; 0 is blank. */
const perhapsCommodity: ReadonlySet<number | undefined> = new Set([
  0,
  ...['electronics', 'household', 'food', 'health_food', 'other'].map(word => GoodsKind[word]),
])

export class TwRules implements Linewise<TaiwaneseLaw> {
  readonly rests = {
    duty: ['tw.imports.limit'],
    tax: ['tw.imports.limit', 'tw.imports.taxRate'],
    fees: ['tw.imports.promotionFee'],
  }
  private readonly goods: GoodsOfLines

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
  }

  exchange({ imports }: Bound<TaiwaneseLaw>): number {
    return imports.exchange === 'day_of_entry' ? W.tw_exchange_day : unknown
  }

  work(line: Line<TaiwaneseLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    const { limit, taxRate, promotionFee } = bond.law.imports
    const law = { dutyLimit: limit, taxLimit: limit, taxRate }
    const goods = this.goods.of(consignment, at)
    if (!layByValue(line, work, goods, { law, reasons, agreements })) return
    askOf(consignment.kind[at]!, bond.law.imports.realName, work.asked)
    if (work.regime === Regime.de_minimis) {
      mark(work.marks, W.tw_frequent)
      work.fees = 0
      return
    }
    if (perhapsCommodity.has(consignment.kind[at]!)) {
      mark(work.marks, W.tw_commodity_tax)
    }
    if (promotionFee === undefined) return
    mark(work.marks, W.tw_promotion_fee)
    work.fee(feeLabel, roundMulDiv(work.customsValue, promotionFee, rateParts))
  }
}
