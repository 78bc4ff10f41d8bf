/** Judges examples and tells what differs from what they expect. */
import { assess, type InputLine } from '../../src/assess/assess.js'
import { Book } from '../../src/assess/book.js'
import type { GoodsLists } from '../../src/assess/goods.js'
import { rateChoices } from '../../src/assess/words.js'
import type { FreightBench } from '../../src/assess/work.js'
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import { parseFreightTables } from '../../src/files/freight-file.js'
import { loadShippedRates } from '../../src/files/rates-file.js'
import { loadCodeList, loadSchedule, readLines } from '../../src/files/schedule-asset.js'
import { type KoreanLaw, kr } from '../../src/law/kr/index.js'
import { buildRateTable, type RateTable } from '../../src/law/rate-table.js'
import { applyReform, readReform } from '../../src/law/reform.js'
import type { Schedule } from '../../src/law/schedule.js'
import type { Example, ExampleRow } from './parse.js'

const schedule = loadSchedule()
const timeless = { ...schedule, firstDay: day('1980-01-01'), lastDay: day('2199-12-31') }
const codeList = loadCodeList()
const shipped = buildRateTable(loadShippedRates())
const tables = new Map<string, RateTable>()

function ratesOf(example: Example): RateTable {
  if (!example.rates) return shipped
  const { band } = example
  const key = JSON.stringify([example.rates, band])
  const known = tables.get(key)
  if (known) return known
  const rows = Object.entries(example.rates).map(([currency, won]) => ({
    from: day('2000-01-01'),
    to: day('2099-12-31'),
    currency,
    krwPerUnitMicro: Math.round(Number(won) * 1_000_000),
    source: 'example',
    ...(band === undefined ? {} : { bandPpm: Math.round(Number(band) * 10_000) }),
  }))
  const table = buildRateTable(rows)
  tables.set(key, table)
  return table
}

/** The schedule on board, on any day or with the lines that an example adds. */
function scheduleOf(example: Example): Schedule {
  const whole = example.anyDay ? timeless : schedule
  if (example.table) return { ...whole, ...readLines(example.file, example.table, whole) }
  if (!example.tariff) return whole
  const more = Object.entries(example.tariff).map(([hs10, percent]) => ({
    hs10,
    basic: Number(percent) * 100,
    wto: undefined,
    agreements: {},
    customsVerified: false,
    gap: '' as const,
  }))
  const kept = whole.lines.filter(({ hs10 }) => !example.tariff?.[hs10])
  const lines = [...kept, ...more].sort((a, b) => (a.hs10 < b.hs10 ? -1 : 1))
  return { ...whole, lines }
}

function freightOf(example: Example): FreightBench {
  const { freightTables: text, isFreightActual } = example
  const tables = text === undefined ? undefined : parseFreightTables(example.file, text)
  return { choice: isFreightActual ? 'actual' : 'statutory', tables }
}

function differsAt(row: ExampleRow, name: string, got: string): string | undefined {
  const expected = row.expected[name]!
  const at = `line ${row.line}, ${name}`
  if (name === 'reasons' || name === 'problems') {
    const codes = got.split('|')
    const wrong = expected
      .split(/[\s,|]+/)
      .filter(code =>
        code.startsWith('!') ? codes.includes(code.slice(1)) : !codes.includes(code),
      )
    return wrong.length > 0 ? `${at}: ${wrong.join(' ')} (got ${got})` : undefined
  }
  const wanted = expected === '(blank)' ? '' : expected
  const isNumber = wanted !== '' && got !== '' && !Number.isNaN(Number(wanted))
  const isSame = isNumber ? Number(wanted) === Number(got) : wanted === got
  return isSame ? undefined : `${at}: expected '${wanted}', got '${got}'`
}

/** What differs, in sentences; empty when the example holds. A missing column is a mistake. */
export function differences(
  example: Example,
  law: KoreanLaw = kr,
  lists?: GoodsLists,
): readonly string[] {
  const reform = example.reform === undefined ? undefined : readReform(example.reform)
  const book = new Book(reform ? applyReform(law, reform) : law)
  const rateChoice = rateChoices.find(choice => choice === example.rateChoice)
  const tables = { schedule: scheduleOf(example), rates: ratesOf(example), lists }
  const bench = { book, ...tables, reform, rateChoice, freight: freightOf(example) }
  const linesOf = (rows: readonly ExampleRow[], letter: string): InputLine[] =>
    rows.map((row, at) => {
      const parcel = row.given['parcel'] ?? `${letter}${at + 1}`
      return { ...row.given, parcel } as InputLine
    })
  const history = linesOf(example.history, 'H')
  const { answers, problems, exPost } = assess(linesOf(example.rows, 'P'), {
    bench,
    codeList,
    history,
  })
  const ofHistory = example.history.flatMap((row, at) => {
    const meant = exPost.find(({ parcel }) => parcel === history[at]!['parcel'])
    const own = problems.filter(({ file, row: place }) => file && place === at + 1)
    const found: Record<string, string> = {
      ex_post: meant ? 'yes' : 'no',
      combined_with: meant?.combinedWith ?? '',
      problems: own.map(problem => codeOf(problem.code).code).join('|'),
    }
    return Object.keys(row.expected).flatMap(name => differsAt(row, name, found[name]!) ?? [])
  })
  const ofFile = example.rows.flatMap((row, at) => {
    const own = problems.filter(({ file, row: place }) => !file && place === at + 1)
    const found: Record<string, string> = {
      ...answers[at],
      problems: own.map(problem => codeOf(problem.code).code).join('|'),
    }
    return Object.keys(row.expected).flatMap(name => {
      if (found[name] === undefined) return [`line ${row.line}: there is no output column ${name}`]
      return differsAt(row, name, found[name]) ?? []
    })
  })
  return [...ofHistory, ...ofFile]
}
