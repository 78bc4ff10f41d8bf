/** The one table of outbound fields, a row for each line of an order that leaves Korea. */
import { fieldOfRow } from './field-row.js'
import type { Kind } from './fields.js'

export interface OutboundField {
  readonly name: OutboundFieldName
  readonly ko: string
  readonly en: string
  readonly kind: Kind
  /** What the value belongs to: rows of one order or shipment must agree or leave it blank. */
  readonly of: 'line' | 'order' | 'shipment'
  readonly unit: string
  readonly required: boolean
  readonly personal: boolean
  readonly choices: readonly string[]
}

/** Name, kind, what it belongs to, Korean, English, and `required`, `personal`, unit or choices. */
const table = [
  ['shipment', 'key', 'shipment', '발송 번호(한 수하인에게 가는 한 운송)', 'shipment', ''],
  ['tracking_no', 'key', 'shipment', '운송장·우편물 번호', 'tracking number', ''],
  ['exporter', 'key', 'shipment', '수출자(프로필)', 'exporter (profile)', ''],
  ['order', 'key', 'order', '주문번호', 'order number', 'required'],
  ['line', 'line', 'line', '행 번호', 'line number within the order', ''],
  [
    'status',
    'choice',
    'line',
    '주문 상태',
    'status of the order line',
    'open|cancelled|refunded|part_refunded',
  ],
  ['platform', 'key', 'order', '판매 채널', 'selling channel', ''],
  ['sold_on', 'day', 'order', '판매일', 'day of sale', 'required'],
  ['declared_on', 'day', 'shipment', '수출신고 수리일', 'day of export declaration', ''],
  ['loaded_on', 'day', 'shipment', '적재일', 'day of loading', ''],
  ['entered_on', 'day', 'shipment', '도착국 수입신고일', 'day of entry at the destination', ''],
  ['to', 'country', 'shipment', '목적국', 'country of destination', 'required'],
  ['region', 'key', 'shipment', '주·도(세율이 지역에 따를 때)', 'state or province', ''],
  ['carrier', 'choice', 'shipment', '운송 방법', 'way of carriage', 'post|express|cargo'],
  ['buyer', 'key', 'order', '구매자 식별 키', 'stable key of the buyer', 'personal'],
  ['buyer_use', 'choice', 'order', '구매 용도', 'use by the buyer', 'personal|business'],
  [
    'kind_of_export',
    'choice',
    'shipment',
    '수출 종류',
    'kind of export',
    'sale|stock_transfer|sample|return',
  ],
  ['sku', 'key', 'line', '상품 코드(SKU)', 'SKU', ''],
  ['hs', 'hs', 'line', '품목번호(HSK)', 'Korean HS code, 4 to 10 digits', ''],
  ['hs_destination', 'hs', 'line', '목적국 품목번호', 'HS code of the destination', ''],
  ['goods', 'name', 'line', '품명', 'goods', 'required'],
  [
    'kind',
    'choice',
    'line',
    '물품 종류',
    'kind of goods',
    'cosmetic|perfume|food|health_food|alcohol|tobacco|medicine|medical_device|apparel|footwear|' +
      'bag|book|music|electronics|battery|toy|children|jewellery|household|other',
  ],
  [
    'export_proof',
    'choice',
    'line',
    '세관장확인·수출승인 대상인지',
    'whether it takes a proof at customs or an approval',
    'yes|no',
  ],
  ['origin', 'country', 'line', '원산지', 'country of origin', ''],
  [
    'origin_claim',
    'choice',
    'line',
    '협정 원산지 신청',
    'preference that is claimed',
    'none|korus|eu_korea|uk_korea|kafta|ckfta|rcep|korea_china|korea_asean|korea_vietnam|korea_singapore',
  ],
  ['maker', 'key', 'line', '제조자', 'maker', ''],
  ['maker_business_no', 'key', 'line', '제조자 사업자등록번호', 'business number of the maker', ''],
  ['quantity', 'quantity', 'line', '주문 수량', 'quantity ordered', 'required'],
  ['quantity_shipped', 'quantity', 'line', '발송 수량', 'quantity shipped', ''],
  ['unit_price', 'amount', 'line', '판매 단가', 'unit price', 'required unit:currency'],
  ['currency', 'currency', 'order', '통화', 'currency', 'required'],
  ['discount', 'amount', 'line', '행 할인', 'discount on the line', 'unit:currency'],
  ['discount_by', 'choice', 'line', '할인 부담자', 'who bears the discount', 'seller|platform'],
  ['freight', 'amount', 'order', '구매자가 낸 운임', 'freight charged', 'unit:currency'],
  ['insurance', 'amount', 'order', '보험료', 'insurance', 'unit:currency'],
  [
    'freight_separate',
    'choice',
    'order',
    '송장에 운임이 따로 적히는지',
    'whether freight stands apart on the invoice',
    'yes|no',
  ],
  ['paid_amount', 'amount', 'order', '결제금액', 'amount paid for the order', 'unit:currency'],
  ['payment_method', 'name', 'order', '결제 수단(지급 회사)', 'means of payment (payer)', ''],
  ['refunded_amount', 'amount', 'order', '환불금액', 'amount refunded', 'unit:currency'],
  ['converted_krw', 'amount', 'order', '환가한 원화 금액', 'won received for it', 'unit:KRW'],
  [
    'incoterm',
    'choice',
    'order',
    '인도조건',
    'terms of delivery',
    'FOB|CFR|CIF|CIN|CIP|CPT|DAF|DAP|DAT|DDP|DDU|DEQ|DES|DPU|EXW|FAS|FCA',
  ],
  ['weight_g', 'quantity', 'line', '순중량', 'net weight of the line', 'unit:g'],
  ['gross_weight_g', 'quantity', 'shipment', '총중량', 'gross weight of the shipment', 'unit:g'],
  ['packages', 'quantity', 'shipment', '포장 개수', 'number of packages', ''],
  [
    'scheme',
    'choice',
    'shipment',
    '판매자 조세 제도',
    'tax scheme of the seller',
    'none|ioss|ovr|cbec|uk_vat|au_gst',
  ],
  [
    'duty_rate_pct',
    'quantity',
    'line',
    '판매자가 아는 관세율',
    'duty rate, as the seller knows it',
    'unit:%',
  ],
  [
    'tax_rate_pct',
    'quantity',
    'line',
    '판매자가 아는 세율',
    'tax rate, as the seller knows it',
    'unit:%',
  ],
] as const satisfies readonly (readonly [
  string,
  Kind,
  OutboundField['of'],
  string,
  string,
  string,
])[]

export type OutboundFieldName = (typeof table)[number][0]

export const outboundFields: readonly OutboundField[] = table.map(row => fieldOfRow(row))

const byName: ReadonlyMap<string, OutboundField> = new Map(
  outboundFields.map(field => [field.name, field]),
)

/** The outbound field with this name, or undefined. */
export function outboundFieldOf(name: string): OutboundField | undefined {
  return byName.get(name)
}

/** The number of a choice in its column (0 is blank): `outboundChoice('carrier', 'post')` is 1. */
export function outboundChoice(name: OutboundFieldName, choice: string): number {
  const at = outboundFieldOf(name)?.choices.indexOf(choice) ?? -1
  if (at < 0) throw new Error(`no choice ${choice} in ${name}`)
  return at + 1
}
