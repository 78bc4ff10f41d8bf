/** The two forms of the zero rate as tables: the list of export results, the list of attached papers. */
import { currencyCode } from '../basis/currency.js'
import { formatDay } from '../basis/day.js'
import { decimalText } from '../basis/decimal-text.js'
import { centPlaces, ratePlaces } from '../basis/scale.js'
import type { Text } from '../judge/steps.js'
import { type Evidence, isDeclared, type Proof, type SupplyLine, totalsOf } from './evidence.js'
import { type Money, moneyText } from './money.js'
import type { SheetTable } from './order-sheets.js'

export const proofTexts: Readonly<Record<Proof, Text>> = {
  declaration: { ko: '수출실적명세서', en: 'list of export results' },
  post_receipt: { ko: '소포수령증', en: 'receipt of the post office' },
  bank_certificate: { ko: '외화입금증명서', en: 'certificate of foreign currency received' },
}

const issuers: Readonly<Record<Proof, string>> = {
  declaration: '',
  post_receipt: '우체국장',
  bank_certificate: '외국환은행',
}

export const resultsHeader = [
  ...['일련번호', '수출신고번호', '선(기)적일자', '통화코드', '환율', '외화금액', '원화금액'],
]

export const papersHeader = [
  ...[
    '일련번호',
    '구분',
    '서류명',
    '발급자',
    '발급일자',
    '선적일자',
    'L/C 번호',
    '비고',
    '통화코드',
    '환율',
  ],
  ...['당기제출금액(외화)', '당기제출금액(원화)', '당기신고해당분(외화)', '당기신고해당분(원화)'],
  ...['당기신고미도래금액(외화)', '당기신고미도래금액(원화)'],
]

const foreignText = (money: Money): string => moneyText(money, centPlaces)
/** Won that were received before have no rate of their own. */
const rateText = ({ rate }: SupplyLine): string => (rate === 0 ? '' : decimalText(rate, ratePlaces))

/** 수출실적명세서 (별지 제40호서식): a line for each declaration, and the total behind them. */
export function resultsTable(evidence: Evidence): SheetTable {
  const lines = evidence.lines.filter(isDeclared)
  const rows = lines.map((line, at) => [
    ...[String(at + 1), line.number, formatDay(line.on), currencyCode(line.currency)],
    ...[rateText(line), foreignText(line.foreign), String(line.won)],
  ])
  const { count, won } = totalsOf(lines)
  return {
    header: resultsHeader,
    rows: [...rows, ['합계', `${count}건`, '', '', '', '', String(won)]],
  }
}

/** 영세율첨부서류제출명세서 (별지 제42호서식): supplies that other papers prove. */
export function papersTable(evidence: Evidence): SheetTable {
  const lines = evidence.lines.filter(line => !isDeclared(line))
  const rows = lines.map((line, at) => {
    const amounts = [foreignText(line.foreign), String(line.won)]
    return [
      ...[String(at + 1), '직수출', proofTexts[line.proof].ko, issuers[line.proof], ''],
      ...[formatDay(line.on), '', line.tracking, currencyCode(line.currency), rateText(line)],
      ...[...amounts, ...amounts, '', ''],
    ]
  })
  const won = String(totalsOf(lines).won)
  const total = papersHeader.map((_, at) => {
    const name = papersHeader[at]!
    if (at === 0) return '합계'
    return name === '당기제출금액(원화)' || name === '당기신고해당분(원화)' ? won : ''
  })
  return { header: papersHeader, rows: [...rows, total] }
}

/** The head of the list of results: all, goods exported, others. */
export interface ResultsHead {
  readonly all: ReturnType<typeof totalsOf>
  readonly exported: ReturnType<typeof totalsOf>
  readonly others: ReturnType<typeof totalsOf>
}

export function resultsHead({ lines }: Evidence): ResultsHead {
  return {
    all: totalsOf(lines),
    exported: totalsOf(lines.filter(isDeclared)),
    others: totalsOf(lines.filter(line => !isDeclared(line))),
  }
}
