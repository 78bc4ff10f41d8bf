/** Judges parcels given as records of text: the same columns, the same rules, n small. */
import { codeId } from '../basis/codes.js'
import type { Problem } from '../basis/problem.js'
import type { CodeList } from '../law/schedule.js'
import { Columns, longestOf, placeOf } from '../parcel/columns.js'
import { type FieldName, fieldOf, fields } from '../parcel/fields.js'
import { leaveOutKnown } from '../parcel/history.js'
import { TextBytes, textOfBytes } from '../parcel/text-bytes.js'
import { type AnswerName, answerFields } from './answer-fields.js'
import { type Judged, judgeColumns } from './batch.js'
import { decimalCell } from './decimal-cell.js'
import { type Cells, Decisions } from './decisions.js'
import { Editions } from './edition.js'
import { type ExPost, exPostOf } from './ex-post-list.js'
import type { Bench } from './work.js'

/** One order line as text or numbers, by the names of the input columns. */
export type InputLine = Readonly<Partial<Record<FieldName, string | number>>>

/** One answer by the names of the output columns; an empty text is not known. */
export type Answer = Readonly<Record<AnswerName, string>>

export interface Assessment {
  /** One per line, in the order of the input. */
  readonly answers: readonly Answer[]
  readonly problems: readonly Problem[]
  /** Earlier parcels whose relief is lost by being combined with those that were judged. */
  readonly exPost: readonly ExPost[]
}

export interface AssessOptions {
  readonly bench: Bench
  /** The complete list of codes, for codes shorter than ten digits. */
  readonly codeList?: CodeList | undefined
  /** Earlier parcels that were released: goods are combined with them, they are not judged again. */
  readonly history?: readonly InputLine[] | undefined
}

/** The name of the history in problems. */
const history = 'history'

/** What a record that is read leaves behind. */
export interface ReadLines {
  readonly columns: Columns
  readonly problems: readonly Problem[]
}

function problemOf(code: number, row: number, name: FieldName, value: string): Problem {
  const field = fieldOf(name)!
  const longest = longestOf(field.kind)
  const more = { allowed: field.choices.join(', ') || String(longest) }
  const shown = field.personal ? '***' : value
  return { code, row, column: name, start: 0, length: value.length, value: shown, more }
}

/** Where the value that is read stands as bytes. */
const scratch = new TextBytes()

const fieldPlaces: ReadonlyMap<string, number> = new Map(
  fields.map(field => [field.name, placeOf(field.name)]),
)
const requiredNames = fields.filter(field => field.required).map(field => field.name)

function readLine(columns: Columns, line: InputLine, row: number): readonly Problem[] {
  const problems: Problem[] = []
  columns.open()
  for (const name of Object.keys(line) as FieldName[]) {
    const place = fieldPlaces.get(name)
    const text = String(line[name]).trim()
    if (text === '' || place === undefined) continue
    const length = scratch.put(text)
    const fault = columns.put(place, scratch.bytes, 0, length)
    if (fault < 0) problems.push(problemOf(-fault, row, name, text))
  }
  for (const name of requiredNames) {
    if (!columns.isBlank(placeOf(name))) continue
    if (problems.some(problem => problem.column === name)) continue
    problems.push(problemOf(codeId['value_missing']!, row, name, ''))
  }
  columns.commit(row, problems[0]?.code ?? 0)
  return problems
}

/** Puts lines into columns; the row of a problem is the place of its line, from 1. */
export function readLines(
  lines: readonly InputLine[],
  history: readonly InputLine[] = [],
): ReadLines {
  const columns = new Columns(
    fields.map(field => field.name),
    Math.max(lines.length + history.length, 1),
  )
  const problems = lines.flatMap((line, at) => readLine(columns, line, at + 1))
  return { columns, problems: [...problems, ...readHistory(columns, history)] }
}

/** Puts earlier parcels behind the rows of the file; their problems name the file `history`. */
export function readHistory(columns: Columns, lines: readonly InputLine[]): readonly Problem[] {
  if (lines.length === 0) return []
  const first = columns.count
  columns.beginHistory(
    history,
    fields.map(field => field.name),
  )
  const problems = lines.flatMap((line, at) => readLine(columns, line, at + 1))
  const named = problems.map(problem => ({ ...problem, file: history }))
  return [...named, ...leaveOutKnown(columns, first)]
}

/** Cells as a record of texts. Words and closings are the same bytes again and again. */
class RecordCells implements Cells {
  private readonly decoder = new TextDecoder()
  private readonly words = new Map<Uint8Array, string>()
  private readonly closings = new Map<Uint8Array, readonly string[]>()
  private texts: string[] = []

  text(source: Uint8Array, start: number, end: number): void {
    this.texts.push(textOfBytes(source, start, end))
  }

  word(bytes: Uint8Array): void {
    let text = this.words.get(bytes)
    if (text === undefined) {
      text = this.decoder.decode(bytes)
      this.words.set(bytes, text)
    }
    this.texts.push(text)
  }

  number(value: number, places: number, least: number): void {
    this.texts.push(decimalCell(value, places, least))
  }

  group(number: number): void {
    this.texts.push(String(number))
  }

  blank(): void {
    this.texts.push('')
  }

  joined(bytes: Uint8Array): void {
    let texts = this.closings.get(bytes)
    if (texts === undefined) {
      texts = this.decoder.decode(bytes).split(',')
      this.closings.set(bytes, texts)
    }
    for (const text of texts) this.texts.push(text)
  }

  takeAnswer(): Answer {
    const answer: Partial<Record<AnswerName, string>> = {}
    const { texts } = this
    answerFields.forEach((field, at) => {
      answer[field.name] = texts[at] ?? ''
    })
    this.texts = []
    return answer as Answer
  }
}

/** The answers of some rows of a run as records. */
export function answersAt(judged: Judged, rows: Iterable<number>): readonly Answer[] {
  const decisions = new Decisions(judged, new Editions(judged.work.bench))
  const cells = new RecordCells()
  return Array.from(rows, row => {
    decisions.write(row, cells)
    return cells.takeAnswer()
  })
}

/** The answers of a run as records. */
export function answersOf(judged: Judged): readonly Answer[] {
  return answersAt(judged, Array.from({ length: judged.work.ownRows }).keys())
}

/** Problems found while judging, with the record number of their row. */
export function findingsOf(judged: Judged): readonly Problem[] {
  const { work } = judged
  return work.findings.map(({ row, code, column, value, more }) => {
    const place = { row: work.columns.records.of(row), start: 0, length: 0 }
    const file = work.columns.sources.nameOf(row)
    const named = file === undefined ? {} : { file }
    return { code, column, value, ...place, ...(more ? { more } : {}), ...named }
  })
}

/**
 * Judges parcels under the law of their days. Lines with one `parcel` are one parcel; a bad line is
 * named in `problems` and its parcel is refused, the others are judged.
 */
export function assess(lines: readonly InputLine[], options: AssessOptions): Assessment {
  const { columns, problems } = readLines(lines, options.history)
  const judged = judgeColumns(columns, options.bench, () => options.codeList)
  const answers = answersOf(judged)
  return { answers, problems: [...problems, ...findingsOf(judged)], exPost: exPostOf(judged) }
}
