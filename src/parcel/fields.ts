/** The one table of input fields: CSV header, JSON keys, labels and documents are made from it. */
import { fieldOfRow } from './field-row.js'

/** How a value is written and what number it becomes in a column. */
export type Kind =
  | 'key' // text that is compared, kept as a dictionary number
  | 'name' // text that is looked at once for each different one, kept as a dictionary number
  | 'text' // text that is not read in judging
  | 'given' // text of which only is kept that it was given
  | 'customs_id' // number of a personal customs id, else only the form of what stands there
  | 'day'
  | 'country'
  | 'currency'
  | 'hs'
  | 'choice'
  | 'line'
  | 'amount' // 1/10,000 of a currency unit
  | 'quantity' // 1/1,000 of a unit

export interface Field {
  readonly name: FieldName
  readonly ko: string
  readonly en: string
  readonly kind: Kind
  /** What the value belongs to: rows of one parcel must agree or leave it blank; amounts add up. */
  readonly of: 'line' | 'order' | 'parcel'
  readonly unit: string
  readonly required: boolean
  readonly personal: boolean
  readonly choices: readonly string[]
}

/** Name, kind, what it belongs to, Korean, English, and `required`, `personal`, unit or choices. */
const table = [
  [
    'parcel',
    'key',
    'parcel',
    '화물(House B/L·AWB·우편물) 번호',
    'house B/L, AWB or postal item',
    'required',
  ],
  ['line', 'line', 'line', '행 번호', 'line number within the parcel', ''],
  ['master_bl', 'text', 'parcel', 'Master B/L 번호', 'master B/L', ''],
  ['declaration', 'key', 'line', '신고 번호', 'declaration, where not one per parcel', ''],
  ['order_no', 'key', 'line', '주문번호', 'order number', ''],
  ['paid_amount', 'amount', 'order', '결제금액', 'amount paid for the order', 'unit:currency'],
  ['channel', 'choice', 'parcel', '운송 경로', 'channel', 'express|post'],
  [
    'declared_on',
    'day',
    'line',
    '신고일(통관목록 제출일)',
    'day of declaration or manifest',
    'required',
  ],
  ['arrived_on', 'day', 'parcel', '입항일(우편물은 통관우체국 도착일)', 'day of arrival', ''],
  ['purchased_on', 'day', 'line', '구매일', 'day on the receipt', ''],
  ['platform', 'key', 'line', '플랫폼', 'platform', ''],
  ['seller_id', 'key', 'line', '판매자 식별자', 'seller id on the platform', ''],
  ['seller', 'key', 'line', '판매자', 'seller', ''],
  ['person', 'key', 'parcel', '수하인 식별 키', 'stable key of the recipient', 'personal'],
  ['customs_id', 'customs_id', 'parcel', '통관고유부호', 'customs id', 'personal'],
  [
    'customs_id_kind',
    'choice',
    'parcel',
    '통관부호 종류',
    'kind of customs id',
    'pccc|one_time|business|none',
  ],
  ['customs_id_expires_on', 'day', 'parcel', '통관부호 만료일', 'last day of the customs id', ''],
  [
    'customs_match',
    'choice',
    'parcel',
    '통관부호 대조 결과',
    'result of the customs id match',
    'matched|failed|outage|not_asked',
  ],
  ['one_time_no', 'given', 'parcel', '일회용 인증번호', 'one-time number', 'personal'],
  ['person_name', 'given', 'parcel', '수하인 성명', 'name of the recipient', 'personal'],
  ['person_phone', 'given', 'parcel', '수하인 전화번호', 'telephone of the recipient', 'personal'],
  [
    'person_postcode',
    'given',
    'parcel',
    '수하인 우편번호',
    'postcode of the recipient',
    'personal',
  ],
  ['person_address', 'given', 'parcel', '수하인 주소', 'address of the recipient', 'personal'],
  ['goods', 'name', 'line', '품명', 'goods', ''],
  ['brand', 'text', 'line', '상표', 'brand', ''],
  ['model', 'text', 'line', '모델', 'model', ''],
  ['gtin', 'text', 'line', '상품 바코드(GTIN)', 'GTIN', ''],
  ['cert_no', 'text', 'line', '인증번호', 'certificate number', ''],
  ['ship_from', 'country', 'parcel', '발송국', 'country of dispatch', 'required'],
  ['origin', 'country', 'line', '원산지', 'country of origin', ''],
  [
    'origin_proof',
    'choice',
    'line',
    '원산지 증빙',
    'proof of origin',
    'none|receipt|declaration|certificate',
  ],
  ['hs', 'hs', 'line', '품목번호(HSK)', 'HS code, 4 to 10 digits', ''],
  ['quantity', 'quantity', 'line', '수량', 'quantity', 'required'],
  ['unit', 'text', 'line', '수량 단위', 'unit of quantity', ''],
  ['pieces_per_unit', 'quantity', 'line', '단위당 개수', 'pieces in a unit', 'unit:pieces'],
  ['volume_ml_each', 'quantity', 'line', '개당 용량', 'volume of each', 'unit:ml'],
  ['volume_ml', 'quantity', 'line', '총용량', 'volume of the line', 'unit:ml'],
  ['weight_g', 'quantity', 'line', '순중량', 'net weight of the line', 'unit:g'],
  [
    'tobacco_kind',
    'choice',
    'line',
    '담배 종류(품목번호로 알 수 없을 때)',
    'kind of tobacco, where the code does not tell',
    'heated_stick|heated_other|leaf_nicotine|other_nicotine',
  ],
  ['abv', 'quantity', 'line', '알코올 도수', 'alcohol by volume', 'unit:%'],
  ['parcel_weight_g', 'quantity', 'parcel', '화물 총중량', 'gross weight of the parcel', 'unit:g'],
  ['unit_price', 'amount', 'line', '단가', 'unit price', 'required unit:currency'],
  ['currency', 'currency', 'line', '통화', 'currency', 'required'],
  ['discount', 'amount', 'line', '행 할인', 'discount on the line', 'unit:currency'],
  ['order_discount', 'amount', 'order', '주문 할인', 'discount on the order', 'unit:currency'],
  [
    'discount_kind',
    'choice',
    'line',
    '할인 종류',
    'kind of discount',
    'seller|platform|points|gift_card',
  ],
  ['agent_fee', 'amount', 'order', '구매대행 수수료', 'buying commission', 'unit:currency'],
  [
    'local_freight',
    'amount',
    'order',
    '현지 운임',
    'freight inside the country of dispatch',
    'unit:currency',
  ],
  ['local_tax', 'amount', 'order', '현지 세금', 'tax of the country of dispatch', 'unit:currency'],
  ['intl_freight', 'amount', 'parcel', '국제 운임', 'international freight', 'unit:currency'],
  ['intl_insurance', 'amount', 'parcel', '국제 보험료', 'international insurance', 'unit:currency'],
  [
    'freight_separate',
    'choice',
    'parcel',
    '운임 구분 가능 여부',
    'whether international freight can be told apart',
    'yes|no',
  ],
  ['use', 'choice', 'parcel', '용도', 'use', 'self|sample|gift|resale'],
  [
    'sale_price_krw',
    'amount',
    'line',
    '국내 판매가(과세가격이 아님)',
    'price on the Korean market, never the customs price',
    'unit:KRW',
  ],
] as const satisfies readonly (readonly [string, Kind, Field['of'], string, string, string])[]

export type FieldName = (typeof table)[number][0]

export const fields: readonly Field[] = table.map(row => fieldOfRow(row))

const byName: ReadonlyMap<string, Field> = new Map(fields.map(field => [field.name, field]))

/** The field with this name, or undefined. */
export function fieldOf(name: string): Field | undefined {
  return byName.get(name)
}

/** The number of a choice in its column (0 is blank): `choiceOf('channel', 'post')` is 2. */
export function choiceOf(name: FieldName, choice: string): number {
  const at = fieldOf(name)?.choices.indexOf(choice) ?? -1
  if (at < 0) throw new Error(`no choice ${choice} in ${name}`)
  return at + 1
}
