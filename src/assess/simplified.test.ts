import { describe, expect, it } from 'vitest'
import { day } from '../basis/day.js'
import { noMarks, reasonsIn } from '../judge/marks.js'
import { kr } from '../law/kr/index.js'
import { bind, declaredOn } from '../law/law-on.js'
import { inboundReasons } from './reasons.js'
import { type SimplifiedFacts, simplified } from './simplified.js'
import { Commercial, LuxuryKind, SimplifiedGoods } from './words.js'

const law = bind(kr, declaredOn(day('2026-02-03')))

const plain: SimplifiedFacts = {
  commercial: Commercial.no,
  goods: SimplifiedGoods.other,
  luxury: LuxuryKind.none,
  hasExcise: false,
  isSpecific: false,
  ratePermyriad: 800,
  basicPermyriad: 800,
  valueKrw: 1_000_000,
  piecesE3: 1000,
  unitsE3: 1000,
}

function judge(more: Partial<SimplifiedFacts>): [number, ...string[]] {
  const marks = noMarks()
  const rate = simplified({ ...plain, ...more }, law, marks)
  return [rate, ...reasonsIn(marks).map(number => inboundReasons[number]!.code)]
}

describe('goods that the schedule on board does not reach', () => {
  it.each([
    ['antler of 20 %', { goods: SimplifiedGoods.antler, basicPermyriad: 2000 }, 2100],
    ['gambling machines that bear duty', { goods: SimplifiedGoods.gambling }, 4700],
    ['fur below 10 %', { goods: SimplifiedGoods.fur, basicPermyriad: 999 }, 1500],
    ['fur of 10 %', { goods: SimplifiedGoods.fur, basicPermyriad: 1000 }, 1900],
  ])('%s', (_, facts, rate) => expect(judge(facts)[0]).toBe(rate))

  it('bars a rate above the basic one, cars and hunting guns', () => {
    expect(judge({ ratePermyriad: 801 })).toEqual([-1, 'simplified_barred_above_basic'])
    expect(judge({ ratePermyriad: 799 })).toEqual([1500, 'simplified_other'])
    const car = { goods: SimplifiedGoods.barred, luxury: LuxuryKind.whole_unclear }
    expect(judge(car)).toEqual([-1, 'simplified_barred_goods'])
  })

  it('bars a specific duty also where luxury goods have no rate that is known', () => {
    const fur = { goods: SimplifiedGoods.fur, luxury: LuxuryKind.fur, isSpecific: true }
    const open = { ...fur, ratePermyriad: Number.NaN }
    expect(judge(open)).toEqual([-1, 'simplified_barred_specific'])
    expect(judge({ ...open, isSpecific: false })[0]).toBeNaN()
  })

  it('bars in this order: goods, specific duty, no duty, above basic, resale, ceiling', () => {
    const all = {
      hasExcise: true,
      isSpecific: true,
      ratePermyriad: 0,
      commercial: Commercial.yes,
      valueKrw: 10_000_001,
    }
    expect(judge(all)).toEqual([-1, 'simplified_barred_goods'])
    expect(judge({ ...all, hasExcise: false })).toEqual([-1, 'simplified_barred_specific'])
    const zero = { ...all, hasExcise: false, isSpecific: false }
    expect(judge(zero)).toEqual([-1, 'simplified_barred_zero'])
    expect(judge({ ...zero, ratePermyriad: 900 })).toEqual([-1, 'simplified_barred_above_basic'])
    expect(judge({ ...zero, ratePermyriad: 800 })).toEqual([-1, 'simplified_barred_commercial'])
    const dear = { ...zero, ratePermyriad: 800, commercial: Commercial.no }
    expect(judge(dear)).toEqual([-1, 'simplified_barred_ceiling'])
  })

  it('leaves a carpet above 2,000,000 won open: its threshold depends on its area', () => {
    const carpet = {
      goods: SimplifiedGoods.textile,
      luxury: LuxuryKind.carpet,
      basicPermyriad: 1000,
    }
    const duty = { ...carpet, ratePermyriad: 1000 }
    expect(judge({ ...duty, valueKrw: 1_818_180 })).toEqual([1800, 'simplified_listed'])
    expect(judge({ ...duty, valueKrw: 1_818_200 })).toEqual([
      Number.NaN,
      'simplified_goods_unclear',
    ])
  })

  it('knows nothing before the rates of the annex', () => {
    const marks = noMarks()
    const old = bind(kr, declaredOn(day('2012-01-01')))
    expect(simplified(plain, old, marks)).toBeNaN()
  })
})
