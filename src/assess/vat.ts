/** What is the value added tax on one declaration line? */
import { mark } from '../judge/marks.js'
import type { Reasons } from '../judge/reasons.js'
import type { KoreanLaw } from '../law/kr/index.js'
import type { Bound } from '../law/law-on.js'
import { cutRate } from './collect.js'
import type { EntryAnswer, EntryFacts } from './facts.js'
import { R } from './reason-ids.js'
import { isKnown, notKnown, VatKind } from './words.js'

export const vatReasons: Reasons = {
  vat: {
    weight: 'decides',
    rests: ['kr.vatAct.rate', 'kr.vatAct.importBase'],
    ko: '과세가격에 관세와 개별소비세·주세·교육세·농어촌특별세를 더한 금액에 부가가치세율을 곱합니다.',
    en: 'The rate of VAT is charged on the customs value with the duty and the domestic taxes.',
  },
  vat_exempt_small_value: {
    weight: 'decides',
    rests: ['kr.vatAct.smallValueExemption'],
    ko: '관세가 면제되는 소액물품이므로 부가가치세도 면제됩니다.',
    en: 'Small goods that are free of duty are free of VAT too.',
  },
  vat_exempt_sample: {
    weight: 'decides',
    rests: ['kr.vatAct.sampleExemption'],
    ko: '관세가 면제되는 상품의 견본이므로 부가가치세도 면제됩니다.',
    en: 'Samples that are free of duty are free of VAT too.',
  },
  vat_law_not_known: {
    weight: 'not_known',
    rests: ['kr.vatAct.smallValueExemption', 'kr.vatAct.rate'],
    ko: '그날의 부가가치세 기준을 알지 못합니다.',
    en: 'The VAT rule of that day is not known.',
  },
  vat_exempt_books: {
    weight: 'decides',
    rests: ['kr.vatAct.bookExemption'],
    standing: 'reported',
    ko: '관세율표 제49류의 서적·신문·잡지이므로 부가가치세가 면제됩니다.',
    en: 'Books, newspapers and magazines of chapter 49 are free of VAT.',
  },
  vat_exempt_food: {
    weight: 'decides',
    rests: ['kr.vatAct.foodExemption'],
    standing: 'remembered',
    ko: '가공되지 아니한 식료품이므로 부가가치세가 면제됩니다(미가공식료품 분류표는 보지 못했습니다).',
    en: 'Food that is not processed is free of VAT (the table of the rule was not seen).',
  },
  vat_exemption_not_judged: {
    weight: 'not_known',
    rests: ['kr.vatAct.rate'],
    ko: '도서나 미가공식료품처럼 부가가치세가 면제될 수 있는 물품이지만 품목번호로 알 수 없습니다.',
    en: 'Goods that may be free of VAT (books, unprocessed food); the code does not tell.',
  },
}

/** The VAT of a relieved line. */
function relievedVat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  if (!entry.isSmallValue && !entry.isSample) return 0
  const { smallValueExemption, sampleExemption } = law.vatAct
  switch (entry.isSample ? sampleExemption : smallValueExemption) {
    case 'exempt_where_duty_is':
      mark(answer.marks, entry.isSample ? R.vat_exempt_sample : R.vat_exempt_small_value)
      return 0
    case 'taxed':
      return taxedVat(entry, law, answer)
    default:
      mark(answer.marks, R.vat_law_not_known)
      return notKnown
  }
}

function taxedVat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  const { rate, importBase } = law.vatAct
  if (rate === undefined || importBase === undefined) {
    mark(answer.marks, R.vat_law_not_known)
    return notKnown
  }
  const free = exemption(entry, law, answer)
  if (free) return 0
  if (free === undefined) {
    const isTold = entry.vatKind === VatKind.book || entry.vatKind === VatKind.food
    mark(answer.marks, isTold ? R.vat_law_not_known : R.vat_exemption_not_judged)
    return notKnown
  }
  const base = entry.customsValueKrw + answer.dutyKrw + answer.exciseKrw
  if (!isKnown(base)) return notKnown
  mark(answer.marks, R.vat)
  return cutRate(base, rate, law, answer)
}

/** Whether goods of this kind are free of VAT; undefined where the code does not tell. */
function exemption(
  entry: EntryFacts,
  law: Bound<KoreanLaw>,
  answer: EntryAnswer,
): boolean | undefined {
  if (entry.vatKind === VatKind.none) return false
  const isBook = entry.vatKind === VatKind.book
  const isFood = entry.vatKind === VatKind.food
  const form = isBook ? law.vatAct.bookExemption : law.vatAct.foodExemption
  if (form === undefined || (!isBook && !isFood)) return undefined
  if (form === 'exempt') mark(answer.marks, isBook ? R.vat_exempt_books : R.vat_exempt_food)
  return form === 'exempt'
}

/** The VAT of one declaration line in won, its other taxes being known; not a number where it is not. */
export function vat(entry: EntryFacts, law: Bound<KoreanLaw>, answer: EntryAnswer): number {
  if (entry.isSimplified) return 0
  return entry.isRelieved ? relievedVat(entry, law, answer) : taxedVat(entry, law, answer)
}
