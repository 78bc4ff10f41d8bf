/** Order files of each channel: real headers, made-up buyers, what is read and what is asked. */
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { problemMessage } from '../src/basis/problem.js'
import { orderFormats } from '../src/files/orders/formats.js'
import { guessedMapping, mappedAdapter, mappingOf } from '../src/files/orders/mapping.js'
import { readDay, readValue } from '../src/files/orders/read-value.js'
import { canary, formatCases } from './orders/cases.js'
import { fileOf, readOrders, type Values } from './orders/read.js'
import { workbook } from './workbook.js'

const caseOf = (format: string) => formatCases.find(one => one.format === format)!
function expectLines(read: readonly Values[], lines: readonly Values[]): void {
  expect(read).toHaveLength(lines.length)
  for (const [at, line] of lines.entries()) expect(read[at]).toMatchObject(line)
}
const personal = (name: string) => name === 'buyer' || name.startsWith('person_')

describe.each(formatCases)('$format', ({ format, header, rows, lines, asked }) => {
  const separator = format.startsWith('amazon') ? '\t' : ','
  const file = fileOf(header, rows, separator)

  it('is told by its header, and reads its lines', async () => {
    const { format: told, read, found } = await readOrders(file)
    expect(told).toBe(format)
    expect(found).toEqual([])
    expectLines(read, lines)
  })

  it('asks for what is missing, once for each thing', async () => {
    const { questions } = await readOrders(file)
    expect(questions.map(({ column, of }) => `${column}:${of}`)).toEqual(asked)
  })

  it('lets nothing of a person out but where the table has it', async () => {
    const { read, questions, keptCells, keptColumns } = await readOrders(file)
    const left = read.map(line => Object.entries(line).filter(([name]) => !personal(name)))
    const told = JSON.stringify([left, questions, keptCells, keptColumns])
    expect(told).not.toContain(canary)
  })

  it('is read as a workbook, with its columns in another order and a title above', async () => {
    const turned = [...header].reverse()
    const table = rows.map(row => turned.map(name => row[name] ?? ''))
    const book = workbook([{ name: 'orders', rows: [['Title'], [], turned, ...table] }])
    const { read, questions } = await readOrders(book)
    expectLines(read, lines)
    expect(questions.map(({ column, of }) => `${column}:${of}`)).toEqual(asked)
  })
})

describe('order files', () => {
  it('have a case for each format', () => {
    expect(formatCases.map(one => one.format).sort()).toEqual(
      orderFormats.map(one => one.name).sort(),
    )
  })

  const encodings = [
    ['qoo10-japan', 'shift_jis'],
    ['coupang-wing', 'cp949'],
    ['smartstore', 'cp949'],
    ['cafe24', 'utf-16le'],
    ['qoo10-japan', 'utf-16le'],
    ['esm-plus', 'utf-16be'],
    ['orderlist', 'utf8'],
  ] as const
  it.each(encodings)(
    'of %s are read in %s, with a mark and gzipped too',
    async (format, encoding) => {
      const { header, rows, lines } = caseOf(format)
      for (const [separator, addBOM] of [
        [',', false],
        ['\t', encoding.startsWith('utf')],
      ] as const) {
        const bytes = iconv.encode(fileOf(header, rows, separator), encoding, { addBOM })
        const { read } = await readOrders(gzipSync(bytes))
        expectLines(read, lines)
      }
    },
  )

  it('may have rows before the header and a count behind the last row', async () => {
    const { header, rows, lines } = caseOf('ebay')
    const file = `\r\n,,\r\n${fileOf(header, rows)}\r\n4,record(s) downloaded,\r\nSeller ID: made-up\r\n`
    const { read, found } = await readOrders(file)
    expect(found).toEqual([])
    expect(read).toHaveLength(lines.length)
  })

  it('keep columns that are not read, and name those that may be personal', async () => {
    const { header, rows } = caseOf('shopify')
    const { keptColumns, personalColumns, keptCells } = await readOrders(fileOf(header, rows))
    expect(keptColumns).toContain('Vendor')
    expect(personalColumns).toContain('Shipping Address1')
    expect(keptCells[0]).toEqual(expect.arrayContaining(['2', '#1001', 'Soft']))
  })

  it('are refused where no format is told, in both languages', async () => {
    const refused = await readOrders('a,b\n1,2\n').catch(error => error.problem)
    expect(codeOf(refused.code).code).toBe('order_format_unknown')
    expect(problemMessage(refused, 'ko')).toContain('--mapping')
    expect(problemMessage(refused, 'en')).toContain('shopify')
  })

  it.each([
    ['', 'file_empty'],
    ['\xd0\xcf\x11\xe0old workbook', 'workbook_bad'],
    [`%PDF${'\x01\x02'.repeat(50)}`, 'file_binary'],
  ])('are refused where they are none: %j', async (text, code) => {
    const refused = await readOrders(Buffer.from(text, 'latin1')).catch(error => error.problem)
    expect(codeOf(refused.code).code).toBe(code)
  })
})

