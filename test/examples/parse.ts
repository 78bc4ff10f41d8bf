/** Reads `*.examples.md`: prose for a lawyer, tables for the test runner. */

export interface Example {
  readonly file: string
  readonly line: number
  readonly heading: string
  /** Rows that are judged as one file: one row, or a whole table marked `Together`. */
  readonly rows: readonly ExampleRow[]
  /** Earlier parcels: the table marked `History` that stands before. */
  readonly history: readonly ExampleRow[]
  readonly rates: Readonly<Record<string, string>> | undefined
  readonly reform: unknown
  /** Tables of freight as CSV, and whether the actual freight is asked for. */
  readonly freightTables: string | undefined
  readonly isFreightActual: boolean
  /** How far the rates of the example may be off, in percent, where they are approximate. */
  readonly band: string | undefined
  /** Whether the schedule on board is taken to hold on any day, to reach older tax law. */
  readonly anyDay: boolean
  /** Which rates the owner asks for. */
  readonly rateChoice: string | undefined
  /** Tariff lines other than those on board: basic rate in percent by code. */
  readonly tariff: Readonly<Record<string, string>> | undefined
  /** A whole schedule in place of that on board: the text of its `lines.csv`. */
  readonly table: string | undefined
}

export interface ExampleRow {
  readonly line: number
  readonly given: Readonly<Record<string, string>>
  readonly expected: Readonly<Record<string, string>>
}

interface Section {
  heading: string
  given: Record<string, string>
  rates: Record<string, string> | undefined
  together: boolean
  isHistory: boolean
  history: readonly ExampleRow[]
  anyDay: boolean
  rateChoice: string | undefined
  tariff: Record<string, string> | undefined
  table: string | undefined
  reform: unknown
  freightTables: string | undefined
  isFreightActual: boolean
  band: string | undefined
}

const pair = /`(\w+)=([^`]*)`/g

const blankOf = (cell: string): string => (cell === '(blank)' ? '' : cell)

function pairsOf(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(pair)].map(match => [match[1]!, blankOf(match[2]!)]))
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.replaceAll('\\/', '|').trim().replace(/^`|`$/g, ''))

function rowOf(header: readonly string[], line: string, at: number, given: object): ExampleRow {
  const cells = cellsOf(line)
  const inputs: Record<string, string> = { ...given }
  const expected: Record<string, string> = {}
  header.forEach((name, place) => {
    const cell = cells[place] ?? ''
    if (name === '#' || name === 'note') return
    if (name.startsWith('→')) {
      if (cell !== '') expected[name.slice(1).trim()] = cell
    } else if (cell !== '') inputs[name] = blankOf(cell)
  })
  return { line: at, given: inputs, expected }
}

function freshSection(heading: string, whole: Section | undefined): Section {
  const given = { ...whole?.given }
  const { rates, anyDay = false, rateChoice, tariff, table, freightTables, band } = whole ?? {}
  const kept = { heading, given, rates, anyDay, rateChoice, tariff, table, freightTables, band }
  const fresh = { together: false, isHistory: false, history: [], reform: undefined }
  return { ...kept, ...fresh, isFreightActual: false }
}

/** All examples of a file. What stands before the first `##` heading is given to every section. */
export function parseExamples(file: string, text: string): readonly Example[] {
  const lines = text.split('\n')
  const examples: Example[] = []
  let whole: Section | undefined
  let section = freshSection('', undefined)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.startsWith('## ')) {
      whole ??= section
      section = freshSection(line.slice(3).trim(), whole)
    } else if (line.startsWith('### ')) {
      section = { ...section, given: { ...section.given }, heading: line.slice(4).trim() }
    } else if (line.startsWith('Given:')) Object.assign(section.given, pairsOf(line))
    else if (line.startsWith('Rates:')) section.rates = { ...section.rates, ...pairsOf(line) }
    else if (line.startsWith('Approximate:')) section.band = pairsOf(line)['band']
    else if (line.startsWith('Schedule: any day')) section.anyDay = true
    else if (line.startsWith('Tariff:')) section.tariff = pairsOf(line)
    else if (line.startsWith('Choice:')) section.rateChoice = line.slice('Choice:'.length).trim()
    else if (line.startsWith('Together:')) section.together = true
    else if (line.startsWith('Freight: actual')) section.isFreightActual = true
    else if (line.startsWith('History:')) section.isHistory = true
    else if (line.startsWith('```json')) {
      const end = lines.indexOf('```', at)
      section.reform = JSON.parse(lines.slice(at + 1, end).join('\n'))
      at = end
    } else if (line.startsWith('```csv')) {
      const end = lines.indexOf('```', at)
      const block = lines.slice(at + 1, end).join('\n')
      if (block.startsWith('hs10,')) section.table = block
      else section.freightTables = block
      at = end
    } else if (line.startsWith('|')) {
      const header = cellsOf(line)
      const rows: ExampleRow[] = []
      for (at += 2; at < lines.length && lines[at]!.startsWith('|'); at++) {
        rows.push(rowOf(header, lines[at]!, at + 1, section.given))
      }
      at--
      if (section.isHistory) {
        section.history = rows
        section.isHistory = false
        continue
      }
      const { given: _given, together, isHistory: _isHistory, ...rest } = section
      const share = { file, ...rest }
      section.history = []
      if (together) examples.push({ ...share, line: rows[0]!.line, rows })
      else examples.push(...rows.map(row => ({ ...share, line: row.line, rows: [row] })))
      section.together = false
    }
  }
  return examples.filter(example => example.rows.some(row => Object.keys(row.expected).length > 0))
}
