/** What is the duty on goods of a code, an origin and a claim that enter the United States on a day? */
import { type Marks, mark, noMarks } from '../../judge/marks.js'
import type { AmericanLaw } from '../../law/us/index.js'
import type { ParsedRate, UsGoods } from '../../law/us-tariff.js'
import { S } from '../general-reasons.js'
import { Claim } from '../words.js'
import { add, type Draft, doubt, type Filled, fill, type Law } from './draft.js'
import { metals } from './metals.js'
import { Country, europe, isOfChina } from './origins.js'
import { R } from './reasons.js'

/** Rates in 1/1,000 %. */
export interface UsRate {
  /** Column 1, general or special; undefined where it is not known. */
  readonly columnOne: ParsedRate | undefined
  /** Added to column 1, and up to which rate it is filled. */
  readonly added: number
  readonly floor: number
  readonly isKnown: boolean
  /** Headings of additional duties with their rates. */
  readonly extra: string
  readonly marks: Marks
}

/** Column 1: the special rate where the agreement is claimed and the goods are of Korea. */
function columnOne(draft: Draft, claim: number, given: number): ParsedRate | undefined {
  const { goods, origin, law, marks } = draft
  const isClaimed = claim === Claim.korus
  if (isClaimed && origin !== Country.korea) mark(marks, R.us_korus_refused)
  const isKorean = isClaimed && origin === Country.korea
  const isHeld = law.tariff.columnOne !== undefined
  const rate = isKorean ? goods.korean : goods.general
  if (isHeld && rate) {
    mark(marks, isKorean ? R.us_korus_rate : R.us_general_rate)
    return rate
  }
  if (given >= 0) {
    mark(marks, R.us_duty_rate_given)
    return { percent: given, specific: 0, per: 'none' }
  }
  if (!isHeld) mark(marks, S.law_of_day_not_known)
  else if (goods.state === 'blank') mark(marks, R.us_code_missing)
  else mark(marks, goods.state === 'held' ? R.us_code_several : R.us_code_not_found)
  return undefined
}

/** How the IEEPA duty on an origin is laid, its rate, and its headings: added, reached, filled. */
interface Laid {
  readonly form: string | undefined
  readonly rate: number
  readonly added: string
  readonly total?: Filled
}

const base = '9903.01.25'

function ieepaOf({ origin, law }: Pick<Draft, 'origin' | 'law'>): Laid {
  const { ieepa } = law
  if (origin === Country.korea) {
    const { koreaForm: form, koreaRate: rate = 0 } = ieepa
    const added = rate === ieepa.otherRate ? base : '9903.02.56'
    return { form, rate, added, total: { reached: '9903.02.79', filled: '9903.02.80' } }
  }
  if (origin === Country.japan) {
    const total = { reached: '9903.02.72', filled: '9903.02.73' }
    return { form: ieepa.japanForm, rate: ieepa.floorRate ?? 0, added: base, total }
  }
  if (europe.has(origin)) {
    const total = { reached: '9903.02.19', filled: '9903.02.20' }
    return { form: ieepa.europeForm, rate: ieepa.floorRate ?? 0, added: base, total }
  }
  if (isOfChina(origin)) return { form: 'added', rate: ieepa.chinaRate ?? 0, added: base }
  if (origin === Country.vietnam) {
    return { form: 'added', rate: ieepa.vietnamRate ?? 0, added: '9903.02.69' }
  }
  return { form: ieepa.otherForm, rate: ieepa.otherRate ?? 0, added: base }
}

function ieepa(draft: Draft): void {
  const { goods, origin, law, marks } = draft
  const isFree = goods.isInformational && law.forcedLabor.informational === 'exempt'
  const { form, rate, added, total } = ieepaOf(draft)
  const fentanyl = isOfChina(origin) ? (law.ieepa.fentanylRate ?? 0) : 0
  if (form === undefined || form === 'none' || (rate === 0 && form === 'added')) {
    if (!isFree) add(draft, R.us_ieepa_added, fentanyl, '9903.01.24')
    return
  }
  if (isFree) {
    mark(marks, R.us_informational)
    return
  }
  add(draft, R.us_ieepa_added, fentanyl, '9903.01.24')
  if (goods.annex2 !== 'no') {
    if (goods.annex2 === 'yes' && law.annexes.annex2 === 'list_held') {
      mark(marks, R.us_ieepa_exempt)
      return
    }
    doubt(draft, R.us_ieepa_list_not_held)
    return
  }
  if (form === 'not_known') {
    doubt(draft, R.us_origin_not_known)
    return
  }
  if (form === 'total') fill(draft, R.us_ieepa_total, rate, total!)
  else add(draft, R.us_ieepa_added, rate, added)
}

function section122(draft: Draft): void {
  const rate = draft.law.section122.rate ?? 0
  if (rate === 0) return
  if (draft.goods.section122 === 'some') doubt(draft, R.us_ieepa_list_not_held)
  else if (draft.goods.section122 === 'yes') mark(draft.marks, R.us_section122_exempt)
  else add(draft, R.us_section122, rate, '9903.03.01')
}

