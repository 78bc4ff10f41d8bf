/** Judges the examples of destinations: tables beside the rules in `src/landed/<country>/`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import { loadTables } from '../../src/files/landed-tables.js'
import { loadShippedRates } from '../../src/files/rates-file.js'
import { landedRow } from '../../src/landed/answer.js'
import { landedColumns } from '../../src/landed/answer-fields.js'
import { judgeOutbound, type LandedJudged } from '../../src/landed/judge.js'
import type { LandedBench } from '../../src/landed/tables.js'
import { buildRateTable, type RateTable } from '../../src/law/rate-table.js'
import { OutboundColumns, outboundPlace } from '../../src/parcel/outbound-columns.js'
import type { OutboundFieldName } from '../../src/parcel/outbound-fields.js'
import { exampleFiles, root } from './files.js'
import { type Example, type ExampleRow, parseExamples } from './parse.js'

export const tables = loadTables()
const shipped = buildRateTable(loadShippedRates())

/** Every example of orders out of Korea. */
export function landedExamples(): readonly Example[] {
  return exampleFiles()
    .filter(path => path.startsWith('src/landed/'))
    .flatMap(path => parseExamples(path, readFileSync(join(root, path), 'utf8')))
}

/** Orders in typed columns, from cells as people write them. */
export function ordersOf(rows: readonly ExampleRow['given'][]): OutboundColumns {
  const names = [...new Set(rows.flatMap(row => Object.keys(row)))] as OutboundFieldName[]
  const columns = new OutboundColumns(names)
  rows.forEach((row, at) => {
    for (const [name, text] of Object.entries(row)) {
      const bytes = new TextEncoder().encode(text)
      if (bytes.length === 0) continue
      const fault = columns.put(outboundPlace(name as OutboundFieldName), bytes, 0, bytes.length)
      if (fault !== 0) throw new Error(`${name}=${text}: problem ${-fault}`)
    }
    columns.commit(at + 1, 0)
  })
  return columns
}

function ratesOf({ rates }: Example): RateTable {
  if (!rates) return shipped
  const rows = Object.entries(rates).map(([currency, won]) => ({
    from: day('2000-01-01'),
    to: day('2099-12-31'),
    currency,
    krwPerUnitMicro: Math.round(Number(won) * 1_000_000),
    source: 'example',
  }))
  return buildRateTable(rows)
}

export function benchOfExample(example: Example): LandedBench {
  const isPostalSpecific = example.rateChoice === 'postal_specific'
  return {
    tables,
    rates: ratesOf(example),
    ...(isPostalSpecific ? { choices: { isPostalSpecific } } : {}),
  }
}

type Laws = Readonly<Record<string, object>>

/** Judges an example, under laws other than those on board where some are given. */
export function judgeLanded(example: Example, laws: Laws = {}): LandedJudged {
  const columns = ordersOf(example.rows.map(row => row.given))
  return judgeOutbound(columns, { ...benchOfExample(example), laws })
}

function differsAt(name: string, wanted: string, got: string): boolean {
  if (name === 'problems') return got !== (wanted === '(none)' ? '' : wanted)
  if (name === 'reasons' || name === 'requirements') {
    const codes = got.split('|')
    return wanted
      .split(/[\s,|]+/)
      .some(code => (code.startsWith('!') ? codes.includes(code.slice(1)) : !codes.includes(code)))
  }
  if (wanted === '(blank)' || got === '') return (wanted === '(blank)') !== (got === '')
  return Number.isNaN(Number(wanted)) ? got !== wanted : Number(got) !== Number(wanted)
}

/** What an example's answers differ in from what it expects. */
export function landedDifferences(example: Example, laws: Laws = {}): readonly string[] {
  const judged = judgeLanded(example, laws)
  return example.rows.flatMap(({ line, expected }, row) => {
    const cells = landedRow(judged, row, 'edition')
    const got = Object.fromEntries(landedColumns.map((name, at) => [name as string, cells[at]!]))
    got['problems'] = judged.findings
      .filter(one => one.row === judged.columns.records[row])
      .map(one => `${codeOf(one.code).code}:${one.column}`)
      .join(' ')
    return Object.entries(expected)
      .filter(([name, wanted]) => differsAt(name, wanted, got[name]!))
      .map(([name, wanted]) => `line ${line}, ${name}: ${wanted} (got ${got[name]})`)
  })
}
