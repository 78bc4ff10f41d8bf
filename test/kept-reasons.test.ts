/** What a parcel was told when it was taken in stays its answer, whatever judging it again could know. */
import { describe, expect, it } from 'vitest'
import type { InputLine } from '../src/assess/assess.js'
import { assessBatch } from '../src/assess/assess-batch.js'
import { keptReasons } from '../src/assess/explain.js'
import { saidWithNumbers } from '../src/assess/explain-numbers.js'
import { bench, codeList, shirt } from './parcels.js'

const judge = (...lines: InputLine[]) => assessBatch(lines, { bench, codeList })

const person = { customs_id: 'P123456789012', person_name: '홍길동' }
const given = { ...shirt, ...person, channel: 'express' }
const lines: readonly InputLine[] = [given, { ...given, line: '2', hs: '2106909099', quantity: 7 }]

describe('reasons as kept', () => {
  const kept = judge(...lines).answers([0, 1])
  const bare = lines.map(({ customs_id, person_name, ...rest }) => rest)
  const again = judge(...bare)
  const reasons = keptReasons(again.judged, 'P', kept)
  const codes = (text: string) => text.split('|').filter(Boolean)

  it('are those that were given, each once, with sentence and lines', () => {
    const said = new Set(kept.flatMap(answer => codes(answer.reasons)))
    expect(new Set(reasons.map(({ code }) => code))).toEqual(said)
    for (const { code, lines: own, sentence } of reasons) {
      expect(sentence.ko, code).not.toMatch(/[{}]/)
      for (const line of own) expect(codes(kept[line - 1]!.reasons)).toContain(code)
    }
  })

  it('do not say that nothing was given of a person who was', () => {
    const now = again.explain('P')!.reasons.map(({ code }) => code)
    expect(now).toContain('identity_not_tested')
    const then = reasons.map(({ code }) => code)
    expect(then).not.toContain('identity_not_tested')
    expect(then.some(code => code.startsWith('identity_'))).toBe(true)
  })

  it('are those of the explanation where all columns are at hand', () => {
    const whole = judge(...lines)
    expect(keptReasons(whole.judged, 'P', kept)).toEqual(whole.explain('P')!.reasons)
  })
})

describe('the numbers of a reason', () => {
  it('say how much is allowed and how much there is, over all that is combined', () => {
    const vitamins = { ...shirt, hs: '2106909099', goods: '비타민', quantity: 7, unit_price: 12.5 }
    const found = judge(vitamins).explain('P')!.reasons
    const exceeded = found.find(({ code }) => code === 'self_use_exceeded')
    expect(exceeded!.numbers).toEqual([
      {
        ko: '건강기능식품: 자가사용 기준 6병, 합산한 수량 7병',
        en: 'health functional food: 6 bottles for own use, here in all 7 bottles',
      },
    ])
  })

  it('are left out where the parcel is refused when it is judged again', () => {
    const vitamins = { ...shirt, hs: '2106909099', goods: '비타민', quantity: 7, unit_price: 12.5 }
    const then = judge(vitamins).answers([0])
    expect(then[0]!.reasons).toContain('self_use_exceeded')
    // A week without a rate of exchange.
    const now = judge({ ...vitamins, declared_on: '2031-03-03' })
    const found = keptReasons(now.judged, 'P', then)
    expect(found.find(({ code }) => code === 'self_use_exceeded')!.numbers).toEqual([])
  })

  /** What is said in English of the quantities that give a reason. */
  const toldOf = (code: string, ...given: InputLine[]): readonly string[] => {
    const goods = given.map((one, at) => ({ ...shirt, line: String(at + 1), ...one }))
    const reason = judge(...goods)
      .explain('P')!
      .reasons.find(one => one.code === code)!
    return reason.numbers.map(({ en }) => en)
  }
  const vitamins = { hs: '2106909099', goods: 'vitamin', unit_price: 1 }
  const medicine = { hs: '3004909000', goods: 'cold medicine', unit_price: 1, quantity: 8 }
  const wine = { hs: '2204211000', goods: 'red wine', unit_price: 1, quantity: 1 }
  const perfume = { hs: '3303001000', goods: 'perfume', unit_price: 1, quantity: 1 }

  it('leave out goods whose quantity does not give the reason', () => {
    // More than six bottles of medicine may be allowed: they are not what is exceeded.
    expect(toldOf('self_use_exceeded', { ...vitamins, quantity: 7 }, medicine)).toEqual([
      'health functional food: 6 bottles for own use, here in all 7 bottles',
    ])
    expect(toldOf('self_use_measure_missing', { ...vitamins, quantity: 2 }, wine)).toEqual([
      'liquor (volume): 1,000 ml for own use, here in all not known',
    ])
    // Up to 100 ml of perfume sources differ; of wine nobody doubts the one bottle.
    const two = { ...wine, quantity: 2, volume_ml_each: 400 }
    expect(toldOf('self_use_doubtful', two, { ...perfume, volume_ml: 90 })).toEqual([
      'perfume: 60 ml for own use, here in all 90 ml',
    ])
  })

  it('are those of the law of the day', () => {
    // The quantities of wine on board hold from 2024-09-10 on, that of perfume from 2017-01-01.
    const early = { declared_on: '2020-03-24', arrived_on: '2020-03-24' }
    const unmeasured = toldOf(
      'self_use_measure_missing',
      { ...wine, ...early },
      { ...perfume, ...early },
    )
    expect(unmeasured).toEqual(['perfume: 60 ml for own use, here in all not known'])
  })

  it('stand apart behind the sentence', () => {
    const numbers = ['A', 'B'].map(name => ({ ko: `${name} 병`, en: `${name} bottles` }))
    const sentence = { ko: '많습니다.', en: 'Too many.' }
    expect(saidWithNumbers({ sentence, numbers }, 'ko')).toBe('많습니다. A 병; B 병')
    expect(saidWithNumbers({ sentence, numbers: [] }, 'en')).toBe('Too many.')
  })

  it('say the limit and the value that was tested', () => {
    const found = judge({ ...shirt, unit_price: 180 }).explain('P')!.reasons
    const over = found.find(({ code }) => code === 'relief_over_limit')
    expect(over!.numbers).toEqual([
      {
        ko: '한도 150.00달러, 판단한 값 180.00달러',
        en: 'limit 150.00 dollars, tested 180.00 dollars',
      },
    ])
  })
})
