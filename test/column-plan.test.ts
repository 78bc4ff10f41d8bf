/** A file of a forwarder as its plan reads it: the same answers whatever its format. */
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { codeId } from '../src/basis/codes.js'
import { Unusable } from '../src/basis/problem.js'
import { columnsCommand } from '../src/doors/cli/columns.js'
import { csvLine } from '../src/files/csv-table.js'
import { headOfBytes } from '../src/files/parcel-head.js'
import { parseColumnPlan } from '../src/files/read-column-plan.js'
import type { ColumnPlan } from '../src/parcel/column-plan.js'
import { timesThousand } from '../src/parcel/thousandfold.js'
import { assessWithin } from '../src/run/assess-within.js'
import { runCommand } from './command.js'
import { pathOf, type Row, recordsOf, runFile, sampleCsv, sound } from './format-run.js'
import { bench, codeList } from './parcels.js'
import { workbook } from './workbook.js'

const plan: ColumnPlan = {
  columns: {
    송장번호: 'parcel',
    통관부호: 'customs_id',
    '중량(kg)': 'parcel_weight_g',
    '품목번호(HS)': 'hs',
    비고: '',
  },
  also: { person: '통관부호' },
  filled: { channel: 'express', intl_insurance: '0' },
  units: { '중량(kg)': 'kg' },
}

