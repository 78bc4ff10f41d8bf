import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { pathOf, refusalOf, runFile, sampleCsv, sound } from './format-run.js'

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>
let duck: Connection
beforeAll(async () => {
  duck = await (await DuckDBInstance.create()).connect()
})

/** Writes what a query finds as Parquet; returns the bytes. */
async function parquet(query: string, options = ''): Promise<Buffer> {
  const path = pathOf('made.parquet')
  await duck.run(`COPY (${query}) TO '${path}' (FORMAT parquet${options})`)
  return readFileSync(path)
}

/** The columns of the sound row as text, but for those that are given as SQL. */
function select(typed: Readonly<Record<string, string>> = {}, row: object = sound): string {
  const columns = { ...row, ...typed } as Readonly<Record<string, string>>
  const own = Object.entries(columns).map(([name, value]) =>
    name in typed ? `${value} AS ${name}` : `'${value}' AS ${name}`,
  )
  return `SELECT ${own.join(', ')}`
}

async function problemsOf(typed: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await runFile('typed.parquet', await parquet(select(typed)))).problems
}

const types: Readonly<Record<string, string>> = {
  ...{ line: 'INTEGER', declared_on: 'DATE', arrived_on: 'DATE', purchased_on: 'DATE' },
  ...{ quantity: 'DECIMAL(18,3)', unit_price: 'DECIMAL(18,4)', weight_g: 'DECIMAL(38,6)' },
  ...{ local_freight: 'DECIMAL(9,2)', local_tax: 'DECIMAL(18,4)', intl_freight: 'DOUBLE' },
  ...{ intl_insurance: 'DOUBLE', discount: 'DECIMAL(18,4)', parcel_weight_g: 'DOUBLE' },
}

describe('Parquet in', () => {
  it('gives the decisions of the same rows in CSV, byte for byte', async () => {
    const csv = sampleCsv(1000)
    const plain = await runFile('sample.csv', csv)
    const from = `FROM read_csv('${pathOf('sample.csv')}', header = true, all_varchar = true)`
    const typed = Object.entries(types)
    const replaced = typed.map(([name, type]) => `CAST(${name} AS ${type}) AS ${name}`)
    const made = [
      await parquet(`SELECT * ${from}`),
      await parquet(`SELECT * REPLACE (${replaced.join(', ')}) ${from}`),
      await parquet(`SELECT * ${from}`, ', CODEC gzip, ROW_GROUP_SIZE 2048'),
      await parquet(`SELECT * ${from}`, ', PARQUET_VERSION v2'),
    ]
    for (const bytes of [...made, gzipSync(made[0]!)]) {
      const { decisions } = await runFile('sample.parquet', bytes)
      expect(decisions.equals(plain.decisions)).toBe(true)
    }
  })

  it('reads a row of any length, as no other row can begin within it', async () => {
    const long = await parquet(select({ goods: "repeat('티셔츠 ', 200000)" }))
    const { problems } = await runFile('long.parquet', long)
    expect(problems).toEqual(['1:goods:text_too_long'])
  })

  const bad: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a code as a number', { hs: '6109101000' }, '1:hs:number_as_code'],
    ['an id as a double', { parcel: '12.0::DOUBLE' }, '1:parcel:number_as_code'],
    [
      'a sum of doubles',
      { unit_price: '0.1::DOUBLE + 0.2::DOUBLE' },
      '1:unit_price:amount_too_many_decimals',
    ],
    ['a negative decimal', { unit_price: '-0.05::DECIMAL(9,2)' }, '1:unit_price:amount_negative'],
    [
      'an instant',
      { declared_on: "'2026-02-03 08:00:00+00'::TIMESTAMPTZ" },
      '1:declared_on:day_bad',
    ],
    ['a day far ahead', { declared_on: "'5000-01-01'::DATE" }, '1:declared_on:day_bad'],
    ['null for what is required', { quantity: 'NULL::INTEGER' }, '1:quantity:value_missing'],
    ['not a number', { unit_price: "'NaN'::DOUBLE" }, '1:unit_price:amount_bad'],
    ['bytes that are no text', { goods: "'\\xFF'::BLOB" }, '1:goods:text_malformed'],
    ['a NUL', { goods: "chr(0) || 'a'" }, '1:goods:nul_byte'],
    ['a column that is not known', { colour: '1' }, '0:colour:column_unknown'],
  ]

  it.each(bad)('names %s', async (_, typed, problem) => {
    expect(await problemsOf(typed)).toContain(problem)
  })

  const good: readonly Readonly<Record<string, string>>[] = [
    { parcel: '9007199254740993::BIGINT', line: '1::UTINYINT' },
    { declared_on: "'2026-02-03 23:59:59'::TIMESTAMP" },
    { declared_on: "'2026-02-03 00:00:00+00'::TIMESTAMPTZ", unit_price: '100.50::DECIMAL(38,10)' },
    { quantity: '1::UBIGINT', goods: "encode('티')" },
  ]

  it.each(good)('reads %o', async typed => {
    expect(await problemsOf(typed)).toEqual([])
  })

  it('says once that a column holds doubles, and reads their shortest decimals', async () => {
    expect(await problemsOf({ unit_price: '0.1::DOUBLE' })).toEqual(['0:unit_price:column_double'])
  })

  it('refuses in one sentence what it cannot read exactly, or at all', async () => {
    const refused = async (typed: Readonly<Record<string, string>>) =>
      refusalOf('typed.parquet', await parquet(select(typed)))
    expect(await refused({ unit_price: '1.5::FLOAT' })).toMatch(/FLOAT of column 'unit_price'/)
    expect(await refused({ goods: "['a']" })).toMatch(/LIST\/STRUCT of column 'goods'/)
    expect(await refused({ use: 'true' })).toMatch(/BOOLEAN of column 'use'/)
    const { currency: _, ...rest } = sound
    const short = await parquet(select({}, rest))
    expect(await refusalOf('short.parquet', short)).toMatch(/'currency' is missing/)
    const bytes = await parquet(select())
    expect(await refusalOf('empty.parquet', await parquet(`${select()} WHERE false`))).toMatch(
      /no rows/,
    )
    expect(await refusalOf('cut.parquet', bytes.subarray(0, bytes.length / 2))).toMatch(
      /Parquet file cannot be read\. Its end is missing/,
    )
    expect(await refusalOf('cut.parquet', bytes.subarray(0, 5))).toMatch(
      /Parquet file cannot be read\. Its end is missing/,
    )
  })

  it('never crashes on a file with a byte changed', async () => {
    const bytes = await parquet(select())
    for (let at = 4; at < bytes.length; at += 7) {
      const broken = Buffer.from(bytes)
      broken[at] = broken[at]! ^ 0x55
      const said = await refusalOf('broken.parquet', broken)
      expect(said).toMatch(
        /Parquet file cannot be read|was read|type .* of column|is missing|no rows|twice/,
      )
    }
  })
})