describe('bad values', () => {
  const { header, rows } = caseOf('shopify')
  const bad = [
    ['Lineitem quantity', 'two', 'quantity_bad', 'quantity'],
    ['Lineitem quantity', '-1', 'amount_negative', 'quantity'],
    ['Lineitem price', '12..5', 'amount_bad', 'unit_price'],
    ['Lineitem price', '1e3', 'amount_exponent', 'unit_price'],
    ['Created at', 'yesterday', 'day_bad', 'sold_on'],
    ['Created at', '2026-02-30', 'day_bad', 'sold_on'],
    ['Shipping Country', 'Atlantis', 'country_unknown', 'to'],
    ['Currency', 'dollars', 'currency_unknown', 'currency'],
    ['Lineitem sku', 's'.repeat(201), 'text_too_long', 'sku'],
    ['Billing Name', canary.repeat(20), 'text_too_long', 'buyer'],
  ] as const

  it.each(bad)('%s %j is named with its row and column', async (column, value, code, field) => {
    const { found, read } = await readOrders(fileOf(header, [{ ...rows[0]!, [column]: value }]))
    expect(found.map(one => [one.row, one.column, codeOf(one.code).code])).toEqual([
      [2, column, code],
    ])
    for (const language of ['ko', 'en'] as const) {
      const message = problemMessage(found[0]!, language)
      expect(message).not.toMatch(/[{}]/)
      expect(message).not.toContain(canary)
    }
    expect(read[0]![field]).toBe('')
  })

  it('of rows that are not whole leave the others', async () => {
    const good = fileOf(header, [rows[2]!])
    const file = `${good}"never closed,1,2,3,4\r\n${good.split('\r\n')[1]},too,many\r\n`
    const { found, read } = await readOrders(file)
    expect(found.map(one => [one.row, codeOf(one.code).code])).toEqual([
      [3, 'quote_unclosed'],
      [4, 'row_too_many_columns'],
    ])
    expect(read).toHaveLength(1)
  })

  it('of long numbers in a workbook are named: their last digits are gone', async () => {
    const { header: own, rows: given } = caseOf('amazon-new-orders')
    const cells = own.map(name =>
      name === 'order-id' ? 1.2345678901234568e16 : (given[0]![name] ?? ''),
    )
    const { found } = await readOrders(workbook([{ name: 's', rows: [[...own], cells] }]))
    expect(found.map(one => codeOf(one.code).code)).toEqual(['number_as_code'])
  })
})

