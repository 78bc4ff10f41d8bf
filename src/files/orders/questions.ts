/** What an order file does not say, as questions: one for each thing that an answer settles. */
import { type Direction, orderFieldOf } from './adapter.js'

/** What one answer is for: every row, goods of one code, one order, or one row. */
export type QuestionOf = 'file' | 'product' | 'order' | 'line'

/** What cannot go on without it. */
export type NeededFor = 'price' | 'shipping'

export interface Question {
  /** The first row that it is asked of. */
  readonly row: number
  readonly column: string
  readonly of: QuestionOf
  readonly order: string
  readonly sku: string
  /** Goods as the shop calls them, where they have no code. */
  readonly goods: string
  readonly neededFor: NeededFor
  readonly ko: string
  readonly en: string
  /** What the file says that may help; never anything personal. */
  readonly known: string
}

export interface AskedQuestion extends Question {
  /** So many rows wait for the answer. */
  rows: number
}

/** More are counted, not kept. */
export const mostQuestions = 10_000

/** Columns of goods: asked once for each code. */
const ofGoods: readonly string[] = [
  ...['hs', 'hs_destination', 'origin', 'maker', 'weight_g', 'kind', 'goods'],
]
/** What a seller says once for all orders, where the file has no column for it. */
const ofFile: readonly string[] = [
  ...['currency', 'to', 'sold_on', 'carrier', 'exporter', 'declared_on', 'ship_from'],
]

/** Questions of their own; others are asked by the name of the field. */
const sentences: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  hs: ['품목번호(HSK 10자리)는 무엇입니까?', 'What is the HS code (ten digits of HSK)?'],
  origin: [
    '어느 나라에서 만들었습니까? 발송국으로 정하지 않습니다.',
    'In which country was it made? It is never taken from the country of dispatch.',
  ],
  maker: [
    '누가 만들었습니까? 제조자가 없으면 원산지를 한국으로 적지 않습니다.',
    'Who made it? Without a maker the origin is not written as Korea.',
  ],
  weight_g: ['판매 단위 하나의 순중량은 몇 g입니까?', 'What does one unit weigh net, in grams?'],
  goods: [
    '영문 품명은 무엇입니까? 통관 서류에는 영문이 필요합니다.',
    'What is the English name? Customs papers need one.',
  ],
  to: ['어느 나라로 보냅니까?', 'To which country does it go?'],
  currency: ['금액은 어느 통화입니까?', 'In which currency are the amounts?'],
  sold_on: ['언제 팔았습니까(YYYY-MM-DD)?', 'When was it sold (YYYY-MM-DD)?'],
  carrier: [
    '무엇으로 보냅니까? post(우편), express(특송), cargo(일반화물)',
    'How is it carried? post, express or cargo',
  ],
  exporter: ['수출자는 누구입니까?', 'Who is the exporter?'],
  unit_price: ['한 개의 판매 단가는 얼마입니까?', 'What is the price of one piece?'],
  freight: [
    '구매자가 낸 운임은 주문 통화로 얼마입니까?',
    'What freight was charged, in the currency of the order?',
  ],
  insurance: [
    '보험료는 주문 통화로 얼마입니까?',
    'What is the insurance, in the currency of the order?',
  ],
  discount: ['이 행의 할인은 얼마입니까?', 'What is the discount on this line?'],
  status: [
    '주문은 어떤 상태입니까? open, cancelled, refunded, part_refunded',
    'What is the status? open, cancelled, refunded or part_refunded',
  ],
  parcel: [
    '어느 화물(House B/L·AWB·우편물)에 실립니까?',
    'In which parcel (house B/L, AWB, postal item) does it come?',
  ],
  declared_on: ['언제 신고합니까(YYYY-MM-DD)?', 'When is it declared (YYYY-MM-DD)?'],
  ship_from: ['어느 나라에서 발송합니까?', 'From which country is it sent?'],
  'in:unit_price': [
    '해외에서 얼마에 샀습니까? 국내 판매가는 과세가격이 아닙니다.',
    'What was paid for it abroad? The price on the Korean market is not the customs price.',
  ],
  'in:currency': ['해외 구매 가격은 어느 통화입니까?', 'In which currency was the price abroad?'],
}

function sentenceOf(direction: Direction, column: string): readonly [string, string] {
  const own = sentences[`${direction}:${column}`] ?? sentences[column]
  if (own) return own
  const { ko, en, choices } = orderFieldOf(direction, column)!
  const allowed = choices.length > 0 ? ` (${choices.join(', ')})` : ''
  return [`${ko}: 무엇입니까?${allowed}`, `${en}: what is it?${allowed}`]
}

/** Whose value it is. */
export interface Whose {
  readonly row: number
  readonly order: string
  readonly sku: string
  readonly goods: string
}

export interface Asking extends Whose {
  readonly column: string
  readonly neededFor: NeededFor
  readonly known?: string
  /** The file has a column for it, so that this row alone lacks it. */
  readonly hasColumn?: boolean
  readonly ofOrder?: boolean
}

function scopeOf(direction: Direction, asking: Asking): QuestionOf {
  const { column, hasColumn, ofOrder } = asking
  const isPriceAbroad = direction === 'in' && ['unit_price', 'currency'].includes(column)
  const isOfGoods = ofGoods.includes(column) || isPriceAbroad
  if (isOfGoods && (asking.sku !== '' || asking.goods !== '')) return 'product'
  if (ofOrder) return 'order'
  if (ofFile.includes(column) && !hasColumn) return 'file'
  return orderFieldOf(direction, column)?.of === 'line' ? 'line' : 'order'
}

/** What makes two questions one. */
export function questionKey(of: QuestionOf, column: string, whose: Whose): string {
  const key = {
    file: '',
    product: whose.sku === '' ? `\u0000${shownGoods(whose.goods)}` : whose.sku,
    order: whose.order,
    line: String(whose.row),
  }[of]
  // A list that is safe for spreadsheets has apostrophes that the file has not.
  return `${of}\u0000${column}\u0000${key.replaceAll("'", '')}`
}

const longestGoods = 120

function shownGoods(goods: string): string {
  return goods.slice(0, longestGoods)
}

export class Questions {
  readonly asked: AskedQuestion[] = []
  /** Asked too, but not kept. */
  left = 0
  private readonly byKey = new Map<string, AskedQuestion>()
  private readonly direction: Direction

  constructor(direction: Direction) {
    this.direction = direction
  }

  ask(asking: Asking): void {
    const { row, column, order, sku, goods, neededFor, known = '' } = asking
    const of = scopeOf(this.direction, asking)
    const key = questionKey(of, column, asking)
    const before = this.byKey.get(key)
    if (before) {
      before.rows++
      return
    }
    if (this.asked.length >= mostQuestions) {
      this.left++
      return
    }
    const [ko, en] = sentenceOf(this.direction, column)
    const isOfGoods = of === 'product' || of === 'line'
    const whose = {
      order: of === 'order' || of === 'line' ? order : '',
      sku: isOfGoods ? sku : '',
      goods: isOfGoods ? shownGoods(goods) : '',
    }
    const question = { row, column, of, ...whose, neededFor, ko, en, known, rows: 1 }
    this.asked.push(question)
    this.byKey.set(key, question)
  }
}
