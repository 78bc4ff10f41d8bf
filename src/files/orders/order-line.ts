/** Cells of a row into the values of a line, by field; what is wrong or doubtful is named. */
import { codeId } from '../../basis/codes.js'
import { plainName } from '../../basis/plain-name.js'
import type { Problem } from '../../basis/problem.js'
import { longestOf } from '../../parcel/columns.js'
import type { Kind } from '../../parcel/fields.js'
import { type Adapter, kindOfColumn, orderFieldOf } from './adapter.js'
import type { OrderRow } from './order-rows.js'
import { readValue } from './read-value.js'

/** A value that the file has but does not settle: it is asked about. */
export interface Doubt {
  readonly column: string
  readonly known: string
}

export interface OrderLine {
  readonly row: number
  readonly values: Map<string, string>
  readonly doubts: Doubt[]
  /** What the shop calls the goods, whatever the product master makes of it. */
  readonly title: string
  /** Columns that are not read and are nobody's: in the order of the header. */
  readonly kept: readonly string[]
}

/** Columns of what may name or reach a person, or let somebody in: they are never carried over. */
const personalTitle = new RegExp(
  'name|addr|street|city|zip|post|phone|tel|mobile|mail|contact|buyer|recipient|receiver|customer' +
    '|user|note|message|instruction|memo|comment|gift' +
    '|성명|이름|수령|수취|주문자|구매자|받는|보내는|연락처|전화|휴대|주소|배송지|우편|메일|메세지|메시지' +
    '|요구|요청|통관|아이디|생년|출입|입력|id$' +
    '|住所|電話|氏名|名前|受取|購入者|郵便|フリガナ|要請|贈|携帯',
)

export function isPersonalTitle(title: string): boolean {
  return personalTitle.test(plainName(title))
}

/** Where the columns of a file stand for its adapter. */
export class OrderHeader {
  /** By field the places of its columns, the preferred first. */
  readonly places: readonly (readonly [column: string, at: readonly number[], kind: Kind])[]
  readonly keptNames: readonly string[]
  readonly personalNames: readonly string[]
  readonly width: number
  readonly titles: readonly string[]
  private readonly keptAt: readonly number[]
  private readonly columns: ReadonlySet<string>

  constructor(adapter: Adapter, titles: readonly string[]) {
    const plain = titles.map(plainName)
    const placed = Object.entries(adapter.columns).map(([column, names]) => {
      const at = names.map(name => plain.indexOf(plainName(name))).filter(one => one >= 0)
      return [column, at, kindOfColumn(adapter.direction, column)!] as const
    })
    this.places = placed.filter(([, at]) => at.length > 0)
    this.columns = new Set(this.places.map(([column]) => column))
    const read = new Set(this.places.flatMap(([, at]) => at))
    const rest = titles.flatMap((title, at) => (read.has(at) || title === '' ? [] : [at]))
    this.keptAt = rest.filter(at => !isPersonalTitle(titles[at]!))
    this.keptNames = this.keptAt.map(at => titles[at]!)
    this.personalNames = rest.filter(at => isPersonalTitle(titles[at]!)).map(at => titles[at]!)
    this.titles = titles
    this.width = titles.findLastIndex(title => title !== '') + 1
  }

  has(column: string): boolean {
    return this.columns.has(column)
  }

  kept(cells: readonly string[]): readonly string[] {
    return this.keptAt.map(at => cells[at] ?? '')
  }
}

/** Discounts are written with a minus by some, and as what they are by others. */
const minusTaken: readonly string[] = ['discount', 'freight_discount']
/** More digits than a number of a spreadsheet keeps. */
const longestNumber = 15
const shown = 80

export class LineReader {
  private readonly adapter: Adapter
  private readonly header: OrderHeader
  private readonly onProblem: (problem: Problem) => void

  constructor(adapter: Adapter, header: OrderHeader, onProblem: (problem: Problem) => void) {
    this.adapter = adapter
    this.header = header
    this.onProblem = onProblem
  }

  read(row: OrderRow): OrderLine {
    const values = new Map<string, string>()
    const doubts: Doubt[] = []
    for (const [column, places, kind] of this.header.places) {
      const at = places.find(place => (row.cells[place] ?? '') !== '')
      if (at !== undefined) this.take({ row, column, kind, at }, values, doubts)
    }
    const title = values.get('goods') ?? ''
    return { row: row.row, values, doubts, title, kept: this.header.kept(row.cells) }
  }

  private take(
    place: { row: OrderRow; column: string; kind: Kind; at: number },
    values: Map<string, string>,
    doubts: Doubt[],
  ): void {
    const { row, column, kind, at } = place
    const text = row.cells[at]!
    if (kind === 'choice' || this.adapter.words?.[column]) {
      this.takeWord(column, text, values, doubts)
      return
    }
    if (row.numbers?.has(at) && isCutNumber(kind, text)) {
      this.complain({ row, column, at }, codeId['number_as_code']!)
      return
    }
    const bare = minusTaken.includes(column) ? text.replace(/^\s*[-−]/, '') : text
    const read = readValue(kind, bare, this.adapter)
    if ('code' in read) this.complain({ row, column, at }, read.code)
    else if (!('doubt' in read)) {
      values.set(column, read.value)
      const isOurs = read.currency && !column.endsWith('_krw') && !this.header.has('currency')
      if (isOurs) values.set('currency', read.currency!)
    } else if (read.doubt === 'day') doubts.push({ column, known: read.value })
    else {
      values.set(column, read.value)
      doubts.push({ column: 'currency', known: text.replaceAll(/[\d.,\s]/g, '') })
    }
  }

  /** A word that the adapter does not know is asked about, unless it says nothing of its own. */
  private takeWord(
    column: string,
    text: string,
    values: Map<string, string>,
    doubts: Doubt[],
  ): void {
    const field = orderFieldOf(this.adapter.direction, column)
    const word = this.adapter.words?.[column]?.[text.toLowerCase()]
    const choice = word ?? (field?.choices.includes(text) ? text : undefined)
    if (choice !== undefined) values.set(column, choice)
    else if (field) doubts.push({ column, known: text.slice(0, shown) })
  }

  private complain(where: { row: OrderRow; column: string; at: number }, code: number): void {
    const { row, column, at } = where
    const text = row.cells[at]!
    const { direction } = this.adapter
    const field = orderFieldOf(direction, column)
    const value = field?.personal ? '***' : text.slice(0, shown)
    const allowed = String(longestOf(field?.kind))
    const place = { row: row.row, column: this.header.titles[at]!, start: 0, length: text.length }
    this.onProblem({ code, ...place, value, more: { allowed } })
  }
}

/** Digits of a code that were lost: at the front of an HS code, at the end of a long number. */
function isCutNumber(kind: Kind, text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  const isCode = ['key', 'name', 'text', 'given', 'customs_id'].includes(kind)
  if (isCode) return digits > longestNumber || /e/i.test(text)
  return kind === 'hs' && digits % 2 === 1
}