describe('values of channels', () => {
  it.each([
    ['2026-11-02 10:15:00 +0900', '2026-11-02'],
    ['2026.11.2', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['20261102101500', '2026-11-02'],
    ['2026년 11월 2일', '2026-11-02'],
    ['02-Nov-26', '2026-11-02'],
    ['Nov 2, 2026', '2026-11-02'],
    ['30/04/2026', '2026-04-30'],
    ['04/30/2026', '2026-04-30'],
  ])('the day %s is %s', (text, day) => expect(readDay(text)).toEqual({ value: day }))

  it('two days are asked about, unless it is told which comes first', () => {
    expect(readDay('03/04/2026')).toEqual({ doubt: 'day', value: '03/04/2026' })
    expect(readDay('03/04/2026', 'dmy')).toEqual({ value: '2026-04-03' })
    expect(readDay('03/04/2026', 'mdy')).toEqual({ value: '2026-03-04' })
  })

  it.each([
    ['US $1,234.50', '1234.50', 'USD'],
    ['AU $12.00', '12.00', 'AUD'],
    ['EUR 12.00', '12.00', 'EUR'],
    ['12,000원', '12000', 'KRW'],
  ])('the amount %s has a currency', (text, value, currency) => {
    expect(readValue('amount', text)).toEqual({ value, currency })
  })

  it('signs of several currencies are asked about, decimal commas are told', () => {
    expect(readValue('amount', '$5.00')).toEqual({ doubt: 'currency', value: '5.00' })
    expect(readValue('amount', '1.234,50', { decimal: ',' })).toEqual({ value: '1234.50' })
    expect(readValue('amount', '12,50')).toHaveProperty('code')
  })
})

describe('a mapping', () => {
  const file = '주문 번호,받는 나라,물건,개수,값,날짜\nQ-1,미국,Cup,2,7.50,03/04/2026\n'
  const columns = {
    ...{ '주문 번호': 'order', '받는 나라': 'to', 물건: 'goods', 개수: 'quantity' },
    ...{ 값: 'unit_price', 날짜: 'sold_on' },
  }
  const mapping = { direction: 'out', columns, sets: { currency: 'USD' }, days: 'mdy' }

  it('reads a file of any other channel', async () => {
    const { read, found } = await readOrders(file, { adapter: mappedAdapter(mappingOf(mapping)) })
    expect(found).toEqual([])
    expect(read[0]).toMatchObject({ order: 'Q-1', to: 'US', goods: 'Cup', sold_on: '2026-03-04' })
    expect(read[0]).toMatchObject({ quantity: '2', unit_price: '7.50', currency: 'USD' })
  })

  it('is laid over a format whose columns have other names', async () => {
    const { header, rows } = caseOf('shopee')
    const local = fileOf(header, rows).replace('Product Name', 'Nama Produk')
    const over = mappingOf({ format: 'shopee', columns: { 'Nama Produk': 'goods' } })
    const { read } = await readOrders(local, { adapter: mappedAdapter(over) })
    expect(read[0]).toMatchObject({ goods: 'Rice toner', unit_price: '20.00', status: 'open' })
  })

  it('is no guess where a name says another unit than the field has', () => {
    expect(guessedMapping(['순중량(g)', 'Qty'], 'out').columns).toEqual({
      ...{ '순중량(g)': 'weight_g', Qty: 'quantity' },
    })
    expect(guessedMapping(['총중량(kg)', '총용량(L)'], 'in').columns).toEqual({
      ...{ '총중량(kg)': '', '총용량(L)': '' },
    })
    expect(guessedMapping(['순중량(kg)'], 'out').columns).toEqual({ '순중량(kg)': '' })
  })

  it.each([
    [{ columns: {} }, 'direction'],
    [{ direction: 'out', columns: { a: 'nothing' } }, 'nothing'],
    [{ direction: 'up', columns: {} }, 'direction'],
    [{ direction: 'out', columns: {}, more: 1 }, 'more'],
    [{ format: 'none', columns: {} }, 'none'],
  ])('that is wrong is refused: %j', (given, word) => {
    const wrong = () => mappedAdapter(mappingOf(given))
    expect(wrong).toThrow(word)
  })
})
