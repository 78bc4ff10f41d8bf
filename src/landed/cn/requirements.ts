/** What China asks of goods besides taxes, and of who pays for them. */
import { type Marks, mark } from '../../judge/marks.js'
import type { ChineseLaw } from '../../law/cn/index.js'
import type { Bound } from '../../law/law-on.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'
import { GoodsKind } from '../words.js'
import { isRegisteredPayer } from './payers.js'

export const cnRequirements = {
  cn_three_documents: {
    rests: ['cn.retailImports.documents'],
    ko: '주문·지급·물류 세 전자문서가 서로 맞아야 함(gwanmun landed match로 견줌)',
    en: 'order, payment and logistics data have to agree (compare with gwanmun landed match)',
  },
  cn_real_name: {
    rests: [],
    ko: '받는 사람의 실명과 신분증 번호',
    en: 'the real name and identity number of the addressee',
  },
  cn_payer_missing: {
    rests: ['cn.agencies.payers'],
    ko: '지급 회사(payment_method)가 없음: 세관에 등록된 지급 회사여야 함',
    en: 'the payer (payment_method) is blank: it has to be registered with customs',
  },
  cn_payer_registered: {
    rests: ['cn.agencies.payers'],
    ko: '지급 회사: 세관에 등록된 회사(알리페이·위챗페이·텐페이)',
    en: 'payer: registered with customs (Alipay, WeChat Pay, Tenpay)',
  },
  cn_payer_not_known: {
    rests: ['cn.agencies.payers'],
    ko: '지급 회사가 세관에 등록된 회사인지 알 수 없음',
    en: 'whether the payer is registered with customs is not known',
  },
  cn_no_registration: {
    rests: ['cn.agencies.firstImport'],
    ko: '소매수입: NMPA 등록·식품 제조기업 등록을 요구하지 않음(목록 비고와 검역 물품은 예외), 중국어 전자라벨과 위험 고지',
    en: 'retail import: no NMPA or maker registration (save list notes, quarantine); Chinese e-label',
  },
  cn_cosmetics_licence: {
    rests: ['cn.agencies.cosmetics'],
    ko: '화장품(일반무역): 위생허가 또는 비안',
    en: 'cosmetics in general trade: a hygiene licence or filing',
  },
  cn_nmpa: {
    rests: ['cn.agencies.cosmetics'],
    ko: '화장품(일반무역): 특수화장품은 NMPA 등록, 보통화장품은 비안, 중국 내 책임자, 중국어 라벨',
    en: 'cosmetics in general trade: NMPA registration or filing, an agent in China, Chinese labels',
  },
  cn_food_makers: {
    rests: ['cn.agencies.foodMakers'],
    ko: '식품(일반무역): 일부 식품의 해외 제조기업 등록',
    en: 'food in general trade: registration of the makers of some foods',
  },
  cn_food_makers_248: {
    rests: ['cn.agencies.foodMakers'],
    ko: '식품(일반무역): 해외 제조기업의 해관총서 등록(248호), 중국어 라벨',
    en: 'food in general trade: registration of the maker with customs (decree 248), Chinese labels',
  },
  cn_food_makers_280: {
    rests: ['cn.agencies.foodMakers'],
    ko: '식품(일반무역): 해외 제조기업의 해관총서 등록(280호), 중국어 라벨',
    en: 'food in general trade: registration of the maker with customs (decree 280), Chinese labels',
  },
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(cnRequirements)

export type ChineseWay = 'retail' | 'mail' | 'general'

type Agencies = Bound<ChineseLaw>['agencies']

/** How a payer stands: blank, registered with customs, or another one. */
export type PayerStand = 'missing' | 'registered' | 'not_known'

export function payerStand(payer: string): PayerStand {
  if (payer === '') return 'missing'
  return isRegisteredPayer(payer) ? 'registered' : 'not_known'
}

const ofPayer: Readonly<Record<PayerStand, number>> = {
  missing: Q.cn_payer_missing,
  registered: Q.cn_payer_registered,
  not_known: Q.cn_payer_not_known,
}

const makers: Readonly<Record<NonNullable<Agencies['foodMakers']>, number>> = {
  listed: Q.cn_food_makers,
  registered: Q.cn_food_makers_248,
  registered_anew: Q.cn_food_makers_280,
}

const cosmetics = new Set(['cosmetic', 'perfume'].map(word => GoodsKind[word]!))
const foods = new Set(['food', 'health_food'].map(word => GoodsKind[word]!))
const registered = new Set([...cosmetics, ...foods, GoodsKind['medical_device']!])

function askInGeneralTrade(kind: number, agencies: Agencies, marks: Marks): void {
  if (cosmetics.has(kind)) {
    const isNew = agencies.cosmetics === 'registered_or_filed'
    mark(marks, isNew ? Q.cn_nmpa : Q.cn_cosmetics_licence)
  }
  if (foods.has(kind) && agencies.foodMakers) mark(marks, makers[agencies.foodMakers])
}

/** Marks what is asked of goods of a kind that are sent in a way. */
export function askOf(
  {
    kind,
    way,
    payer,
  }: { readonly kind: number; readonly way: ChineseWay; readonly payer: PayerStand },
  { agencies, retailImports }: Bound<ChineseLaw>,
  marks: Marks,
): void {
  if (kind === 0) mark(marks, Q.kind_missing)
  if (way === 'general') {
    askInGeneralTrade(kind, agencies, marks)
    return
  }
  mark(marks, Q.cn_real_name)
  if (way === 'mail') return
  if (retailImports.documents === 'three_matched') mark(marks, Q.cn_three_documents)
  if (agencies.payers === 'registered') mark(marks, ofPayer[payer])
  if (!registered.has(kind)) return
  if (agencies.firstImport === 'not_asked') mark(marks, Q.cn_no_registration)
  else askInGeneralTrade(kind, agencies, marks)
}