describe('Parquet out', () => {
  it('holds the values of the CSV in typed columns, as DuckDB reads them', async () => {
    const csv = sampleCsv(3000)
    const keep = ['goods', 'line']
    const plain = await runFile('out.csv', csv, { keep })
    await runFile('out.csv', csv, { keep, out: 'out.parquet' })
    const path = pathOf('out.parquet')
    const described = await duck.runAndReadAll(`DESCRIBE SELECT * FROM '${path}'`)
    const columns = described.getRowObjects() as unknown as readonly {
      readonly column_name: string
      readonly column_type: string
    }[]
    const typeOf = Object.fromEntries(columns.map(one => [one.column_name, one.column_type]))
    expect(typeOf).toMatchObject({ parcel: 'VARCHAR', vat_krw: 'BIGINT', fx_krw: 'DECIMAL(18,6)' })
    expect(typeOf).toMatchObject({ limit_usd: 'DECIMAL(18,2)', input_line: 'VARCHAR' })
    writeFileSync(pathOf('plain.csv'), plain.decisions)
    const cast = columns.map(one => `CAST("${one.column_name}" AS ${one.column_type})`).join(', ')
    const csvFile = `read_csv('${pathOf('plain.csv')}', header = true, all_varchar = true)`
    const rows = await duck.runAndReadAll(`SELECT * FROM '${path}'`)
    const expected = await duck.runAndReadAll(`SELECT ${cast} FROM ${csvFile}`)
    expect(rows.getRowsJson()).toEqual(expected.getRowsJson())
    expect(rows.currentRowCount).toBe(3000)
  })

  it('is the same bytes twice', async () => {
    const csv = sampleCsv(100)
    const first = await runFile('twice.csv', csv, { out: 'first.parquet' })
    const second = await runFile('twice.csv', csv, { out: 'second.parquet' })
    expect(first.decisions.equals(second.decisions)).toBe(true)
  })
})
