import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import type { Problem } from '../../src/basis/problem.js'
import { amendmentFaults, changesOf } from '../../src/declare/amendment.js'
import { type Building, type Declaration, declarationOf } from '../../src/declare/declaration.js'
import { expressHeader, expressSheet } from '../../src/declare/express-sheet.js'
import { itemSheet, longOrderSheets, shortOrderSheets } from '../../src/declare/order-sheets.js'
import { planOf } from '../../src/declare/plan.js'
import { postForms, postSheet } from '../../src/declare/post-sheets.js'
import { profileOf } from '../../src/declare/profile.js'
import { amendmentXml } from '../../src/files/declare/amendment-xml.js'
import { readDeclaration } from '../../src/files/declare/declaration-read.js'
import { declarationXml } from '../../src/files/declare/declaration-xml.js'
import { root } from '../examples/files.js'
import { columnsOf, ratesOf } from './orders.js'
import { sampleOrders, sampleProfile, sampleRates } from './sample.js'

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

const sound = {
  ...{ order: 'A1', line: '1', sold_on: '2026-11-02', declared_on: '2026-11-05', to: 'US' },
  ...{ carrier: 'express', buyer: 'Sample Buyer', goods: 'Rice toner', hs: '3304991000' },
  ...{ origin: 'KR', maker: 'Made-up', quantity: '2', unit_price: '10000', currency: 'KRW' },
  ...{ weight_g: '380', gross_weight_g: '500', tracking_no: 'T1', sku: 'RT' },
}
const { profile } = profileOf(sampleProfile)
const building: Building = { profile, way: undefined, isCode: () => true }

function built(given: Readonly<Record<string, string>>, change: Partial<Building> = {}) {
  const columns = columnsOf([{ given: { ...sound, ...given } }])
  const [planned] = planOf(
    columns,
    ratesOf({ rates: { USD: '1300' } }),
    day('2026-11-05'),
  ).declarations
  return declarationOf(planned!, { ...building, ...change })
}

const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, row, column }) => `${codeOf(code).code} ${row} ${column}`)

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

describe('R21: the example of the post', () => {
  it('joins names, pieces, weights and prices', () => {
    const line = { ...sound, currency: 'USD', hs: '3305100000', quantity: '2' }
    const columns = columnsOf([
      { given: { ...line, goods: 'Shampoo', unit_price: '10', weight_g: '40' } },
      {
        given: {
          ...{ ...line, line: '2', goods: 'Soap', unit_price: '1.5', quantity: '3' },
          ...{ weight_g: '30', hs: '3401300000', origin: 'CN' },
        },
      },
    ])
    const texts = {
      ...{ consignee_name: 'A B', consignee_address1: '1 Street', consignee_postcode: '1' },
    }
    const parcels = {
      byShipment: new Map(),
      byOrder: new Map([['A1', { record: 2, common: {}, texts }]]),
    }
    const rates = ratesOf({ rates: { USD: '1300' } })
    const [planned] = planOf(columns, rates, day('2026-11-05'), parcels).declarations
    const { declaration } = declarationOf(planned!, building)
    const { table } = postSheet('ems', [declaration!], rates)
    const cell = (title: string) => table.rows[0]![table.header.indexOf(title)]
    expect(['내용품명', '개수', '순중량(g)', '가격(us$)', 'HSCODE', '생산지'].map(cell)).toEqual([
      ...['Shampoo;Soap', '2;3', '40;30', '20;4.5', '3305100000;3401300000', 'KR;CN'],
    ])
  })
})

describe('uploads of at most a hundred rows', () => {
  it('keep the rows of a declaration together', () => {
    const rows = Array.from({ length: 101 }, (_, at) => ({
      given: { ...sound, order: `A${Math.floor(at / 3)}`, line: String((at % 3) + 1) },
    }))
    const { declarations } = planOf(
      columnsOf(rows),
      ratesOf({ rates: undefined }),
      day('2026-11-05'),
    )
    const made = declarations.map(one => declarationOf(one, building).declaration!)
    expect(shortOrderSheets(made).map(sheet => sheet.rows.length)).toEqual([99, 2])
  })
})