/** Whether the forced-labor action leaves the goods out. */
function isLeftOut(draft: Draft): boolean {
  const { goods, law, marks } = draft
  const { underWay, loading, informational } = law.forcedLabor
  const isUnderWay = underWay === 'exempt' && loading === 'before'
  if (isUnderWay) mark(marks, R.us_labor_under_way)
  const isFree = goods.isInformational && informational === 'exempt'
  if (isFree) mark(marks, R.us_informational)
  if (isUnderWay || isFree) return true
  if (goods.laborFull === 'yes') mark(marks, R.us_labor_exempt)
  else if (!goods.isLaborHeld || goods.laborFull === 'some') doubt(draft, R.us_labor_not_held)
  else if (goods.laborDescribed !== 'no') mark(marks, R.us_labor_described)
  return goods.laborFull === 'yes'
}

function labor(draft: Draft): void {
  const { origin, law } = draft
  const { koreaForm, koreaRate, japanRate, europeRate, taiwanRate, stackedRate } = law.forcedLabor
  if (koreaForm === undefined || koreaForm === 'none' || isLeftOut(draft)) return
  const inAll: readonly (readonly [boolean, number | undefined, Filled])[] = [
    [origin === Country.korea, koreaRate, { reached: '9903.05.70', filled: '9903.05.71' }],
    [origin === Country.japan, japanRate, { reached: '9903.05.48', filled: '9903.05.49' }],
    [europe.has(origin), europeRate, { reached: '9903.05.38', filled: '9903.05.39' }],
    [origin === Country.taiwan, taiwanRate, { reached: '9903.05.75', filled: '9903.05.76' }],
  ]
  for (const [isOf, rate, headings] of inAll) {
    if (isOf && rate !== undefined) {
      fill(draft, R.us_labor_total, rate, headings)
      return
    }
  }
  const stacked = [Country.china, Country.vietnam, Country.brazil].indexOf(origin)
  if (stacked < 0) {
    doubt(draft, R.us_origin_not_known)
    return
  }
  // Which heading is that of Brazil was not seen.
  const heading = ['9903.05.31', '9903.05.84', 'note 52'][stacked]!
  add(draft, R.us_labor_added, stackedRate ?? 0, heading)
}

/** The headings of section 301 and the provisions that hold their rates. */
const chinaRates: Readonly<Record<string, keyof AmericanLaw['section301']>> = {
  '9903.88.01': 'list1',
  '9903.88.02': 'list2',
  '9903.88.03': 'list3',
  '9903.88.04': 'list3More',
  '9903.88.15': 'list4a',
  '9903.91.01': 'note31b',
  '9903.91.02': 'note31c',
  '9903.91.03': 'note31d',
  '9903.91.05': 'note31f',
  '9903.91.06': 'note31g',
  '9903.91.07': 'note31h',
  '9903.91.08': 'note31i',
  '9903.91.11': 'note31j',
}

function china(draft: Draft): void {
  const { goods, law } = draft
  if (draft.origin !== Country.china) return
  let best = ''
  let highest = 0
  for (const heading of goods.china) {
    const rate = law.section301[chinaRates[heading]!] ?? 0
    if (rate > highest) [best, highest] = [heading, rate]
  }
  if (highest > 0 && !goods.isChinaSure) {
    doubt(draft, R.us_china_lists_several)
    return
  }
  add(draft, R.us_china_lists, highest, best)
}

/** Whether any duty depends on the origin on a day. */
function isOriginAsked({ ieepa: of, forcedLabor }: Law): boolean {
  return of.otherForm !== 'none' || forcedLabor.otherForm !== 'none'
}

/** The rate of a line; `given` is what the seller knows, -1 for nothing. */
export function usRate(
  goods: UsGoods,
  {
    origin,
    claim,
    given,
  }: { readonly origin: number; readonly claim: number; readonly given: number },
  law: Law,
): UsRate {
  const draft: Draft = {
    ...{ goods, origin, law, marks: noMarks(), extras: [] },
    ...{ columnOne: undefined, added: 0, floor: 0, isKnown: true },
  }
  draft.columnOne = columnOne(draft, claim, given)
  if (origin === 0 || origin === Country.own) {
    if (origin === 0 && !isOriginAsked(law)) section122(draft)
    else doubt(draft, origin === 0 ? R.us_origin_missing : R.us_origin_not_known)
  } else if (!metals(draft)) {
    ieepa(draft)
    section122(draft)
    labor(draft)
  }
  china(draft)
  if (origin === Country.brazil) {
    add(draft, R.us_brazil, law.forcedLabor.brazilRate ?? 0, '301 Brazil')
  }
  const { columnOne: column, added, floor, isKnown, marks, extras } = draft
  return { columnOne: column, added, floor, isKnown, extra: extras.join('|'), marks }
}

/** The IEEPA rate of an origin, which mail paid; undefined where it is not known. */
export function countryRate(origin: number, law: Law): number | undefined {
  if (origin === 0) return undefined
  const { form, rate } = ieepaOf({ origin, law })
  if (form === 'not_known') return undefined
  return rate + (isOfChina(origin) ? (law.ieepa.fentanylRate ?? 0) : 0)
}
