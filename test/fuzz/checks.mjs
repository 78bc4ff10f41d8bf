/** What must be true of what any run leaves, for both kinds of judges; throws where it is not. */
import { isUtf8 } from 'node:buffer'

/** Codes that refuse no row. */
const notes = [
  ...['column_unknown', 'sheet_left_out', 'sheet_full', 'column_computed', 'cells_merged'],
  'column_double',
]

/** The result of a run, or the code that ended it; any other failure is ours. */
export async function outcomeOf(run, codeOf) {
  try {
    return await run
  } catch (error) {
    if (error.problem) return codeOf(error.problem.code).code
    throw error
  }
}

export function requireSame(what, one, other) {
  if (one !== other) throw new Error(`${what}: ${one} and ${other}`)
}

const comma = 0x2c
const quote = 0x22
const lineFeed = 0x0a

/**
 * The values of some columns of a CSV of ours, which quotes whole fields alone and ends its lines with a
 * line feed: `columnsOf(Buffer.from('a,b\n1,"x\n"\n'), ['b'])` is `{ rows: 1, columns: [['"x\n"']] }`.
 */
function columnsOf(bytes, names) {
  const behindHeader = bytes.indexOf(lineFeed) + 1
  const header = bytes
    .subarray(0, behindHeader - 1)
    .toString()
    .split(',')
  const places = header.map(name => names.indexOf(name))
  const columns = names.map(() => [])
  let rows = 0
  let field = 0
  let start = behindHeader
  for (let at = behindHeader; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = bytes.indexOf(quote, at + 1)
    if (at < 0) throw new Error('a quote is not closed')
    if (byte !== comma && byte !== lineFeed) continue
    const place = places[field]
    if (place >= 0) columns[place].push(bytes.latin1Slice(start, at))
    start = at + 1
    field++
    if (byte === comma) continue
    requireSame(`fields of row ${++rows}`, field, header.length)
    field = 0
  }
  requireSame('bytes behind the last line', start, bytes.length)
  return { rows, columns }
}

/**
 * Every row has an answer, and every refused one a problem or a sibling with one. `rows` is how many
 * answers the file is known to need, where that is known; decisions and problems are bytes.
 */
export function requireWhole({ decisions, problems, result, rows }, readCsvTable) {
  const { summary } = result
  const answers = columnsOf(decisions, ['state', 'reasons'])
  const found = readCsvTable(problems.toString()).rows.map(({ cells }) => cells)
  requireSame('answers', answers.rows, rows ?? summary.lines)
  requireSame('lines', answers.rows, summary.lines)
  const counted = Object.values(summary.states).reduce((sum, count) => sum + count, 0)
  requireSame('states', counted, summary.lines)
  requireSame('problems', found.length, result.problems)
  const [states, reasons] = answers.columns
  const refused = reasons.filter((_, at) => states[at] === 'refused')
  requireSame('refused', refused.length, summary.states.refused ?? 0)
  const own = refused.filter(reason => reason !== 'sibling_refused')
  const refusing = found.filter(cells => !notes.includes(cells[5])).map(cells => cells[1])
  requireSame('rows with problems', new Set(refusing).size, own.length)
  requireSame('answers are text', isUtf8(decisions), true)
  for (const none of ['\0', '\uFFFD'])
    requireSame('place of what is no text', decisions.indexOf(none), -1)
}
