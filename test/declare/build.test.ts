import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { day } from '../../src/basis/day.js'
import { changesOf } from '../../src/declare/amendment.js'
import { type Declaration, declarationOf } from '../../src/declare/declaration.js'
import { expressHeader, expressSheet } from '../../src/declare/express-sheet.js'
import { itemSheet, longOrderSheets, shortOrderSheets } from '../../src/declare/order-sheets.js'
import { planOf } from '../../src/declare/plan.js'
import { postForms, postSheet } from '../../src/declare/post-sheets.js'
import { readDeclaration } from '../../src/files/declare/declaration-read.js'
import { declarationXml } from '../../src/files/declare/declaration-xml.js'
import { root } from '../examples/files.js'
import { parseExamples } from '../examples/parse.js'
import { building, sound } from './one.js'
import { columnsOf, ratesOf } from './orders.js'
import { sampleOrders, sampleRates } from './sample.js'

const schema = readFileSync(join(root, 'assets/declare/export-declaration.xsd'), 'utf8')

/** The names of those that are not sound; one call of the validator takes a second. */
async function unsound(texts: readonly string[]): Promise<readonly number[]> {
  const { errors } = await validateXML({
    xml: texts.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: [{ fileName: 'declaration.xsd', contents: schema }],
  })
  const named = texts.map((_, at) =>
    errors.some(({ rawMessage }) => rawMessage.startsWith(`${at}.xml`)),
  )
  expect(errors.length > 0).toBe(named.includes(true))
  return named.flatMap((is, at) => (is ? [at] : []))
}

describe('the declarations of the sample', () => {
  let declarations: readonly Declaration[]
  beforeAll(async () => {
    declarations = (await sampleOrders()).declarations
  })

  it('are those whose goods leave, with numbers of their own', async () => {
    const { orders, next } = await sampleOrders()
    expect(declarations.map(one => [one.name, one.values.number])).toEqual([
      ['#1001', 'ZZ99926000001X'],
      ['#1002', 'ZZ99926000002X'],
      ['#1003', 'ZZ99926000003X'],
    ])
    expect(next).toBe(4)
    const missing = orders.problems.filter(({ row }) => row === 6).map(({ column }) => column)
    expect(missing).toEqual([
      ...['gross_weight_g', 'tracking_no', 'hs', 'goods', 'maker', 'origin', 'weight_g'],
    ])
  })

  it('are sound by the schema, and read back as they were', async () => {
    const texts = declarations.map(declarationXml)
    expect(await unsound(texts)).toEqual([])
    texts.forEach((xml, at) => {
      expect(changesOf(declarations[at]!, readDeclaration(xml, 'x'))).toEqual([])
    })
  })

  it('are refused by the schema where something is missing, out of form or out of place', async () => {
    const xml = declarationXml(declarations[0]!)
    const broken = [
      xml.replace('<TypeCode>15</TypeCode>', ''),
      xml.replace('<ID>3304991000</ID>', '<ID>330499100</ID>'),
      xml.replace('>0.92<', '>0.9212<'),
      xml.replace(/<Item>[\s\S]*?<\/Item>/, ''),
      xml.replace('schemeID="KTX"', ''),
      xml.replace('<ID>ZZ99926000001X</ID>', '<ID>ZZ9992600001X</ID>'),
    ]
    expect(await unsound([xml, ...broken])).toEqual(broken.map((_, at) => at + 1))
  })

  it('have lines that add up to what is declared', () => {
    for (const { lines, values } of declarations) {
      const won = lines.reduce((sum, { values: line }) => sum + Number(line.line_krw), 0)
      expect(String(won)).toBe(values.fob_krw)
    }
  })

  it('stand in the sheets of a gateway', () => {
    const [short] = shortOrderSheets(declarations)
    const [long] = longOrderSheets(declarations)
    expect([short!.header.length, long!.header.length]).toEqual([12, 23])
    expect(short!.rows[0]).toEqual([
      ...['#1001', 'RT-150', 'Rice facial toner', '2', '53.00', 'USD', 'Sample Buyer One', 'US'],
      ...['3304991000', '0.19', '15.00', 'shopify'],
    ])
    // 8 dollars of freight at 1,380.50 are 11,044 won.
    expect(long!.rows[0]!.slice(12)).toEqual([
      ...['Made-up Cosmetics', '1248100998', '', '', '', '', 'CFR', '11044', '0', '', 'U'],
    ])
    expect(itemSheet(declarations).rows.map(row => row[0])).toEqual(['RT-150', 'SW-01'])
    expect(itemSheet(declarations).header).toHaveLength(18)
  })

  it('stand in the forms of the post and of carriers, where they have room', () => {
    const widths = postForms.map(form => postSheet(form, declarations, sampleRates()))
    expect(widths.map(({ table }) => table.header.length)).toEqual([60, 48, 62])
    expect(widths[0]!.table.rows).toHaveLength(3)
    expect(expressHeader).toHaveLength(71)
    expect(expressSheet(declarations).table.rows[0]!.slice(26, 28)).toEqual([
      ...['Rice facial toner', '2'],
    ])
  })
})

const postFile = 'src/declare/post-sheets.examples.md'
const postColumns = { names: '내용품명', pieces: '개수', weights: '순중량(g)', prices: '가격(us$)' }

describe(postFile, () => {
  const examples = parseExamples(postFile, readFileSync(join(root, postFile), 'utf8'))
  const texts = {
    ...{ consignee_name: 'A B', consignee_address1: '1 Street', consignee_postcode: '1' },
  }
  const parcels = {
    byShipment: new Map(),
    byOrder: new Map([['A1', { record: 2, common: {}, texts }]]),
  }
  const rates = ratesOf({ rates: { USD: '1300' } })

  it.each(examples.map(one => [one.heading, one] as const))('%s', (_, { rows }) => {
    const tables = { rates, parcels }
    const [planned] = planOf(columnsOf(rows), tables, day('2026-11-05')).declarations
    const { declaration } = declarationOf(planned!, building)
    const { table } = postSheet('ems', [declaration!], rates)
    const cells = Object.entries(postColumns).map(([name, title]) => {
      return [name, table.rows[0]![table.header.indexOf(title)]]
    })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.fromEntries(cells)).toMatchObject(row.expected)
  })
})

describe('uploads of at most a hundred rows', () => {
  it('keep the rows of a declaration together', () => {
    const rows = Array.from({ length: 101 }, (_, at) => ({
      given: { ...sound, order: `A${Math.floor(at / 3)}`, line: String((at % 3) + 1) },
    }))
    const { declarations } = planOf(
      columnsOf(rows),
      { rates: ratesOf({ rates: undefined }) },
      day('2026-11-05'),
    )
    const made = declarations.map(one => declarationOf(one, building).declaration!)
    expect(shortOrderSheets(made).map(sheet => sheet.rows.length)).toEqual([99, 2])
  })
})