/** Grams as kilograms, by their digits. */
function kilograms(grams: string): string {
  if (grams === '') return ''
  const digits = grams.padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`
}

/** Rows in our columns: each person is the customs id, all are express parcels without insurance. */
function ours(lines: number): readonly Row[] {
  return recordsOf(sampleCsv(lines)).map(row => ({
    ...row,
    person: row['customs_id']!,
    channel: 'express',
    intl_insurance: '0',
    parcel_weight_g: row['parcel_weight_g']!.replace(/\..*/, ''),
  }))
}

const foreignNames: Readonly<Record<string, string>> = {
  ...{
    parcel: '송장번호',
    customs_id: '통관부호',
    parcel_weight_g: '중량(kg)',
    hs: '품목번호(HS)',
  },
}

/** The same rows as a forwarder has them: other names and units, and some columns are missing. */
function foreign(rows: readonly Row[]): readonly Row[] {
  const missing = new Set(['person', 'channel', 'intl_insurance'])
  return rows.map(row => {
    const kept = Object.entries(row).filter(([name]) => !missing.has(name))
    const renamed = kept.map(([name, value]) => {
      const given = name === 'parcel_weight_g' ? kilograms(value) : value
      return [foreignNames[name] ?? name, given] as const
    })
    return { ...Object.fromEntries(renamed), 비고: '"파손" 주의, 2층' }
  })
}

function csvOf(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]!)
  const lines = [names, ...rows.map(row => names.map(name => row[name]!))]
  return lines.map(cells => `${csvLine(cells)}\n`).join('')
}

async function parquetOf(csv: string): Promise<Buffer> {
  const [from, to] = [pathOf('foreign.csv'), pathOf('foreign.parquet')]
  writeFileSync(from, csv)
  const duck = await (await DuckDBInstance.create()).connect()
  await duck.run(
    `COPY (SELECT * FROM read_csv('${from}', header = true, all_varchar = true))
     TO '${to}' (FORMAT parquet)`,
  )
  return readFileSync(to)
}

describe('a plan of columns', () => {
  const rows = ours(1000)
  const given = foreign(rows)
  const names = Object.keys(given[0]!)
  const csv = csvOf(given)
  const cells = [names, ...given.map(row => names.map(name => row[name]!))]
  const files: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
    ['CSV', 'a.csv', () => Buffer.from(csv)],
    ['CP949', 'b.csv', () => iconv.encode(csv, 'cp949')],
    ['gzip', 'c.csv.gz', () => gzipSync(csv)],
    [
      'NDJSON',
      'd.ndjson',
      () => Buffer.from(given.map(row => `${JSON.stringify(row)}\n`).join('')),
    ],
    ['a workbook', 'e.xlsx', () => workbook([{ name: '목록', rows: cells }])],
    ['Parquet', 'f.parquet', () => parquetOf(csv)],
  ]

  it.each(files)('reads %s as the same rows in our columns', async (_, name, bytes) => {
    const plain = await runFile('plain.csv', csvOf(rows))
    expect(plain.states['judged']).toBeGreaterThan(0)
    const { decisions, problems } = await runFile(name, await bytes(), { plan })
    expect(problems).toEqual(plain.problems)
    expect(decisions.equals(plain.decisions)).toBe(true)
  })

  it.each(files)('tells the head of %s', async (_, name, bytes) => {
    const head = await headOfBytes(name, await bytes())
    expect(head.names).toEqual(names)
    expect(head.rows).toHaveLength(20)
    expect(head.rows[3]).toEqual(names.map(one => given[3]![one]))
    expect(head.isOpenEnded).toBe(name.endsWith('ndjson'))
  })

  it('gives the same bytes in partitions of two', async () => {
    const plain = await runFile('plain.csv', csvOf(rows))
    const [input, decisions] = [pathOf('parts.csv'), pathOf('parts.out.csv')]
    writeFileSync(input, csv)
    await assessWithin(
      { input, bench, loadCodes: () => codeList, plan },
      { memory: 512, threads: 1, partitions: 2, worker: undefined },
      { decisions, problems: pathOf('parts.problems.csv'), manifest: undefined },
    )
    expect(readFileSync(decisions).equals(plain.decisions)).toBe(true)
  })
})

it('tells days of a workbook as people read them', async () => {
  // 2026-02-03 is day 46056 of spreadsheets.
  const rows = [
    ['신고일', '단가'],
    [{ day: 46056 }, 12.5],
  ] as const
  const head = await headOfBytes('days.xlsx', workbook([{ name: '목록', rows }]))
  expect(head.rows).toEqual([['2026-02-03', '12.5']])
})

describe('what a plan says of a row', () => {
  const small = { ...plan, filled: {}, columns: { 번호: 'parcel', 무게: 'parcel_weight_g' } }
  const { parcel: _, ...rest } = sound
  const base: Row = { 번호: 'A1', 무게: '0.6', ...rest }
  const wrong = async (row: Row, more: Partial<ColumnPlan> = {}): Promise<readonly string[]> => {
    const own = { ...small, also: {}, units: { 무게: 'kg' }, ...more }
    return (await runFile('row.csv', csvOf([row]), { plan: own })).problems
  }

  it('is named by our columns where it is wrong', async () => {
    expect(await wrong({ ...base, 무게: '가벼움' })).toEqual(['2:parcel_weight_g:quantity_bad'])
    expect(await wrong({ ...base, 무게: '-1' })).toEqual(['2:parcel_weight_g:amount_negative'])
  })

  it('is nothing of a column that is left out, and a note of one that nobody knows', async () => {
    expect(await wrong({ ...base, 비고: 'x' })).toEqual(['1:비고:column_unknown'])
    const columns = { ...small.columns, 비고: '' }
    expect(await wrong({ ...base, 비고: 'x' }, { columns })).toEqual([])
  })

  it('carries a column over that is none of ours, where that is asked for', async () => {
    const own = {
      ...small,
      also: {},
      units: { 무게: 'kg' },
      columns: { ...small.columns, 비고: '' },
    }
    const text = csvOf([{ ...base, 비고: '문앞' }])
    const { decisions } = await runFile('kept.csv', text, { plan: own, keep: ['비고'] })
    expect(recordsOf(String(decisions))[0]!['비고']).toBe('문앞')
  })

  it('is refused where two columns are one field, or the file gives what is filled', async () => {
    const columns = { ...small.columns, 비고: 'parcel' }
    const failed = await wrong({ ...base, 비고: 'x' }, { columns }).catch((error: Error) => error)
    expect(failed).toBeInstanceOf(Unusable)
    expect(String(failed)).toContain("'parcel' stands twice")
  })

  it('gives an amount of all rows to each of them, as a file would', async () => {
    const rows = ['1', '2'].map(line => ({ ...sound, line, intl_freight: '12.5' }))
    const written = await runFile('written.csv', csvOf(rows))
    const bare = csvOf(rows.map(({ intl_freight: _, ...row }) => row))
    const filled = { columns: {}, also: {}, units: {}, filled: { intl_freight: '12.5' } }
    const { decisions, problems } = await runFile('filled.csv', bare, { plan: filled })
    expect(problems).toEqual(written.problems)
    expect(decisions.equals(written.decisions)).toBe(true)
  })

  it('knows the header of the file where it stands once more', async () => {
    const text = `${csvOf([base])}${Object.keys(base).join(',')}\n`
    const own = { ...small, also: {}, units: { 무게: 'kg' } }
    const { problems } = await runFile('again.csv', text, { plan: own })
    expect(problems).toEqual(['3::header_again'])
  })
})

describe('a plan from outside', () => {
  it.each([
    ['no JSON', '{', 'JSON'],
    ['a list', '[]', '{"columns": {…}}'],
    ['a part that there is not', '{"column":{}}', 'column (columns, also, filled, units)'],
    ['a field that there is not', '{"columns":{"무게":"weight"}}', '무게: weight'],
    ['a value that is no text', '{"columns":{"무게":1}}', 'columns.무게'],
    ['a personal value for all rows', '{"filled":{"person":"x"}}', 'filled.person (declared_on'],
    ['a unit of no weight', '{"columns":{"a":"goods"},"units":{"a":"kg"}}', 'units.a: kg'],
  ])('is refused with %s', (_, json, said) => {
    expect(() => parseColumnPlan(json)).toThrow(Unusable)
    try {
      parseColumnPlan(json)
    } catch (error) {
      expect((error as Unusable).problem.value).toContain(`columns: ${said}`)
    }
  })

  it.each([
    ['local_tax', '-3', 'amount_negative'],
    ['intl_freight', '12.34567', 'amount_too_many_decimals'],
    ['intl_freight', '12달러', 'amount_bad'],
    ['intl_insurance', '1e3', 'amount_exponent'],
    ['local_freight', '123456789012', 'amount_too_large'],
    ['declared_on', '2026-02-30', 'day_bad'],
    ['ship_from', 'XX', 'country_unknown'],
    ['currency', 'dollar', 'currency_unknown'],
    ['use', 'fun', 'choice_unknown'],
  ])('tells of %s what a file would be told of %s', (field, value, code) => {
    const refused = (() => {
      try {
        return parseColumnPlan(JSON.stringify({ filled: { [field]: value } }))
      } catch (error) {
        return (error as Unusable).problem
      }
    })()
    expect(refused).toMatchObject({ code: codeId[code], column: field, value })
  })

  it.each([
    ['local_tax', '1,234.5'],
    ['intl_freight', ' 0.25 '],
    ['use', '선물'],
    ['declared_on', '20260203'],
  ])('takes %s %s for all rows', (field, value) => {
    expect(parseColumnPlan(JSON.stringify({ filled: { [field]: value } })).filled).toEqual({
      [field]: value.trim(),
    })
  })

  it('may leave parts out', () => {
    expect(parseColumnPlan('{"filled":{"use":""}}')).toEqual({
      ...{ columns: {}, also: {}, filled: {}, units: {} },
    })
  })
})

describe('gwanmun columns', () => {
  it('drafts a plan, says what is open, and ends with 1 until all is answered', async () => {
    const path = pathOf('draft.csv')
    writeFileSync(path, '송장번호,통관부호,중량,비고\nA1,P123456789012,0.6,x\n')
    const out = pathOf('draft.json')
    const words = [path, '--out', out, '--lang', 'en']
    const { exit, err } = await runCommand(columnsCommand, ...words)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
      columns: { 송장번호: 'parcel', 통관부호: 'customs_id', 중량: '', 비고: '' },
      ...{ also: { person: '통관부호' }, filled: {}, units: {} },
    })
    expect(exit).toBe(1)
    expect(err).toContain('Columns left out: 중량, 비고\n')
    expect(err).toContain('declared_on (day of declaration or manifest)')
  })
})

it.each([
  ['0.6', '600'],
  ['０．６', '600'],
  ['.6', '600'],
  ['1.2345', '1234.5'],
  ['0.0005', '0.5'],
  ['12', '12000'],
  ['1,200.5', '1200500'],
  ['1.2kg', '1.2kg'],
  ['', ''],
  ['.', '.'],
])('a thousand times %s is %s', (text, made) => {
  expect(timesThousand(text)).toBe(made)
})