describe('what is missing or wrong', () => {
  it.each([
    [{ maker: '' }, 'declaration_field_missing 2 maker'],
    [{ maker: '미상' }, 'maker_unknown 2 maker'],
    [{ origin: '' }, 'declaration_field_missing 2 origin'],
    [{ hs: '' }, 'declaration_field_missing 2 hs'],
    [{ hs: '330499' }, 'hs_ten_digits 2 hs'],
    [{ tracking_no: '' }, 'declaration_field_missing 2 tracking_no'],
    [{ weight_g: '' }, 'declaration_field_missing 2 weight_g'],
    [{ buyer: '' }, 'declaration_field_missing 2 buyer'],
    [{ goods: '쌀 토너' }, 'latin_asked 2 goods'],
    [{ buyer: '홍길동' }, 'latin_asked 2 buyer'],
    [{ goods: 'x'.repeat(51) }, 'field_too_long 2 goods'],
    [{ maker: '가'.repeat(29) }, 'field_too_long 2 maker'],
    [{ order: 'x'.repeat(36) }, 'field_too_long 2 order'],
    [{ incoterm: 'FOB', freight: '10' }, 'charge_with_term 2 freight'],
  ])('%s is named with its row and column', (given, expected) => {
    const { declaration, problems } = built(given)
    expect(told(problems)).toContain(expected)
    expect(declaration).toBeUndefined()
  })

  it('never tells the name of a buyer', () => {
    const { problems } = built({ buyer: '홍길동' })
    expect(JSON.stringify(problems)).not.toContain('홍길동')
  })

  it('asks the tariff of the day, and says where there is none', () => {
    expect(told(built({}, { isCode: () => false }).problems)).toEqual(['hs_not_of_day 2 hs'])
    const { declaration, warnings } = built({}, { isCode: () => undefined })
    expect(told(warnings)).toEqual(['hs_not_checked 2 hs'])
    expect(declaration).toBeDefined()
  })

  it('refuses a way over its limit', () => {
    const { problems } = built({ unit_price: '2000001' }, { way: 'simplified' })
    expect(told(problems)).toEqual(['way_not_open 2 '])
    expect(built({ unit_price: '2000000' }, { way: 'simplified' }).declaration).toBeDefined()
    expect(told(built({}, { way: 'list_clearance' }).problems)).toEqual(['way_declares_nothing 2 '])
  })

  it('lets no seller of finished goods claim drawback, and claims none by itself', () => {
    const claim = profileOf({ ...sampleProfile, automatic_drawback: 'yes' }).profile
    expect(told(built({}, { profile: claim }).problems)).toEqual([
      'drawback_not_maker 0 automatic_drawback',
    ])
    const { lines } = built({}).declaration!
    expect([lines[0]!.values.drawback, lines[0]!.values.applicant]).toEqual(['N', ''])
  })

  it('asks the profile for what it lacks, by the law of the day', () => {
    const none = profileOf({ ...sampleProfile, carrier_code: '', port: '' }).profile
    expect(told(built({}, { profile: none }).problems)).toEqual([
      'profile_field_missing 0 carrier_code',
      'profile_field_missing 0 port',
    ])
    const before = built({ declared_on: '2022-04-27' }, { profile: none })
    expect(told(before.problems)).toEqual(['profile_field_missing 0 port'])
  })

  it('takes units of transport for packages until 2023-12-08 only', () => {
    const units = profileOf({ ...sampleProfile, package_kind: 'PK' }).profile
    expect(told(built({ declared_on: '2023-12-08' }, { profile: units }).problems)).toEqual([])
    expect(told(built({ declared_on: '2023-12-09' }, { profile: units }).problems)).toEqual([
      'package_no_kind 2 package_kind',
    ])
  })

  it('warns of a business number whose check digit fails, and goes on', () => {
    const { declaration, warnings } = built({ maker_business_no: '113-81-72311' })
    expect(told(warnings)).toEqual(['business_number_bad 2 maker_business_no'])
    expect(declaration).toBeDefined()
  })

  it('names what a profile may not say', () => {
    const { faults } = profileOf({
      ...sampleProfile,
      port: 'icn',
      nonsense: '1',
      business_no: '1138172311',
    })
    expect(faults.map(({ code, name }) => [code, name])).toEqual([
      ['business_number_bad', 'business_no'],
      ['field_form', 'port'],
      ['column_unknown', 'nonsense'],
    ])
  })
})

describe('amendments', () => {
  const before = built({}).declaration!
  const asked = {
    kind: 'correct' as const,
    ...{ on: day('2026-11-10'), accepted: day('2026-11-05') },
    ...{ reason: 'price', fault: 'D', extendTo: undefined },
  }
  const after = built({ unit_price: '9000' }).declaration!
  const changes = changesOf(before, after)

  it('list every value that differs', () => {
    expect(changes.map(({ field, line, item }) => `${line}.${item} ${field}`)).toEqual([
      ...['0.0 fob_krw', '0.0 fob', '0.0 payment', '1.0 line_krw', '1.1 price', '1.1 amount'],
    ])
  })

  it('of prices come within sixty days of acceptance', () => {
    const on = (text: string) =>
      amendmentFaults({ ...asked, changes, on: day(text) }).map(
        ([code, value]) => `${code} ${value}`,
      )
    expect(on('2027-01-04')).toEqual([])
    expect(on('2027-01-05')).toEqual(['amendment_late 2027-01-04'])
    expect(amendmentFaults({ ...asked, changes: [] }).map(([code]) => code)).toEqual([
      'amendment_empty',
    ])
  })

  it('give a year at most, and need a reason and whose fault it is', () => {
    const extend = { ...asked, kind: 'extend', changes: [] } as const
    const faults = (extendTo: string) =>
      amendmentFaults({ ...extend, extendTo: day(extendTo) }).map(([code]) => code)
    expect(faults('2027-11-05')).toEqual([])
    expect(faults('2027-11-06')).toEqual(['extension_too_long'])
    expect(faults('2026-11-05')).toEqual(['extension_too_long'])
    const bare = { ...asked, kind: 'withdraw', reason: '', fault: 'I', changes: [] } as const
    expect(amendmentFaults(bare).map(([code]) => code)).toEqual([
      ...['amendment_reason_missing', 'amendment_fault_bad'],
    ])
  })

  it('are written with what stood before and what stands now', () => {
    const xml = amendmentXml('ZZ9992600001U', before, { ...asked, changes })
    expect(xml).toContain('<FunctionCode>A</FunctionCode>')
    expect(xml).toMatch(/<Before>20000<\/Before>\s*<After>18000<\/After>/)
    const extend = { ...asked, kind: 'extend', extendTo: day('2027-01-01'), changes: [] } as const
    const longer = amendmentXml('ZZ9992600002U', before, extend)
    expect(longer).toContain('<LoadingDate>20270101</LoadingDate>')
    expect(longer).toContain('<Description>Rice toner</Description>')
  })
})
