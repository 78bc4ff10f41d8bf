/** What does a consignment pay in Hong Kong? */
import { mark } from '../../judge/marks.js'
import { type HongKongLaw, isHongKongFuel } from '../../law/hk/index.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { collectAtBorder, markExcise } from '../value-tax.js'
import { Collector, Regime } from '../words.js'
import { H } from './reasons.js'

export class HkRules implements Linewise<HongKongLaw> {
  readonly rests = { duty: ['hk.freePort.dutiable'], tax: ['hk.freePort.dutiable'], fees: [] }
  private readonly goods: GoodsOfLines

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
  }

  work({ consignment, at, bond }: Line<HongKongLaw>, work: LineWork): void {
    const { dutiable } = bond.law.freePort
    const goods = this.goods.of(consignment, at)
    work.value(consignment, 'without_charges')
    if (dutiable === undefined) {
      work.refuse(S.law_of_day_not_known)
      return
    }
    const isTaxed = dutiable === 'all' || goods.excised === 'yes' || isHongKongFuel(goods.digits)
    mark(work.marks, isTaxed ? H.hk_dutiable : H.hk_free_port)
    work.regime = isTaxed ? Regime.border : Regime.free_port
    if (isTaxed) collectAtBorder(work, consignment, false)
    else {
      work.collectedBy = Collector.none
      work.noDuty()
    }
    work.noTax()
    markExcise(work, isTaxed ? { ...goods, excised: 'yes' } : goods)
    mark(work.marks, S.fees_not_known)
    askNothing(consignment.kind[at]!, work.asked)
  }
}
