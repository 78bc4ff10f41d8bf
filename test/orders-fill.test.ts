/** What fills an order: product master, settings and answers; the way from a file to no question. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { ordersCommand } from '../src/doors/cli/orders.js'
import { readCsvTable } from '../src/files/csv-table.js'
import { readAnswers } from '../src/files/orders/answers.js'
import { questionColumns, questionsCsv } from '../src/files/orders/order-outputs.js'
import { readProducts } from '../src/files/orders/products.js'
import { runCommand } from './command.js'
import { canary, formatCases } from './orders/cases.js'
import { itemInfo } from './orders/headers.js'
import { blocks, fileOf, readOrders } from './orders/read.js'
import { scratchOfTest } from './scratch.js'

const shopify = formatCases.find(one => one.format === 'shopify')!
const file = fileOf(shopify.header, shopify.rows)
const coupang = formatCases.find(one => one.format === 'coupang-wing')!

const master = [
  'sku,hs,name_en,kind,origin,maker,weight_g',
  'RT-150,3304.99.1000,Rice toner,cosmetic,KR,Made-up Maker,180',
  'SM-10,3307904000,Sheet mask,cosmetic,CN,Other Maker,250',
].join('\n')

const productsOf = (text: string) => readProducts(blocks(Buffer.from(text)), 'products.csv')
const names = (codes: readonly { readonly code: number }[]) =>
  codes.map(one => codeOf(one.code).code)

describe('the product master', () => {
  it('fills what orders lack, weights by pieces', async () => {
    const { bySku } = await productsOf(master)
    const { read, questions } = await readOrders(file, { products: bySku })
    expect(read[0]).toMatchObject({ hs: '3304991000', goods: 'Rice toner', weight_g: '360' })
    expect(read[0]).toMatchObject({ origin: 'KR', maker: 'Made-up Maker', kind: 'cosmetic' })
    expect(read[1]).toMatchObject({ origin: 'CN', weight_g: '250' })
    expect(questions.map(one => one.column)).toEqual(['carrier', 'exporter'])
  })

  it('makes no goods Korean without a maker', async () => {
    const { bySku } = await productsOf('sku,origin,hs\nRT-150,KR,3304991000\n')
    const { read, questions } = await readOrders(file, { products: bySku })
    expect(read[0]!['origin']).toBe('')
    const asked = questions.filter(one => one.sku === 'RT-150').map(one => one.column)
    expect(asked).toEqual(['kind', 'weight_g', 'maker'])
  })

  it('gives the price abroad of what comes into Korea', async () => {
    const { bySku } = await productsOf(
      'sku,buy_price,buy_currency,ship_from,origin,hs,pieces\nCN-1,9.9,USD,CN,CN,9401790000,1\n',
    )
    const { read } = await readOrders(fileOf(coupang.header, coupang.rows), { products: bySku })
    expect(read[0]).toMatchObject({ unit_price: '9.9', currency: 'USD', ship_from: 'CN' })
    expect(read[0]).toMatchObject({ sale_price_krw: '12000', pieces_per_unit: '1' })
  })

  it('is read of the list of goods of the gateway, with its unit of weight', async () => {
    const row = {
      ...{ 상품ID: 'RT-150', '상품명(영문)': 'RICE TONER', HS코드: '3304991000', 중량: '0.18' },
      ...{ 중량단위: 'KG', 제조자상호명: 'Made-up Maker', '원산지 국가코드': 'KR' },
    }
    const { bySku } = await productsOf(fileOf(itemInfo, [row]))
    expect(bySku.get('RT-150')).toMatchObject({
      weight_g: '180',
      maker: 'Made-up Maker',
      origin: 'KR',
    })
  })

  it('names what is wrong in it, and goes on', async () => {
    const text = [
      'sku,hs,origin,weight_g,kind,maker_business_no',
      'A,33O4,Mars,heavy,paint,123-45-67890',
      'A,3304,KR,1,cosmetic,124-81-00998',
      ',3304,KR,1,cosmetic,',
    ].join('\n')
    const { bySku, problems } = await productsOf(text)
    expect([...bySku.keys()]).toEqual(['A'])
    expect(problems.map(one => `${one.row}:${one.column}`)).toEqual([
      ...['2:hs', '2:origin', '2:weight_g', '2:kind', '2:maker_business_no', '3:sku', '4:sku'],
    ])
    expect(names(problems)).toEqual([
      ...['hs_bad', 'country_unknown', 'quantity_bad', 'choice_unknown', 'business_number_bad'],
      ...['product_twice', 'value_missing'],
    ])
  })

  it('is refused where it has no codes', async () => {
    await expect(productsOf('name,price\na,1\n')).rejects.toThrow('product master')
  })
})

describe('answers', () => {
  it('settle each question of the list that they are written into', async () => {
    const { questions } = await readOrders(file)
    const given: Readonly<Record<string, string>> = {
      ...{ hs: '3304991000', origin: 'CN', carrier: 'express', kind: 'cosmetic' },
      ...{ weight_g: '100', exporter: 'Made-up Seller' },
    }
    const table = readCsvTable(questionsCsv(questions))
    expect(table.header).toEqual(questionColumns)
    const lines = table.rows.map(({ cells }) => {
      return Object.fromEntries(questionColumns.map((name, at) => [name, cells[at]!]))
    })
    const filled = lines.map(line => ({ ...line, answer: given[line['column']!]! }))
    const answers = await readAnswers(
      blocks(Buffer.from(fileOf(questionColumns, filled))),
      'answers.csv',
    )
    const again = await readOrders(file, { answers })
    expect(again.found).toEqual([])
    expect(again.questions).toEqual([])
    expect(again.read[0]).toMatchObject({
      weight_g: '200',
      origin: 'CN',
      exporter: 'Made-up Seller',
    })
  })

  it('of goods without a code are found by their title, even by that of a formula', async () => {
    const rows = [{ ...shopify.rows[2]!, 'Lineitem sku': '', 'Lineitem name': '=Mask|-1' }]
    const own = fileOf(shopify.header, rows)
    const { questions } = await readOrders(own)
    const list = questionsCsv(questions.filter(one => one.column === 'hs'))
    expect(list).toContain("'=Mask|'-1")
    const answers = await readAnswers(
      blocks(Buffer.from(list.replace(/,\n$/, ',3304991000\n'))),
      'answers.csv',
    )
    const { read } = await readOrders(own, { answers })
    expect(read[0]!['hs']).toBe('3304991000')
  })

  it('that are no values are named with the row of their own file', async () => {
    const text = 'column,of,answer,row\norigin,file,Mars,2\ncarrier,file,ship,2\nnothing,file,1,2\n'
    const answers = await readAnswers(blocks(Buffer.from(text)), 'answers.csv')
    const { found } = await readOrders(file, { answers, answersFile: 'answers.csv' })
    expect(found.map(one => [one.file, one.row, codeOf(one.code).code])).toEqual([
      ['answers.csv', 2, 'country_unknown'],
      ['answers.csv', 3, 'choice_unknown'],
      ['answers.csv', 4, 'column_unknown'],
    ])
  })
})

describe('gwanmun orders', () => {
  it('writes lines, questions and problems, and tells them in both languages', async () => {
    const folder = scratchOfTest('orders')
    const at = (name: string) => join(folder, name)
    writeFileSync(at('shop.csv'), file)
    writeFileSync(at('products.csv'), master)
    const words = [
      ...['import', at('shop.csv'), '--products', at('products.csv'), '--set', 'carrier=express'],
      ...['--out', at('out.csv'), '--questions', at('q.csv'), '--problems', at('p.csv')],
      ...['--kept', at('kept.csv')],
    ]
    const korean = await runCommand(ordersCommand, ...words)
    expect(korean.exit).toBe(0)
    expect(korean.out).toContain('shopify (내보내는 주문): 5행에서 주문 3건, 5행')
    expect(korean.out).toContain('수출자는 누구입니까?')
    const english = await runCommand(ordersCommand, ...words, '--lang', 'en')
    expect(english.out).toContain('Who is the exporter?')
    const told = await runCommand(ordersCommand, ...words, '--json')
    expect(JSON.parse(told.out)).toMatchObject({ format: 'shopify', lines: 5, problems: 0 })
    expect(readFileSync(at('out.csv'), 'utf8')).toMatch(
      /^shipment,tracking_no,exporter,order,line,/,
    )
    expect(readFileSync(at('kept.csv'), 'utf8')).not.toContain(canary)
    expect(readFileSync(at('q.csv'), 'utf8')).not.toContain(canary)
  })

  it('lists the formats, and drafts a mapping', async () => {
    const folder = scratchOfTest('orders')
    const path = join(folder, 'other.csv')
    writeFileSync(path, '주문번호,품명,뭔가\nQ-1,Cup,x\n')
    const formats = await runCommand(ordersCommand, 'formats', '--lang', 'en')
    expect(formats.out).toContain('coupang-wing  [orders into Korea]')
    const out = join(folder, 'mapping.json')
    await runCommand(ordersCommand, 'mapping', path, '--out', out)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({
      direction: 'out',
      columns: { 주문번호: 'order', 품명: 'goods', 뭔가: '' },
      sets: {},
    })
  })

  it.each([
    ['import'],
    ['import', 'a.csv', '--format', 'nothing'],
    ['import', 'a.csv', '--set', 'currency'],
    ['import', 'a.csv', '--out', 'a.csv'],
    ['formats', 'more'],
    ['mapping', 'a.csv', '--direction', 'up'],
    ['nothing'],
  ])('refuses words that it does not understand: %s %s %s %s', async (...words) => {
    await expect(runCommand(ordersCommand, ...words)).rejects.toThrow()
  })

  it('refuses a setting that is no value of its column', async () => {
    await expect(readOrders(file, { sets: { carrier: 'ship' } })).rejects.toThrow('carrier=ship')
  })
})
