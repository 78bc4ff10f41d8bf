/** Answers to the questions of an earlier reading, which fill what the file does not say. */
import { codeId } from '../../basis/codes.js'
import { plainName } from '../../basis/plain-name.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import { allowedIn } from '../../parcel/choice-words.js'
import { type Direction, kindOfColumn, orderFieldOf } from './adapter.js'
import { type OrderBlocks, orderRows } from './order-rows.js'
import { type QuestionOf, questionKey, type Whose } from './questions.js'
import { readValue } from './read-value.js'

export interface Answer {
  readonly row: number
  readonly column: string
  readonly of: QuestionOf
  readonly order: string
  readonly sku: string
  readonly goods: string
  readonly answer: string
}

const scopes: readonly string[] = ['file', 'product', 'order', 'line']
const headerRows = 20

/** The answers by what they are for. */
export class Answers {
  readonly problems: Problem[] = []
  private readonly byKey = new Map<string, string>()
  private readonly direction: Direction
  private readonly file: string

  constructor(direction: Direction, file = '') {
    this.direction = direction
    this.file = file
  }

  /** `row` is that of the answers file, where a problem is told. */
  add(answer: Answer, row: number): void {
    const { column, of } = answer
    const read = this.read(column, answer.answer)
    if ('value' in read) this.byKey.set(questionKey(of, column, answer), read.value)
    else this.complain(row, column, read.code, answer.answer)
  }

  private read(column: string, text: string): { value: string } | { code: number } {
    const kind = kindOfColumn(this.direction, column)
    if (kind === undefined) return { code: codeId['column_unknown']! }
    const choices = orderFieldOf(this.direction, column)?.choices ?? []
    if (kind === 'choice' && !choices.includes(text)) return { code: codeId['choice_unknown']! }
    const read = readValue(kind, text)
    if ('code' in read) return read
    return 'doubt' in read ? { code: codeId[`${read.doubt}_bad`] ?? codeId['amount_bad']! } : read
  }

  private complain(row: number, column: string, code: number, value: string): void {
    const field = orderFieldOf(this.direction, column)
    const shown = field?.personal ? '***' : value.slice(0, 80)
    const place = { row, column, start: 0, length: value.length, file: this.file }
    this.problems.push({ code, ...place, value: shown, more: field ? allowedIn(field) : {} })
  }

  /** What was answered for a column of a line; the narrowest answer holds. */
  find(column: string, line: Whose): string | undefined {
    for (const of of ['line', 'order', 'product', 'file'] as const) {
      const found = this.byKey.get(questionKey(of, column, line))
      if (found !== undefined) return found
    }
    return undefined
  }
}

function placesOf(titles: readonly string[]): Readonly<Record<string, number>> | undefined {
  const plain = titles.map(plainName)
  const names = ['row', 'column', 'of', 'order', 'sku', 'goods', 'answer']
  const places = Object.fromEntries(names.map(name => [name, plain.indexOf(name)]))
  return ['column', 'of', 'answer'].every(name => places[name]! >= 0) ? places : undefined
}

export interface GivenAnswer extends Answer {
  /** The row of the answers file. */
  readonly at: number
}

/** Reads the questions file with its last column filled in; blank answers are none yet. */
export async function readAnswers(
  blocks: AsyncGenerator<Buffer>,
  file: string,
): Promise<readonly GivenAnswer[]> {
  const given: GivenAnswer[] = []
  let places: Readonly<Record<string, number>> | undefined
  const rows: OrderBlocks = orderRows(blocks)
  for await (const block of rows) {
    for (const { row, cells, fault } of block) {
      const cell = (name: string): string => cells[places?.[name] ?? -1] ?? ''
      if (!places && row <= headerRows) places = placesOf(cells)
      else if (places && fault === 0 && cell('answer') !== '' && scopes.includes(cell('of'))) {
        const of = cell('of') as QuestionOf
        const whose = { order: cell('order'), sku: cell('sku'), goods: cell('goods') }
        const asked = { row: Number(cell('row')) || 0, column: cell('column'), of, ...whose }
        given.push({ ...asked, answer: cell('answer'), at: row })
      }
    }
  }
  if (!places) throw new Unusable(fileProblem(codeId['answers_bad']!, file))
  return given
}
