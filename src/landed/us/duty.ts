/** What is the duty on goods of a code, an origin and a claim that enter the United States on a day? */
import { type Marks, mark, noMarks } from '../../judge/marks.js'
import { section301Lists } from '../../law/us/product-duties.js'
import type { ParsedRate, UsGoods } from '../../law/us-tariff.js'
import { S } from '../general-reasons.js'
import { Claim } from '../words.js'
import { add, type Draft, doubt, fill, type Law, reaches } from './draft.js'
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

/** How a duty on an origin is laid, its rate, its heading or headings, and the reason that names it. */
interface Laid {
  readonly form: string | undefined
  readonly rate: number
  readonly heading: string | undefined
  readonly reason: number
}

function ieepaOf({ origin, law }: Pick<Draft, 'origin' | 'law'>): Laid {
  const { ieepa, ieepaHeadings: heading } = law
  const laid = (
    reason: number,
    form: string | undefined,
    rate: number | undefined,
    its: string | undefined,
  ) => ({ ...{ reason, form, rate: rate ?? 0, heading: its } })
  switch (origin) {
    case Country.korea:
      return laid(R.us_ieepa_korea, ieepa.koreaForm, ieepa.koreaRate, heading.koreaHeading)
    case Country.japan:
      return laid(R.us_ieepa_japan, ieepa.japanForm, ieepa.floorRate, heading.japanHeading)
    case Country.china:
    case Country.hongKong:
      return laid(R.us_ieepa_china, 'added', ieepa.chinaRate, heading.chinaHeading)
    case Country.vietnam:
      return laid(R.us_ieepa_vietnam, 'added', ieepa.vietnamRate, heading.vietnamHeading)
    default:
      return europe.has(origin)
        ? laid(R.us_ieepa_europe, ieepa.europeForm, ieepa.floorRate, heading.europeHeading)
        : laid(R.us_ieepa_other, ieepa.otherForm, ieepa.otherRate, heading.otherHeading)
  }
}

/** What is added for products of China besides. */
function fentanyl(draft: Draft): void {
  const { origin, law, marks } = draft
  const rate = isOfChina(origin) ? (law.ieepa.fentanylRate ?? 0) : 0
  if (rate === 0) return
  mark(marks, R.us_fentanyl)
  add(draft, R.us_ieepa_added, rate, law.ieepaHeadings.fentanylHeading)
}

function ieepa(draft: Draft): void {
  const { goods, law, marks } = draft
  const isFree = goods.isInformational && law.forcedLabor.informational === 'exempt'
  const { form, rate, heading, reason } = ieepaOf(draft)
  if (form === undefined || form === 'none' || (rate === 0 && form === 'added')) {
    if (!isFree) fentanyl(draft)
    return
  }
  if (isFree) {
    mark(marks, R.us_informational)
    return
  }
  fentanyl(draft)
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
  mark(marks, reason)
  if (form === 'total') fill(draft, R.us_ieepa_total, rate, heading)
  else add(draft, R.us_ieepa_added, rate, heading)
}

