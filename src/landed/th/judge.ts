/** What does a consignment pay in Thailand? */
import { mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { ThaiLaw } from '../../law/th/index.js'
import { layByValue } from '../by-value.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { Claim, unknown } from '../words.js'
import { T } from './reasons.js'

const agreements: ReadonlySet<number> = new Set([Claim.asean, Claim.rcep])
const reasons = {
  dutyFree: T.th_duty_free,
  dutyDue: T.th_duty_due,
  taxFree: T.th_tax_free,
  taxRate: T.th_tax,
}

export class ThRules implements Linewise<ThaiLaw> {
  readonly rests = {
    duty: ['th.imports.dutyLimit'],
    tax: ['th.imports.taxLimit', 'th.imports.taxRate'],
    fees: [],
  }
  private readonly goods: GoodsOfLines

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
  }

  exchange({ imports }: Bound<ThaiLaw>): number {
    return imports.exchange === 'day_of_entry' ? T.th_exchange_day : unknown
  }

  work(line: Line<ThaiLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    const goods = this.goods.of(consignment, at)
    if (!layByValue(line, work, goods, { law: bond.law.imports, reasons, agreements })) return
    mark(work.marks, S.fees_not_known)
    askNothing(consignment.kind[at]!, work.asked)
  }
}
