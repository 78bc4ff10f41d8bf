/** Rows of text whose cells are separated by tabs or semicolons, a row on each line. */
import { codeId } from '../../basis/codes.js'
import type { CsvTextRow } from '../csv-rows.js'
import type { TextBlock } from '../source.js'

export type Separator = ',' | '\t' | ';'

/** So many lines are looked at for what separates their cells. */
const linesLooked = 30
const longestLine = 1 << 20
const replacement = '\uFFFD'

/** What stands most often in one of the first lines: titles have it between them all. */
export function separatorOf(text: string): Separator {
  const lines = text.split(/\r?\n/, linesLooked)
  const most = (sign: Separator): number => {
    return Math.max(...lines.map(line => line.split(sign).length))
  }
  const counts = ([',', '\t', ';'] as const).map(sign => [sign, most(sign)] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** Quotes around a cell are those of a spreadsheet; others belong to the text. */
function cellOf(raw: string): string {
  const text = raw.trim()
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"')
  if (!isQuoted) return text
  const inner = text.slice(1, -1)
  return inner.replaceAll('""', '').includes('"') ? text : inner.replaceAll('""', '"').trim()
}

function faultOf(line: string): number {
  if (line.length > longestLine) return codeId['record_too_long']!
  if (line.includes('\0')) return codeId['nul_byte']!
  return line.includes(replacement) ? codeId['text_malformed']! : 0
}

/** A line that never ends is held no longer than a line may be. */
function held(line: string): string {
  return line.length > longestLine ? line.slice(0, longestLine + 1) : line
}

/** The rows of blocks of text. */
export async function* separatedRows(
  blocks: AsyncIterable<TextBlock>,
  separator: Separator,
): AsyncGenerator<readonly CsvTextRow[]> {
  const decoder = new TextDecoder()
  let open = ''
  let row = 0
  const rowOf = (line: string): CsvTextRow => {
    row++
    return { row, fields: line.split(separator).map(cellOf), fault: faultOf(line) }
  }
  for await (const { bytes } of blocks) {
    const lines = (open + decoder.decode(bytes, { stream: true })).split(/\r\n|\n/)
    open = held(lines.pop()!)
    yield lines.map(rowOf)
  }
  if (open !== '') yield [rowOf(open.replace(/\r$/, ''))]
}
