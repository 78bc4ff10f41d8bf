/** What a headline offers: a lawful way that collects less, or the one that nobody chose. */
import { describe, expect, it } from 'vitest'
import { offersOf } from '../../console/src/offers.js'
import type { InputLine } from '../../src/assess/assess.js'
import { assessBatch } from '../../src/assess/assess-batch.js'
import type { LawfulOption } from '../../src/assess/lawful-options.js'
import { bench, codeList, shirt } from '../parcels.js'

function offered(line: InputLine) {
  const { options } = assessBatch([line], { bench, codeList }).explain('P')!
  return offersOf(options).map(({ kind, option, taken, difference }) => [
    ...[kind, option.id, taken?.id, difference],
  ])
}

function option(
  id: LawfulOption['id'],
  status: LawfulOption['status'],
  differenceKrw: string,
): LawfulOption {
  const blank = { title: { ko: '', en: '' }, what: [], track: '', relief: '', basis: [] }
  return { ...blank, id, status, differenceKrw, rateKinds: [], collectedKrw: '' }
}

describe('a headline', () => {
  it('offers simplified rates where they collect less than those that nobody asked for', () => {
    // 217,874 won: 13 % and VAT are 52,930; 18 % are 39,210.
    expect(offered(shirt)).toEqual([['less', 'simplified', 'ordinary', -13_720]])
  })

  it('tells what would collect still less, and asks for a proof', () => {
    // China 2.6 %: 28,010.
    expect(offered({ ...shirt, origin: 'CN' })).toEqual([
      ['less', 'simplified', 'ordinary', -13_720],
      ['needs', 'agreement', 'ordinary', -24_920],
    ])
  })

  it('offers nothing dearer to who gave a proof, nor to a parcel that is free', () => {
    expect(offered({ ...shirt, origin: 'CN', origin_proof: 'receipt' })).toEqual([])
    expect(offered({ ...shirt, unit_price: 100 })).toEqual([])
  })

  it('says that nobody chose, where the other rates collect as much or more', () => {
    const ordinary = option('ordinary', 'taken', '0')
    const dearer = offersOf([ordinary, option('simplified', 'open', '500')])
    expect(dearer.map(({ kind, difference }) => [kind, difference])).toEqual([['default', 500]])
    expect(offersOf([ordinary, option('simplified', 'barred', '')])).toEqual([])
  })

  it('offers nothing that is in doubt or not known', () => {
    const ordinary = option('ordinary', 'taken', '0')
    const doubtful = option('part_returned', 'doubtful', '-52930')
    expect(offersOf([ordinary, doubtful, option('agreement', 'not_known', '')])).toEqual([])
  })
})
