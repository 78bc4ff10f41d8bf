/** What the European Union asks of goods besides duty, by their kind. */
import { type Marks, mark } from '../../judge/marks.js'
import type { EuropeanLaw } from '../../law/eu/index.js'
import type { Bound } from '../../law/law-on.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'
import { GoodsKind } from '../words.js'

export const euRequirements = {
  eu_responsible_person: {
    rests: ['eu.goodsRules.responsiblePerson'],
    ko: '소비자 제품: 유럽연합 안의 책임자, 제품과 판매 화면의 제조자·책임자 표시(GPSR)',
    en: 'consumer goods: a responsible person in the Union, named on goods and offer (GPSR)',
  },
  eu_cosmetics: {
    rests: ['eu.goodsRules.cosmetics'],
    ko: '화장품: 유럽연합 책임자, CPNP 통지, 안전성 평가와 표시',
    en: 'cosmetics: a responsible person, notification (CPNP), a safety report, labels',
  },
  eu_marked_goods: {
    rests: ['eu.goodsRules.markedGoods'],
    ko: '전자제품·완구 등: CE 표시와 유럽연합 안의 책임 사업자',
    en: 'electronics, toys and the like: the CE mark and a responsible operator in the Union',
  },
  eu_identifiers_voluntary: {
    rests: ['eu.goodsRules.identifiers'],
    ko: '신고에 상품 식별자(판매자·제조자)를 적을 수 있음',
    en: 'product identifiers (merchant and maker) may be given in the declaration',
  },
  eu_identifiers: {
    rests: ['eu.goodsRules.identifiers'],
    ko: '신고에 상품 식별자(판매자·제조자)를 적어야 함',
    en: 'product identifiers (merchant and maker) are asked for in the declaration',
  },
  eu_advance_data: {
    rests: ['eu.goodsRules.advanceData'],
    ko: '우편물: 사전 전자자료(ITMATT)와 여섯 자리 품목번호',
    en: 'mail: electronic advance data (ITMATT) with codes of six digits',
  },
  eu_not_looked_at: {
    rests: [],
    ko: '식품·의약품·의료기기의 위생·허가 요건은 실려 있지 않음',
    en: 'health rules and permits for food, medicines and medical devices are not on board',
  },
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(euRequirements)

const kinds = (...words: readonly string[]): ReadonlySet<number | undefined> =>
  new Set(words.map(word => GoodsKind[word]))

const cosmetics = kinds('cosmetic', 'perfume')
const marked = kinds('electronics', 'battery', 'toy')
/** Food and medicines are outside the regulation on product safety. */
const outsideSafety = kinds('food', 'health_food', 'alcohol', 'tobacco', 'medicine')
const otherRules = kinds('food', 'health_food', 'medicine', 'medical_device')

export interface Asked {
  readonly kind: number
  readonly isPost: boolean
  readonly isSmallSale: boolean
}

/** Marks what is asked of goods of a kind in the Union. */
export function askOf(
  { kind, isPost, isSmallSale }: Asked,
  law: Bound<EuropeanLaw>,
  marks: Marks,
): void {
  const {
    responsiblePerson,
    cosmetics: ofCosmetics,
    markedGoods,
    identifiers,
    advanceData,
  } = law.goodsRules
  if (kind === 0) mark(marks, Q.kind_missing)
  else if (responsiblePerson === 'asked' && !outsideSafety.has(kind)) {
    mark(marks, Q.eu_responsible_person)
  }
  if (ofCosmetics === 'asked' && cosmetics.has(kind)) mark(marks, Q.eu_cosmetics)
  if (markedGoods === 'asked' && marked.has(kind)) mark(marks, Q.eu_marked_goods)
  if (otherRules.has(kind)) mark(marks, Q.eu_not_looked_at)
  if (isSmallSale && identifiers === 'voluntary') mark(marks, Q.eu_identifiers_voluntary)
  if (isSmallSale && identifiers === 'asked') mark(marks, Q.eu_identifiers)
  if (isPost && advanceData === 'asked') mark(marks, Q.eu_advance_data)
}
