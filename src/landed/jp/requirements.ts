/** What Japan asks of goods besides taxes, by their kind. */
import { quantityScale } from '../../basis/scale.js'
import { type Marks, mark } from '../../judge/marks.js'
import type { JapaneseLaw } from '../../law/jp/index.js'
import type { Bound } from '../../law/law-on.js'
import type { Consignment } from '../consignment.js'
import { kindMissing, numbersOf, type Requirements } from '../requirements.js'
import { Carrier, GoodsKind, Use, unknown } from '../words.js'

export const jpRequirements = {
  jp_cosmetics_personal: {
    rests: ['jp.agencies.cosmeticPieces'],
    ko: '화장품: 개인 사용 수량 이하여서 허가 없이 들일 수 있음(품목마다 셈)',
    en: 'cosmetics: within the personal quantity of each item, no permit',
  },
  jp_yakkan: {
    rests: ['jp.agencies.cosmeticPieces', 'jp.agencies.overPersonal'],
    ko: '개인 사용 수량을 넘음: 약감증명(薬監証明)',
    en: 'above the personal quantity: a yakkan certificate (薬監証明)',
  },
  jp_import_confirmation: {
    rests: ['jp.agencies.cosmeticPieces', 'jp.agencies.overPersonal'],
    ko: '개인 사용 수량을 넘음: 수입확인서(輸入確認証, 옛 약감증명)',
    en: 'above the personal quantity: an import confirmation (輸入確認証, formerly yakkan)',
  },
  jp_marketing_licence: {
    rests: ['jp.agencies.forSale'],
    ko: '화장품·의약품·의료기기를 판매하려면 제조판매업 허가(製造販売業)',
    en: 'cosmetics, medicines, devices to be sold: a marketing licence (製造販売業)',
  },
  jp_medicine_quantity: {
    rests: ['jp.agencies.overPersonal'],
    ko: '의약품·의료기기: 개인 사용 수량(의약품은 한두 달분)을 넘으면 확인 서류가 필요함',
    en: 'medicines and devices: above a personal quantity (a month or two of medicines) papers are needed',
  },
  jp_food_notification: {
    rests: ['jp.agencies.food'],
    ko: '판매용 식품과 유아용 완구: 식품위생법의 수입신고',
    en: 'food for sale and toys for infants: notification under the Food Sanitation Act',
  },
  jp_electronic_marks: {
    rests: ['jp.agencies.electronics'],
    ko: '전자제품: 무선기기는 기술기준 적합 표시(技適), 판매용 전기용품은 PSE 표시',
    en: 'electronics: the 技適 mark for radio equipment, the PSE mark for appliances for sale',
  },
  jp_mail_order_stated: {
    rests: ['jp.agencies.mailOrder'],
    ko: '수입신고에 통신판매 표시, 플랫폼 이름, 배송지를 적음',
    en: 'the declaration states that it is mail order, the platform and the place of delivery',
  },
  jp_sea_simplified: {
    rests: ['jp.agencies.seaParcels', 'jp.agencies.seaParcelLimit'],
    ko: '화물이 배로 가면: 과세가격이 한도 이하여서 세번 없이 간이 신고할 수 있음(항공 화물은 해당 없음)',
    en: 'cargo by sea, not by air: within the limit, a short declaration without a tariff code will do',
  },
  kind_missing: kindMissing,
} as const satisfies Requirements

const Q = numbersOf(jpRequirements)

type Agencies = Bound<JapaneseLaw>['agencies']

function cosmetics(isForSale: boolean, quantity: number, agencies: Agencies, marks: Marks): void {
  if (isForSale) {
    forSale(agencies, marks)
    return
  }
  const most = (agencies.cosmeticPieces ?? 0) * quantityScale
  if (quantity <= most) mark(marks, Q.jp_cosmetics_personal)
  else if (agencies.overPersonal === 'import_confirmation') mark(marks, Q.jp_import_confirmation)
  else mark(marks, Q.jp_yakkan)
}

function forSale({ forSale: form }: Agencies, marks: Marks): void {
  if (form === 'licensed') mark(marks, Q.jp_marketing_licence)
}

interface Declared {
  readonly carrier: number
  readonly isForSale: boolean
  /** The customs value of the whole consignment. */
  readonly total: number
}

/** What the declaration of goods of mail order states; mail has none. */
function askOfDeclaration(
  { carrier, isForSale, total }: Declared,
  { mailOrder, seaParcels, seaParcelLimit = unknown }: Agencies,
  marks: Marks,
): void {
  const isDeclared = carrier === Carrier.express || carrier === Carrier.cargo
  if (isForSale || !isDeclared) return
  if (mailOrder === 'stated') mark(marks, Q.jp_mail_order_stated)
  // Cargo goes by sea or by air, and no column tells which: the sentence does.
  const isPerhapsBySea = carrier === Carrier.cargo && total <= seaParcelLimit
  if (isPerhapsBySea && seaParcels === 'simplified') mark(marks, Q.jp_sea_simplified)
}

/** Marks what is asked of the goods of a line. */
export function askOf(
  { kind, use, quantity, carrier }: Consignment,
  at: number,
  { law: { agencies }, total }: { readonly law: Bound<JapaneseLaw>; readonly total: number },
  marks: Marks,
): void {
  const isForSale = use === Use.business
  askOfDeclaration({ carrier, isForSale, total }, agencies, marks)
  switch (kind[at]) {
    case 0:
      mark(marks, Q.kind_missing)
      break
    case GoodsKind['cosmetic']:
    case GoodsKind['perfume']:
      cosmetics(isForSale, quantity[at]!, agencies, marks)
      break
    case GoodsKind['medicine']:
    case GoodsKind['medical_device']:
      if (isForSale) forSale(agencies, marks)
      else mark(marks, Q.jp_medicine_quantity)
      break
    case GoodsKind['food']:
    case GoodsKind['health_food']:
    case GoodsKind['toy']:
    case GoodsKind['children']:
      if (isForSale && agencies.food === 'notified_for_sale') mark(marks, Q.jp_food_notification)
      break
    case GoodsKind['electronics']:
      if (agencies.electronics === 'marked') mark(marks, Q.jp_electronic_marks)
      break
    default:
  }
}
