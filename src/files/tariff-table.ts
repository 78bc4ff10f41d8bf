/** Finds the official tariff table in a workbook or a CSV by its printed columns, row by row. */
import { closeSync, openSync, readSync } from 'node:fs'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { causes, oleMagic } from './broken-file.js'
import { type CsvTextRow, csvRows } from './csv-rows.js'
import { workbookBad, XlsxArchive } from './xlsx-archive.js'
import { readXlsxBook, type XlsxBook } from './xlsx-book.js'
import { type SheetCell, type SheetRow, sheetRows } from './xlsx-rows.js'

/** The printed names of each column; the fact books know some under other names. */
const printed = {
  code: ['품목번호'],
  kind: ['관세율구분'],
  rate: ['관세율'],
  unit: ['단위당세액'],
  use: ['용도세율구분', '용도세율'],
  from: ['적용개시일', '적용시작일'],
  to: ['적용만료일', '적용종료일'],
} as const

/** Columns that are in the table and say nothing that is judged. */
const passedOver = ['기준가격', '적용국가구분']

export type TariffColumn = keyof typeof printed

export const tariffColumns = Object.keys(printed) as readonly TariffColumn[]

export type TariffCells = Readonly<Record<TariffColumn, SheetCell | undefined>>

/** Where a row stands. */
export interface TariffPlace {
  /** Name of the sheet; '' for a CSV. */
  readonly sheet: string
  readonly row: number
}

export interface TariffSink {
  /** The name of a column as this table prints it, and whether its days count from 1904. */
  header(names: Readonly<Record<TariffColumn, string>>, isFrom1904: boolean): void
  row(place: TariffPlace, cells: TariffCells): void
  /** A row that could not be split into cells, or a column that is not known. */
  fault(place: TariffPlace, code: number, column: string): void
}

export interface ReadSheets {
  readonly read: readonly string[]
  readonly ignored: readonly string[]
}

/** The header stands at the top, behind a title at most. */
const lastHeaderRow = 50

function nameOf(cell: SheetCell | undefined): string {
  return cell?.kind === 'text' ? cell.text.normalize('NFC').replace(/\s/g, '') : ''
}

class Header {
  readonly places: Readonly<Record<TariffColumn, number>>
  readonly names: Readonly<Record<TariffColumn, string>>
  readonly strange: readonly string[]
  readonly width: number

  private constructor(titles: readonly string[]) {
    const places: Partial<Record<TariffColumn, number>> = {}
    const names: Partial<Record<TariffColumn, string>> = {}
    for (const column of tariffColumns) {
      const found = [...titles.keys()].filter(at => isNameOf(column, titles[at]!))
      if (found.length === 0) throw columnFault('column_missing', printed[column][0])
      if (found.length > 1) throw columnFault('column_twice', printed[column][0])
      places[column] = found[0]!
      names[column] = titles[found[0]!]!
    }
    this.places = places as Record<TariffColumn, number>
    this.names = names as Record<TariffColumn, string>
    this.strange = titles.filter(title => title !== '' && !isKnownTitle(title))
    this.width = titles.length
  }

  /** A row with a code and a kind of rate is the header, and must then have the other columns. */
  static of(cells: SheetRow['cells']): Header | undefined {
    const titles = Array.from(cells, nameOf)
    const isHeader = (['code', 'kind'] as const).every(column => {
      return titles.some(title => isNameOf(column, title))
    })
    return isHeader ? new Header(titles) : undefined
  }

  cells({ cells }: SheetRow): TariffCells {
    const { places } = this
    return {
      code: cells[places.code],
      kind: cells[places.kind],
      rate: cells[places.rate],
      unit: cells[places.unit],
      use: cells[places.use],
      from: cells[places.from],
      to: cells[places.to],
    }
  }
}

function isNameOf(column: TariffColumn, title: string): boolean {
  return printed[column].some(name => name === title)
}

function isKnownTitle(title: string): boolean {
  return passedOver.includes(title) || tariffColumns.some(column => isNameOf(column, title))
}

function columnFault(code: string, column: string): Unusable {
  return new Unusable({ ...fileProblem(codeId[code]!, ''), column })
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every(cell => cell === undefined || cell.text.trim() === '')
}

