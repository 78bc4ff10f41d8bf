/** The spreadsheets that a gateway of e-commerce declarations takes: orders, and the goods behind them. */
import { countryCode } from '../basis/country.js'
import { currencyCode } from '../basis/currency.js'
import { centPlaces, quantityScale } from '../basis/scale.js'
import { type Declaration, kilogramsOf } from './declaration.js'
import { exportLawOn } from './export-law.js'
import { type LeavingLine, piecesOf } from './leaving-line.js'
import { type Money, moneyText, wonOf } from './money.js'

/** A sheet: its header, and its rows of cells. */
export interface SheetTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The first twelve columns stand in both lists of orders. */
export const orderHeader = [
  ...['주문번호', '상품ID', '상품명 (영문)', '주문수량', '결제금액', '결제통화코드'],
  ...['구매자상호명', '목적국 국가코드', 'HS코드', '중량', '가격', '도메인명'],
]

export const longOrderHeader = [
  ...orderHeader,
  ...[
    '제조자',
    '제조자사업자번호',
    '제조자사업장일련번호',
    '제조자통관고유부호',
    '제조장소(우편번호)',
  ],
  ...['산업단지부호', '인도조건', '운임원화', '보험료원화', '상품성분명', '주문수량단위'],
]

export const itemHeader = [
  ...['상품ID', '상품명 (영문)', 'HS코드', '상표명 (영문)', '원산지 국가코드', '중량', '중량단위'],
  ...['수량단위', '제조자상호명', '제조자통관고유부호', '제조자우편번호', '규격', '성분'],
  ...['카테고리1', '카테고리2', '카테고리3', '기타스펙', '상품Url'],
]

const pieceUnit = 'U'

const cents = (money: Money): string => moneyText(money, centPlaces)

/** The weight of one piece in kilograms; blank where it is not known. */
function pieceWeight({ weight, ordered }: LeavingLine): string {
  if (weight <= 0 || ordered <= 0) return ''
  return kilogramsOf((BigInt(weight) * BigInt(quantityScale)) / BigInt(ordered))
}

function orderCells({ values, planned }: Declaration, line: LeavingLine): readonly string[] {
  return [
    ...[values.order_no ?? '', line.sku, line.goods],
    String(piecesOf(line.shipped) ?? line.shipped / quantityScale),
    cents(planned.valuation.payment),
    ...[currencyCode(line.currency), line.buyer, countryCode(line.to), line.hs],
    pieceWeight(line),
    cents(BigInt(line.price) * BigInt(quantityScale)),
    line.platform,
  ]
}

function makerCells({ planned }: Declaration, line: LeavingLine): readonly string[] {
  const { rate, freight, insurance, term } = planned.valuation
  return [
    ...[line.maker, line.makerNumber.replaceAll('-', ''), '', '', '', '', term],
    ...[String(wonOf(freight, rate)), String(wonOf(insurance, rate)), '', pieceUnit],
  ]
}

/** Sheets of so many rows as one upload takes; the rows of a declaration stay together. */
function sheetsOf(
  declarations: readonly Declaration[],
  header: readonly string[],
  cells: (declaration: Declaration, line: LeavingLine) => readonly string[],
): readonly SheetTable[] {
  const sheets: SheetTable[] = []
  let rows: (readonly string[])[] = []
  for (const one of declarations) {
    const own = one.planned.shipment.lines.map(line => cells(one, line))
    const most = exportLawOn(one.planned.shipment.on).exportNotice.uploadRows ?? own.length
    if (rows.length > 0 && rows.length + own.length > most) {
      sheets.push({ header, rows })
      rows = []
    }
    rows.push(...own)
  }
  if (rows.length > 0) sheets.push({ header, rows })
  return sheets
}

/** The list of orders in twelve columns. */
export function shortOrderSheets(declarations: readonly Declaration[]): readonly SheetTable[] {
  return sheetsOf(declarations, orderHeader, orderCells)
}

/** The list of orders in twenty-three columns, with makers and charges. */
export function longOrderSheets(declarations: readonly Declaration[]): readonly SheetTable[] {
  return sheetsOf(declarations, longOrderHeader, (declaration, line) => [
    ...orderCells(declaration, line),
    ...makerCells(declaration, line),
  ])
}

/** The list of goods, each code once. */
export function itemSheet(declarations: readonly Declaration[]): SheetTable {
  const lines = declarations.flatMap(({ planned, profile }) =>
    planned.shipment.lines.map(line => ({ ...line, page: profile.homepage })),
  )
  const bySku = new Map(lines.filter(({ sku }) => sku !== '').map(line => [line.sku, line]))
  const rows = [...bySku.values()].map(line => [
    ...[line.sku, line.goods, line.hs, '', countryCode(line.origin), pieceWeight(line), 'KG'],
    ...[pieceUnit, line.maker, '', '', line.goods, '', '', '', '', '', line.page],
  ])
  return { header: itemHeader, rows }
}
