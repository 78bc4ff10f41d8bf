/** What does a consignment pay in Viet Nam? */
import { hasMark, mark } from '../../judge/marks.js'
import type { Bound } from '../../law/law-on.js'
import type { VietnameseLaw } from '../../law/vn/index.js'
import { layByValue } from '../by-value.js'
import type { Consignment } from '../consignment.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import { GoodsOfLines } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line, Linewise } from '../linewise.js'
import { askNothing } from '../other-rules.js'
import { costOfAll } from '../value-tax.js'
import { Claim, unknown } from '../words.js'
import { V } from './reasons.js'

const agreements: ReadonlySet<number> = new Set([Claim.vietnam, Claim.asean, Claim.rcep])
const reasons = {
  dutyFree: V.vn_free,
  dutyDue: V.vn_duty_due,
  taxFree: V.vn_free,
  taxRate: V.vn_tax,
}

export class VnRules implements Linewise<VietnameseLaw> {
  readonly rests = {
    duty: ['vn.imports.limit'],
    tax: ['vn.imports.limit', 'vn.imports.taxRate'],
    fees: [],
  }
  private readonly goods: GoodsOfLines

  constructor(setting: Setting) {
    this.goods = new GoodsOfLines(setting)
  }

  exchange({ imports }: Bound<VietnameseLaw>): number {
    return imports.exchange === 'day_of_entry' ? V.vn_exchange_day : unknown
  }

  work(line: Line<VietnameseLaw>, work: LineWork): void {
    const { consignment, at, bond } = line
    const { limit, taxRate, taxCut } = bond.law.imports
    const law = { dutyLimit: limit, taxLimit: limit, taxRate }
    if (isOverByCharges(consignment, limit)) {
      work.value(consignment, 'with_charges')
      work.refuse(V.vn_limit_with_charges)
      return
    }
    const goods = this.goods.of(consignment, at)
    if (!layByValue(line, work, goods, { law, reasons, agreements })) return
    if (hasMark(work.marks, V.vn_tax) && taxCut === 'some_goods') mark(work.marks, V.vn_tax_cut)
    mark(work.marks, S.fees_not_known)
    askNothing(consignment.kind[at]!, work.asked)
  }
}

/** Whether the price alone is within a limit, and the price with charges is not. */
function isOverByCharges(consignment: Consignment, limit = 0): boolean {
  return limit > 0 && consignment.goods <= limit && limit < costOfAll(consignment)
}
