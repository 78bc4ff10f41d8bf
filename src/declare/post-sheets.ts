/** What the post takes: parcels as rows, their contents between semicolons. */
import { countryCode } from '../basis/country.js'
import { currencyOf } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import type { Problem } from '../basis/problem.js'
import { centPlaces, quantityPlaces, quantityScale } from '../basis/scale.js'
import { type RateTable, rateOn } from '../law/rate-table.js'
import { type Declaration, grossWeight } from './declaration.js'
import { lettersOf } from './field-forms.js'
import { type LeavingLine, sentWeight } from './leaving-line.js'
import { exchanged, lineValue, roundedText } from './money.js'
import type { SheetTable } from './order-sheets.js'
import { type ParcelName, parcelFields } from './parcel-info.js'
import { problemOf } from './shipments.js'

const kinds: Readonly<Record<string, string>> = {
  sale: 'Merchandise',
  stock_transfer: 'Merchandise',
  sample: 'Sample',
  return: 'Merchandise',
}

/** Texts of the headers, then what stands under each: a value by its name, or nothing. */
const emsColumns = `
상품구분=kind|수취인명=name|수취인EMAIL=email|수취인전화 국가번호|수취인전화 지역번호|수취인전화 국번|수취인전화 전화번호
수취인전화=phone|수취인국가코드=to|수취인국가명|수취인우편번호=postcode|수취인 전체주소/ 상세주소 1=address1
수취인 상세주소 2=address2|수취인 시/군 주소=city|수취인 주/도 주소=region|수취인 건물명|박스포장 총중량(g)=gross
내용품명=names|개수=pieces|순중량(g)=weights|가격(us$)=prices|HSCODE=codes|생산지=origins|규격=models
보험가입여부|보험가입금액|우편물구분=service|물품종류=goods_kind|고객주문번호=order|주문인우편번호|주문인주소|주문인명
주문인전화 국가번호|주문인전화 지역번호|주문인전화 국번|주문인 전화번호|주문인 전화|주문인휴대전화 지역번호|주문인휴대전화 국번
주문인휴대전화 끝번|주문인 휴대번호|주문인EMAIL|수출우편물 정보 관세청 제공 여부=shared|사업자번호=business
수출화주 이름 또는 상호=exporter|수출화주 주소=exporter_address|수출이행등록여부=fulfils|수출신고번호1=number
전량분할발송여부1=whole|선기적 포장개수1=packages|수출신고번호2|전량분할발송여부2|선기적 포장개수2|수출신고번호3
전량분할발송여부3|선기적 포장개수3|수출신고번호4|전량분할발송여부4|선기적 포장개수4|추천우체국코드
`

const eparcelColumns = `
발송 도시명=from_city|발송 연락담당자명=sender|발송인 비고사항|수취인명=name|수취인EMAIL=email|수취인전화 국가번호
수취인전화 지역번호|수취인전화 국번|수취인전화 전화번호|수취인전화=phone|수취인 국가코드=to|수취인국가명
수취인우편번호=postcode|수취인 주소=address1|수취인 상세주소=address2|수취인 도시명=city|박스포장 총중량(g)=gross
부피(길이, 너비, 높이)|접근 door 코드|보험가입여부|보험가입금액|보험상태|비고사항|송장번호=tracking|통관료선납여부
내용품명=names|개수=pieces|순중량(g)=weights|가격(EUR)=prices_eur|HSCODE=codes|생산지=origins
수출우편물 정보 관세청 제공 여부=shared|사업자번호=business|수출화주 이름 또는 상호=exporter|수출화주 주소=exporter_address
수출이행등록여부=fulfils|수출신고번호1=number|전량분할발송여부1=whole|선기적 포장개수1=packages|수출신고번호2
전량분할발송여부2|선기적 포장개수2|수출신고번호3|전량분할발송여부3|선기적 포장개수3|수출신고번호4|전량분할발송여부4
선기적 포장개수4
`

const seaColumns = `
상품구분=kind|수취인명=name|수취인EMAIL=email|수취인전화 국가번호|수취인전화 지역번호|수취인전화 국번|수취인전화 전화번호
수취인전화=phone|수취인우편번호=postcode|주소 1=address1|주소 2=address2|박스포장 후 총중량(g)=gross|내용품명=names
개수=pieces|순중량(g)=weights|가격(us$)=prices|HSCODE=codes|생산지=origins|규격=models|보험가입여부|보험가입금액
고객주문번호=order|주문인우편번호|주문인주소|주문인명|주문인전화 국가번호|주문인전화 지역번호|주문인전화 국번
주문인 전화번호|주문인 전화|주문인휴대전화 지역번호|주문인휴대전화 국번|주문인휴대전화 끝번|주문인 휴대번호|주문인EMAIL
수출우편물정보 관세청 제공 여부=shared|사업자번호=business|수출화주 이름 또는 상호=exporter|수출화주 주소=exporter_address
수출이행등록 여부=fulfils|수출신고번호1=number|전량분할발송여부1=whole|선기적 포장개수1=packages|수출신고번호2
전량분할발송여부2|선기적 포장개수2|수출신고번호3|전량분할발송여부3|선기적 포장개수3|수출신고번호4|전량분할발송여부4
선기적 포장개수4|재고관리번호=skus|결제수단|결제통화|결제 승인번호|관세납부자|납부관세액|관세납부통화|포장상자 길이
포장상자 너비|포장상자 높이
`

export const postForms = ['ems', 'eparcel', 'sea'] as const

export type PostForm = (typeof postForms)[number]

