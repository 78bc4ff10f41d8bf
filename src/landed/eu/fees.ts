/** Which fee does a member lay on a small consignment? */
import { currencyOf } from '../../basis/currency.js'
import { mark } from '../../judge/marks.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Setting } from '../destination.js'
import { S } from '../general-reasons.js'
import type { GoodsOfLine } from '../goods-of-line.js'
import type { LineWork } from '../line-work.js'
import type { Line } from '../linewise.js'
import type { EuFacts } from './facts.js'
import { E } from './reasons.js'

type Fee = keyof EuropeanLaw['nationalFees']

const feeOf: Readonly<Record<string, Fee | undefined>> = {
  ...{ ro: 'romania', fr: 'france', it: 'italy' },
  ...{ nl: 'netherlands', be: 'belgium' },
}
const leu = currencyOf('RON')

const labels = {
  romania: { ko: '루마니아 소포 수수료', en: 'fee of Romania for a parcel' },
  france: { ko: '프랑스 신고 줄 수수료', en: 'fee of France for a line' },
  italy: { ko: '이탈리아 소포 수수료', en: 'fee of Italy for a parcel' },
  netherlands: { ko: '네덜란드 수수료', en: 'fee of the Netherlands' },
  belgium: { ko: '벨기에 수수료', en: 'fee of Belgium' },
} as const satisfies Readonly<Record<Fee, object>>

const reasons: Readonly<Record<Fee, number>> = {
  romania: E.eu_fee_romania,
  france: E.eu_fee_france,
  italy: E.eu_fee_italy,
  netherlands: E.eu_fee_netherlands,
  belgium: E.eu_fee_belgium,
}

/** The key of the fee of a member; undefined where none is on board. */
export function feeKeyOf(member: string): string | undefined {
  const fee = feeOf[member]
  return fee && `eu.nationalFees.${fee}`
}

/** The fee in euros; -1 without a rate of exchange. */
function inEuros(fee: Fee, amount: number, line: Line<EuropeanLaw>, setting: Setting): number {
  if (fee !== 'romania') return amount
  const { currency, rateDay } = line.consignment
  return setting.exchanged(amount, { from: leu, to: currency, on: rateDay })
}

export class EuFees {
  private readonly setting: Setting

  constructor(setting: Setting) {
    this.setting = setting
  }

  lay(line: Line<EuropeanLaw>, work: LineWork, goods: GoodsOfLine, facts: EuFacts): void {
    const { nationalFees, customsDuty } = line.bond.law
    const fee = facts.isSmall ? feeOf[facts.member] : undefined
    const amount = fee && nationalFees[fee]
    if (facts.isCovered && customsDuty.handlingFee === 'not_known') {
      // With a fee of the Union that nobody knows, no sum is known.
      mark(work.marks, E.eu_handling_fee)
      return
    }
    if (fee === undefined || amount === undefined) {
      mark(work.marks, E.eu_fees_not_known)
    } else if (amount === 0) {
      mark(work.marks, reasons[fee])
      mark(work.marks, E.eu_no_national_fee)
      work.fees = 0
    } else {
      mark(work.marks, reasons[fee])
      if (fee === 'italy') mark(work.marks, E.eu_fee_italy_doubtful)
      this.due(fee, { amount, line, work, goods, facts })
    }
  }

  private isApproximate({ consignment: { currency, rateDay } }: Line<EuropeanLaw>): boolean {
    return [leu, currency].some(one => this.setting.isApproximate(one, rateDay))
  }

  /** France lays its fee on lines of the declaration, the others on the parcel: on its first line. */
  private due(fee: Fee, { amount, line, work, goods, facts }: Due): void {
    if (fee === 'france' && goods.subheading === '') {
      mark(work.marks, E.eu_code_missing)
      return
    }
    const isFirst = fee === 'france' ? facts.isFirst(goods, line.at, 'all') : line.at === 0
    const own = isFirst ? inEuros(fee, amount, line, this.setting) : 0
    if (isFirst && fee === 'romania' && this.isApproximate(line))
      mark(work.marks, S.exchange_approximate)
    if (own < 0) mark(work.marks, E.eu_fee_not_exchanged)
    else if (own === 0) work.fees = 0
    else work.fee(labels[fee], own)
  }
}

interface Due {
  readonly amount: number
  readonly line: Line<EuropeanLaw>
  readonly work: LineWork
  readonly goods: GoodsOfLine
  readonly facts: EuFacts
}