function section122(draft: Draft): void {
  const { goods, law, marks } = draft
  const rate = law.section122.rate ?? 0
  if (rate === 0) return
  if (goods.isInformational && law.forcedLabor.informational === 'exempt') {
    mark(marks, R.us_informational)
  } else if (goods.section122 === 'some') doubt(draft, R.us_ieepa_list_not_held)
  else if (goods.section122 === 'yes') mark(marks, R.us_section122_exempt)
  else add(draft, R.us_section122, rate, law.section122.heading)
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

/** The forced-labor duty on an origin: in all, or added; undefined where it is not known. */
function laborOf({
  origin,
  law,
}: Draft): Omit<Laid, 'rate'> & { readonly rate: number | undefined } {
  const { koreaRate, japanRate, europeRate, taiwanRate, stackedRate } = law.forcedLabor
  const of = law.laborHeadings
  const inAll = (reason: number, rate: number | undefined, heading: string | undefined) => ({
    ...{ form: 'total', rate, heading, reason },
  })
  const added = (heading: string | undefined) => ({
    ...{ form: 'added', rate: stackedRate, heading, reason: R.us_labor_added },
  })
  switch (origin) {
    case Country.korea:
      return inAll(R.us_labor_korea, koreaRate, of.koreaHeading)
    case Country.japan:
      return inAll(R.us_labor_japan, japanRate, of.japanHeading)
    case Country.taiwan:
      return inAll(R.us_labor_taiwan, taiwanRate, of.taiwanHeading)
    case Country.china:
      return added(of.chinaHeading)
    case Country.vietnam:
      return added(of.vietnamHeading)
    case Country.brazil:
      return added(of.brazilHeading)
    default:
      return inAll(R.us_labor_europe, europe.has(origin) ? europeRate : undefined, of.europeHeading)
  }
}

function labor(draft: Draft): void {
  const { koreaForm } = draft.law.forcedLabor
  if (koreaForm === undefined || koreaForm === 'none' || isLeftOut(draft)) return
  const { form, rate, heading, reason } = laborOf(draft)
  if (rate === undefined) {
    doubt(draft, R.us_origin_not_known)
    return
  }
  // Goods under way at the first day are exempt for some days: when they were loaded decides.
  const { underWay, loading } = draft.law.forcedLabor
  const isOpen = underWay === 'exempt' && loading === undefined
  if (isOpen && !(form === 'total' && reaches(draft, rate))) mark(draft.marks, R.us_loading_missing)
  mark(draft.marks, reason)
  if (form === 'total') fill(draft, R.us_labor_total, rate, heading)
  else add(draft, R.us_labor_added, rate, heading)
}

/** How the headings of note 31 begin. */
const note31 = '9903.91'
/** The reason that names each list of section 301. */
const listReasons: Readonly<Record<string, number>> = {
  list1: R.us_china_list1,
  list2: R.us_china_list2,
  list3: R.us_china_list3,
  list3More: R.us_china_list3_more,
  list4a: R.us_china_list4a,
  note31b: R.us_china_note31b,
  note31c: R.us_china_note31c,
  note31d: R.us_china_note31d,
  note31f: R.us_china_note31f,
  note31g: R.us_china_note31g,
  note31h: R.us_china_note31h,
  note31i: R.us_china_note31i,
  note31j: R.us_china_note31j,
}

function china(draft: Draft): void {
  const { goods, law } = draft
  if (draft.origin !== Country.china) return
  let best = ''
  let highest = 0
  for (const heading of goods.china) {
    const rate = law.section301[section301Lists[heading]!] ?? 0
    if (rate > highest) [best, highest] = [heading, rate]
  }
  if (highest > 0 && !goods.isChinaSure) {
    doubt(draft, R.us_china_lists_several)
    return
  }
  if (highest > 0) mark(draft.marks, listReasons[section301Lists[best]!]!)
  const isOfNote31 = goods.china.some(heading => heading.startsWith(note31))
  if (isOfNote31 && law.section301Changes.note31 === 'rise') mark(draft.marks, R.us_note31_rise)
  add(draft, R.us_china_lists, highest, best)
}

/** Whether any duty depends on the origin on a day. */
function isOriginAsked({ ieepa: of, forcedLabor }: Law): boolean {
  return of.otherForm !== 'none' || forcedLabor.otherForm !== 'none'
}

/** What a rate depends on besides code and day; `given` is what the seller knows, -1 for nothing. */
export interface UsFacts {
  readonly origin: number
  readonly claim: number
  readonly given: number
}

/** The rate of a line. */
export function usRate(goods: UsGoods, { origin, claim, given }: UsFacts, law: Law): UsRate {
  const draft: Draft = {
    goods,
    origin,
    law,
    marks: noMarks(),
    extras: [],
    columnOne: undefined,
    added: 0,
    floor: 0,
    isKnown: true,
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
    add(draft, R.us_brazil, law.forcedLabor.brazilRate ?? 0, law.laborHeadings.brazilActionHeading)
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

/** The reasons that name the IEEPA rate of an origin. */
export function countryReasons(origin: number, law: Law): readonly number[] {
  const { reason } = ieepaOf({ origin, law })
  return isOfChina(origin) ? [reason, R.us_fentanyl] : [reason]
}