/** Columns, the most kinds of contents, the longest name of one, and whether it goes to one place only. */
const forms: Readonly<
  Record<PostForm, readonly [columns: string, contents: string, name: string]>
> = {
  ems: [emsColumns, '4', '32'],
  eparcel: [eparcelColumns, '13', '32'],
  sea: [seaColumns, '15', '50'],
}

interface Column {
  readonly title: string
  readonly value: string
}

function columnsOf(table: string): readonly Column[] {
  return table
    .trim()
    .split(/[|\n]/)
    .map(cell => {
      const [title = '', value = ''] = cell.split('=')
      return { title, value }
    })
}

/** What a line costs in another currency, by the weekly rates of both, to the nearest cent. */
function priceIn(line: LeavingLine, currency: number, rates: RateTable, on: Day): string {
  const own = rateOn(rates, line.currency, on)
  const other = rateOn(rates, currency, on)
  if (line.currency === currency) return roundedText(lineValue(line), centPlaces)
  if (own < 0 || other < 0) return ''
  return roundedText(exchanged(lineValue(line), own, other), centPlaces)
}

const grams = (weight: bigint): string =>
  decimalText((weight + BigInt(quantityScale) - 1n) / BigInt(quantityScale), 0)

/** Several values of one cell, none of them with the mark that parts them. */
const joined = (lines: readonly LeavingLine[], value: (line: LeavingLine) => string): string =>
  lines.map(line => value(line).replaceAll(';', ',')).join(';')

/** Lines whose weight is not known leave the whole cell blank: a part would look like the whole. */
function joinedWeights(lines: readonly LeavingLine[]): string {
  return lines.some(line => line.weight <= 0) ? '' : joined(lines, line => grams(sentWeight(line)))
}

function partyCells({ planned }: Declaration): Readonly<Record<string, string>> {
  const texts = planned.shipment.parcel?.texts ?? {}
  const text = (name: ParcelName): string => texts[name] ?? ''
  return {
    ...{ name: text('consignee_name'), email: text('consignee_email') },
    ...{ phone: text('consignee_phone'), postcode: text('consignee_postcode') },
    ...{ address1: text('consignee_address1'), address2: text('consignee_address2') },
    ...{ city: text('consignee_city'), region: text('consignee_region') },
  }
}

function contentCells(one: Declaration, rates: RateTable): Readonly<Record<string, string>> {
  const { lines, on } = one.planned.shipment
  const price = (code: string) => joined(lines, line => priceIn(line, currencyOf(code), rates, on))
  return {
    names: joined(lines, line => line.goods),
    pieces: joined(lines, line => decimalText(line.shipped, quantityPlaces)),
    weights: joinedWeights(lines),
    ...{ prices: price('USD'), prices_eur: price('EUR') },
    codes: joined(lines, line => line.hs),
    origins: joined(lines, line => countryCode(line.origin)),
    models: joined(lines, line => line.sku),
    skus: joined(lines, line => line.sku),
  }
}

function cellsOf(one: Declaration, rates: RateTable): Readonly<Record<string, string>> {
  const { profile, planned } = one
  const { shipment } = planned
  const [line] = shipment.lines
  const gross = grossWeight(one.planned, profile)
  return {
    ...partyCells(one),
    ...contentCells(one, rates),
    kind: kinds[line!.export === '' ? 'sale' : line!.export] ?? '',
    ...{ to: countryCode(line!.to), gross: gross > 0n ? grams(gross) : '' },
    ...{
      service: 'E',
      goods_kind: 'em',
      order: shipment.orders[0] ?? '',
      tracking: line!.tracking,
    },
    ...{ shared: 'Y', business: profile.business_no.replaceAll('-', '') },
    ...{ exporter: profile.name_en || profile.name, sender: profile.representative_en },
    exporter_address: profile.address_en || profile.address,
    ...{ fulfils: 'Y', number: one.values.number ?? '', whole: 'Y' },
    packages: one.values.packages ?? '',
  }
}

export interface PostSheet {
  readonly table: SheetTable
  readonly problems: readonly Problem[]
}

/** What keeps a parcel out of a form: too many kinds of contents, too long a name, no consignee. */
function faultsOf(one: Declaration, contents: string, longest: string): readonly Problem[] {
  const { lines, parcel } = one.planned.shipment
  const [first] = lines
  const faults: Problem[] = []
  if (lines.length > Number(contents)) {
    faults.push(problemOf('contents_too_many', first!, '', { value: one.name, allowed: contents }))
  }
  for (const line of lines.filter(({ goods }) => lettersOf(goods) > Number(longest))) {
    faults.push(problemOf('field_too_long', line, 'goods', { allowed: longest }))
  }
  for (const name of asked) {
    if (parcel?.texts[name]) continue
    const { ko, en } = parcelFields.find(field => field.name === name)!
    faults.push(problemOf('declaration_field_missing', first!, name, { ko, en, value: one.name }))
  }
  return faults
}

const asked = ['consignee_name', 'consignee_address1', 'consignee_postcode'] as const

/** One of the forms of the post; parcels with a fault are left out, and named. */
export function postSheet(
  form: PostForm,
  declarations: readonly Declaration[],
  rates: RateTable,
): PostSheet {
  const [table, contents, longest] = forms[form]
  const columns = columnsOf(table)
  const problems: Problem[] = []
  const rows = declarations.flatMap(one => {
    const faults = faultsOf(one, contents, longest)
    problems.push(...faults)
    if (faults.length > 0) return []
    const cells = cellsOf(one, rates)
    return [columns.map(({ value }) => cells[value] ?? '')]
  })
  return { table: { header: columns.map(({ title }) => title), rows }, problems }
}
