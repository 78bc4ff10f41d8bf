/** The sheet of an agent of express carriers: a parcel in a row, up to five kinds of goods side by side. */
import { countryCode } from '../basis/country.js'
import { formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { centPlaces, quantityPlaces } from '../basis/scale.js'
import { type Declaration, kilogramsOf } from './declaration.js'
import type { LeavingLine } from './leaving-line.js'
import { sentWeight } from './leaving-line.js'
import { lineValue, roundedText } from './money.js'
import type { SheetTable } from './order-sheets.js'
import { problemOf } from './shipments.js'

const head = [
  ...['* 운송장번호', '수출신고번호', '판매 쇼핑몰', '주문일', '주문번호', '상품구분'],
  ...['* 수취인 이름', '수취인 전화', '수취인 이메일', '* 수취인 전체주소', '수취인 상세주소'],
  ...['* 수취인 도시', '수취인 주', '* 수취인 우편번호', '* 수취인 국가', '* 배송 서비스'],
  ...['* 총무게', '* 무게 단위', '* 총포장수', '* 총포장 단위', '* 가로', '* 세로', '* 높이'],
  ...['* 크기 단위', '* 수량 단위', '* 통화 단위'],
]
const blocks = ['1', '2', '3', '4', '5']
const block = [
  ...[
    '* 상품명',
    '* 상품 수량',
    '* 상품 가격',
    '* 상품 분류',
    '상품 무게',
    '원산지',
    'HSCODE',
    'SKU',
    '소재',
  ],
]

export const expressHeader: readonly string[] = [
  ...head,
  ...blocks.flatMap(number => block.map(name => `${name} ${number}`)),
]

function goodsCells(line: LeavingLine): readonly string[] {
  const weight = line.weight > 0 ? kilogramsOf(sentWeight(line)) : ''
  return [
    ...[line.goods, decimalText(line.shipped, quantityPlaces)],
    ...[roundedText(lineValue(line), centPlaces), line.kind, weight],
    ...[countryCode(line.origin), line.hs, line.sku, ''],
  ]
}

function rowOf({ values, planned }: Declaration): readonly string[] {
  const { lines, parcel } = planned.shipment
  const [first] = lines
  const texts = parcel?.texts ?? {}
  const sold = first!.soldOn >= 0 ? formatDay(first!.soldOn).replaceAll('-', '') : ''
  return [
    ...[
      first!.tracking,
      values.number ?? '',
      first!.platform,
      sold,
      values.order_no ?? '',
      'Merchandise',
    ],
    ...[texts.consignee_name ?? '', texts.consignee_phone ?? '', texts.consignee_email ?? ''],
    ...[texts.consignee_address1 ?? '', texts.consignee_address2 ?? '', texts.consignee_city ?? ''],
    ...[texts.consignee_region ?? '', texts.consignee_postcode ?? '', countryCode(first!.to), ''],
    ...[values.gross ?? '', 'KG', values.packages ?? '', values.package_kind ?? ''],
    ...['', '', '', '', 'U', values.currency ?? ''],
    ...lines.flatMap(goodsCells),
  ]
}

/** The sheet, and the parcels with more kinds of goods than it has room for. */
export function expressSheet(declarations: readonly Declaration[]): {
  readonly table: SheetTable
  readonly problems: readonly Problem[]
} {
  const isShort = ({ planned }: Declaration) => planned.shipment.lines.length <= blocks.length
  const problems = declarations
    .filter(one => !isShort(one))
    .map(one => {
      const told = { value: one.name, allowed: String(blocks.length) }
      return problemOf('contents_too_many', one.planned.shipment.lines[0]!, '', told)
    })
  const rows = declarations.filter(isShort).map(one => {
    const cells = rowOf(one)
    return expressHeader.map((_, at) => cells[at] ?? '')
  })
  return { table: { header: expressHeader, rows }, problems }
}