/** Takes the rows of one sheet, or of a CSV; `isTable` tells whether its header was found. */
class SheetTable {
  private readonly sheet: string
  private readonly sink: TariffSink
  private header: Header | undefined
  private looked = 0
  private readonly isFrom1904: boolean

  constructor(sheet: string, sink: TariffSink, isFrom1904 = false) {
    this.sheet = sheet
    this.sink = sink
    this.isFrom1904 = isFrom1904
  }

  get isTable(): boolean {
    return this.header !== undefined
  }

  get isHopeless(): boolean {
    return this.header === undefined && this.looked >= lastHeaderRow
  }

  take(row: SheetRow): void {
    const place = { sheet: this.sheet, row: row.row }
    if (this.header) {
      if (!isBlank(row)) this.sink.row(place, this.header.cells(row))
      return
    }
    if (this.isHopeless) return
    this.looked++
    this.header = Header.of(row.cells)
    if (!this.header) return
    this.sink.header(this.header.names, this.isFrom1904)
    const unknown = codeId['column_unknown']!
    for (const title of this.header.strange) this.sink.fault(place, unknown, title)
  }

  /** A record of a CSV, which has as many fields as its header. */
  takeRecord({ row, fields, fault }: CsvTextRow): void {
    const isEmpty = fields.length <= 1 && (fields[0] ?? '') === ''
    const width = this.header?.width ?? fields.length
    const short = fields.length < width ? codeId['row_too_few_columns']! : 0
    const long = fields.length > width ? codeId['row_too_many_columns']! : 0
    const code = fault || (isEmpty ? 0 : short || long)
    if (code === 0) this.take({ row, cells: fields.map(textCell) })
    else if (this.header) this.sink.fault({ sheet: this.sheet, row }, code, '')
  }
}

function textCell(text: string): SheetCell | undefined {
  return text === '' ? undefined : { kind: 'text', text, form: 'plain', isFormula: false }
}

async function readSheet(
  archive: XlsxArchive,
  book: XlsxBook,
  { name, part }: XlsxBook['sheets'][number],
  sink: TariffSink,
): Promise<boolean> {
  const table = new SheetTable(name, sink, book.isFrom1904)
  for await (const rows of sheetRows(archive, book, part)) {
    for (const row of rows) table.take(row)
    if (table.isHopeless) break
  }
  return table.isTable
}

async function readWorkbook(
  path: string,
  only: string | undefined,
  sink: TariffSink,
): Promise<ReadSheets> {
  const archive = await XlsxArchive.open(path)
  const read: string[] = []
  const ignored: string[] = []
  try {
    const book = await readXlsxBook(archive)
    for (const sheet of book.sheets) {
      const isWanted = only === undefined || only === sheet.name
      const isTable = isWanted && (await readSheet(archive, book, sheet, sink))
      if (isTable) read.push(sheet.name)
      else ignored.push(sheet.name)
    }
    return { read, ignored }
  } finally {
    archive.close()
  }
}

async function readCsv(path: string, sink: TariffSink): Promise<ReadSheets> {
  const table = new SheetTable('', sink)
  for await (const rows of csvRows(path)) {
    for (const row of rows) table.takeRecord(row)
  }
  return { read: table.isTable ? [''] : [], ignored: [] }
}

function firstBytes(path: string): string {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(4)
    return bytes.toString('latin1', 0, readSync(handle, bytes, 0, 4, 0))
  } finally {
    closeSync(handle)
  }
}

/** Reads the table. Throws `Unusable` where the file has none, or one without a column. */
export async function readTariffTable(
  path: string,
  sheet: string | undefined,
  sink: TariffSink,
): Promise<ReadSheets> {
  const magic = firstBytes(path)
  if (magic === oleMagic) throw workbookBad(causes.old)
  const isWorkbook = magic === 'PK\x03\x04'
  const found = isWorkbook ? await readWorkbook(path, sheet, sink) : await readCsv(path, sink)
  if (found.read.length > 0) return found
  const wanted = [...tariffColumns.map(column => printed[column][0]), ...found.ignored.map(quoted)]
  throw new Unusable(fileProblem(codeId['table_not_found']!, wanted.join(', ')))
}

function quoted(sheet: string): string {
  return `[${sheet}]`
}
