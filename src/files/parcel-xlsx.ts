/** Reads parcels from a workbook: the first sheet whose first row is the header. */
import { codeId } from '../basis/codes.js'
import { formatDay } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import type { ParcelRows } from './parcel-rows.js'
import { XlsxArchive } from './xlsx-archive.js'
import { readXlsxBook, type XlsxBook } from './xlsx-book.js'
import { dayOfSerial } from './xlsx-days.js'
import { mostRows, type SheetCell, type SheetRow, sheetRows } from './xlsx-rows.js'

type Blocks = AsyncGenerator<readonly SheetRow[]>

interface Sheet {
  readonly name: string
  readonly header: SheetRow
  /** The rows that came with the header, and those that follow. */
  readonly rest: readonly SheetRow[]
  readonly blocks: Blocks
}

const encoder = new TextEncoder()

function textsOf(row: SheetRow): readonly string[] {
  return Array.from(row.cells, cell => cell?.text ?? '')
}

/** The first row of a sheet that has cells. */
async function openSheet(name: string, blocks: Blocks): Promise<Sheet | undefined> {
  for (;;) {
    const block = await blocks.next()
    if (block.done) return undefined
    const at = block.value.findIndex(row => textsOf(row).some(text => text.trim() !== ''))
    if (at < 0) continue
    return { name, header: block.value[at]!, rest: block.value.slice(at + 1), blocks }
  }
}

class SheetParcels {
  private readonly rows: ParcelRows
  private readonly isFrom1904: boolean
  private readonly kinds: readonly ReturnType<ParcelRows['kindOf']>[]
  private readonly computed = new Set<number>()
  private readonly names: readonly string[]

  constructor(rows: ParcelRows, sheet: Sheet, book: XlsxBook) {
    this.rows = rows
    this.names = rows.readHeader(textsOf(sheet.header), sheet.header.row)
    this.kinds = this.names.map((_, at) => rows.kindOf(at))
    this.isFrom1904 = book.isFrom1904
  }

  read(row: SheetRow): void {
    const { rows } = this
    rows.record = row.row
    rows.begin()
    row.cells.forEach((cell, at) => {
      if (cell && this.kinds[at] !== undefined) this.cell(at, cell)
    })
    const isWide = row.cells.length > this.names.length
    if (rows.isBlank && !isWide) return
    if (isWide) rows.refuseUnsplit(codeId['row_too_many_columns']!, String(row.cells.length))
    rows.end(!isWide)
    if (row.row === mostRows) rows.note(codeId['sheet_full']!, { row: row.row })
  }

  private cell(at: number, cell: SheetCell): void {
    if (cell.isFormula) this.tellComputed(at)
    if (cell.kind === 'text') this.text(at, cell.text)
    else if (cell.kind !== 'number') this.refuse(at, cell.text || '=')
    else if (cell.form === 'percent') this.refuse(at, `${cell.text} (%)`)
    else if (cell.form === 'day') this.day(at, cell.text)
    else this.rows.putMeasured(at, encoder.encode(cell.text))
  }

  private text(at: number, text: string): void {
    const bytes = encoder.encode(text.replace(/^[ \t]+|[ \t]+$/g, ''))
    this.rows.put(at, bytes, 0, bytes.length)
  }

  private refuse(at: number, text: string): void {
    this.rows.complain(codeId['value_not_plain']!, at, encoder.encode(text))
  }

  private day(at: number, text: string): void {
    const day = dayOfSerial(Number(text), this.isFrom1904)
    if (this.kinds[at] !== 'day' || day === undefined) this.refuse(at, text)
    else this.text(at, formatDay(day))
  }

  private tellComputed(at: number): void {
    if (this.computed.has(at)) return
    this.computed.add(at)
    const column = this.names[at]!
    this.rows.note(codeId['column_computed']!, { row: this.rows.record, column })
  }
}

/** Finds the sheet to read; the others are named. */
async function chooseSheet(archive: XlsxArchive, book: XlsxBook, rows: ParcelRows): Promise<Sheet> {
  const onMerged = (ranges: readonly string[]): void => {
    for (const value of ranges) rows.note(codeId['cells_merged']!, { value })
  }
  const hasParcels = (sheet: Sheet): boolean => rows.namesParcel(textsOf(sheet.header))
  const opened: Sheet[] = []
  for (const { name, part } of book.sheets) {
    const sheet = await openSheet(name, sheetRows(archive, book, part, onMerged))
    if (!sheet) continue
    opened.push(sheet)
    if (hasParcels(sheet)) break
  }
  const chosen = opened.find(hasParcels) ?? opened[0]
  if (!chosen) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  for (const sheet of opened) if (sheet !== chosen) await sheet.blocks.return(undefined)
  for (const { name: value } of book.sheets) {
    if (value !== chosen.name) rows.note(codeId['sheet_left_out']!, { value })
  }
  return chosen
}

/** Reads a workbook that is open into rows, and closes it; yields after each block of rows. */
export async function* readParcelXlsx(handle: number, rows: ParcelRows): AsyncGenerator<number> {
  const archive = await XlsxArchive.of(handle)
  try {
    const book = await readXlsxBook(archive)
    const sheet = await chooseSheet(archive, book, rows)
    const parcels = new SheetParcels(rows, sheet, book)
    for (const row of sheet.rest) parcels.read(row)
    yield 0
    for await (const block of sheet.blocks) {
      for (const row of block) parcels.read(row)
      yield 0
    }
  } finally {
    archive.close()
  }
}
