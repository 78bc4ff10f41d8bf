/** The rows of a file from a selling channel, text or workbook, with the number of each. */
import { codeId } from '../../basis/codes.js'
import { formatDay } from '../../basis/day.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { causes, oleMagic } from '../broken-file.js'
import { csvRowsOf } from '../csv-rows.js'
import { firstThenRest, type TextBlock, unpacked } from '../source.js'
import { spooled } from '../spool.js'
import { workbookBad, XlsxArchive } from '../xlsx-archive.js'
import { readXlsxBook } from '../xlsx-book.js'
import { dayOfSerial } from '../xlsx-days.js'
import { type SheetCell, type SheetRow, sheetRows } from '../xlsx-rows.js'
import { wideEncoding } from './order-encoding.js'
import { orderText } from './order-text.js'
import { separatedRows, separatorOf } from './separated-rows.js'

export interface OrderRow {
  /** Name of the sheet; '' for text. */
  readonly sheet: string
  /** As people count them; the first is 1. */
  readonly row: number
  readonly cells: readonly string[]
  /** Number of a code where the row could not be read whole, else 0. */
  readonly fault: number
  /** Places of cells that are no texts but numbers, whose leading zeros are gone. */
  readonly numbers?: ReadonlySet<number>
}

export type OrderBlocks = AsyncGenerator<readonly OrderRow[]>

/** A file that unpacks to more than this is none of orders. */
export const mostOrderBytes = 256 << 20
const headLength = 1 << 16

/** Throws `Unusable` once more bytes came than there may be. */
async function* bounded(blocks: AsyncGenerator<Buffer>, most: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const block of blocks) {
    length += block.length
    if (length > most) throw new Unusable(fileProblem(codeId['upload_too_large']!, String(most)))
    yield block
  }
}

function cellText(cell: SheetCell | undefined, isFrom1904: boolean): string {
  if (!cell || cell.kind === 'error') return ''
  if (cell.kind !== 'number' || cell.form !== 'day') return cell.text.trim()
  const day = dayOfSerial(Number(cell.text), isFrom1904)
  return day === undefined ? cell.text : formatDay(day)
}

function sheetRow(sheet: string, { row, cells }: SheetRow, isFrom1904: boolean): OrderRow {
  const isNumber = (cell: SheetCell | undefined): boolean => {
    return cell?.kind === 'number' && cell.form === 'plain'
  }
  const numbers = new Set(cells.flatMap((cell, at) => (isNumber(cell) ? [at] : [])))
  const texts = Array.from(cells, cell => cellText(cell, isFrom1904))
  return { sheet, row, cells: texts, fault: 0, numbers }
}

async function* workbookRows(handle: number): OrderBlocks {
  const archive = await XlsxArchive.of(handle)
  try {
    const book = await readXlsxBook(archive)
    for (const { name, part } of book.sheets) {
      for await (const rows of sheetRows(archive, book, part)) {
        yield rows.map(row => sheetRow(name, row, book.isFrom1904))
      }
    }
  } finally {
    archive.close()
  }
}

/** A block, then the others. */
async function* textRows(text: AsyncGenerator<TextBlock>): OrderBlocks {
  const first = await text.next()
  if (first.done) return
  const separator = separatorOf(new TextDecoder().decode(first.value.bytes.subarray(0, headLength)))
  const all = (async function* () {
    yield first.value
    yield* text
  })()
  const read = separator === ',' ? csvRowsOf(all) : separatedRows(all, separator)
  for await (const rows of read) {
    yield rows.map(({ row, fields, fault }) => {
      return { sheet: '', row, cells: Array.from(fields, cell => cell ?? ''), fault }
    })
  }
}

/** Throws `Unusable` where the bytes are neither text nor a workbook. */
export async function* orderRows(
  packed: AsyncGenerator<Buffer>,
  most = mostOrderBytes,
): OrderBlocks {
  const blocks = bounded(unpacked(packed), most)
  const first = await blocks.next()
  if (first.done) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  const magic = first.value.subarray(0, 4).toString('latin1')
  const all = firstThenRest(first.value, blocks)
  if (magic === oleMagic) {
    await blocks.return(undefined)
    throw workbookBad(causes.old)
  }
  if (magic === 'PK\x03\x04') yield* spooled(all, workbookRows)
  else if (isText(first.value)) yield* textRows(orderText(all))
  else {
    await blocks.return(undefined)
    throw new Unusable(fileProblem(codeId['file_binary']!, ''))
  }
}

/** Other files have control characters, which wide letters have as zeros alone. */
function isText(first: Buffer): boolean {
  if (wideEncoding(first) !== undefined) return true
  const sample = first.subarray(0, 4096)
  return sample.filter(byte => byte < 32 && (byte < 9 || byte > 13)).length <= sample.length / 50
}
