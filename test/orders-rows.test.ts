/** Rows of one order in the file of a channel: amounts on several of them, and rows not to be believed. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { problemMessage } from '../src/basis/problem.js'
import { formatNamed } from '../src/files/orders/formats.js'
import { importOrders } from '../src/files/orders/import-orders.js'
import { mappedAdapter, mappingOf } from '../src/files/orders/mapping.js'
import { formatCases } from './orders/cases.js'
import { fileOf, readOrders } from './orders/read.js'

const caseOf = (format: string) => formatCases.find(one => one.format === format)!

describe('amounts of an order on several rows', () => {
  const linesOf = async (format: string, column: string, ...amounts: readonly string[]) => {
    const { header, rows } = caseOf(format)
    const [first] = rows
    const given = amounts.map((amount, at) => ({
      ...{ ...first, [column]: amount, 'ship-promotion-discount': '', Subtotal: '' },
      ...{ 'order-item-id': String(at), 'Lineitem name': `goods ${at}` },
    }))
    return readOrders(fileOf(header, given, format.startsWith('amazon') ? '\t' : ','))
  }

  it('are added up where each row has its own part', async () => {
    const { read, found } = await linesOf('amazon-new-orders', 'shipping-price', '4', '', '4', '2')
    expect(read.map(({ freight }) => freight)).toEqual(['10', '', '', ''])
    expect(found).toEqual([])
  })

  it("stay on the first where they are the order's, and are asked about where they differ", async () => {
    const { read, questions } = await linesOf('shopify', 'Shipping', '8', '', '8.00', '9')
    expect(read.map(({ freight }) => freight)).toEqual(['8', '', '', ''])
    const asked = questions.filter(({ column }) => column === 'freight')
    expect(asked).toMatchObject([{ row: 2, of: 'order', rows: 1, known: '8 / 9' }])
  })
})

describe('amounts of an order in a file of a mapping', () => {
  const columns = {
    ...{ 번호: 'order', 물건: 'goods', 개수: 'quantity', 값: 'unit_price', 상태: 'status' },
    ...{ 배송비: 'freight', 결제: 'paid_amount' },
  }
  const sets = { currency: 'KRW', to: 'US', sold_on: '2026-11-02' }
  const header = '번호,물건,개수,값,상태,배송비,결제\n'
  const readBy = async (
    rows: readonly string[],
    { more = {}, answer }: { readonly more?: object; readonly answer?: string } = {},
  ) => {
    const mapping = { direction: 'out', columns, sets, ...more }
    const place = { row: 0, at: 2, column: 'freight', of: 'order', order: 'A' } as const
    const answers = answer ? [{ ...place, sku: '', goods: '', answer }] : []
    const given = { adapter: mappedAdapter(mappingOf(mapping)), answers } as const
    const { read, questions } = await readOrders(`${header}${rows.join('\n')}\n`, given)
    const asked = questions.filter(({ column }) => ['freight', 'paid_amount'].includes(column))
    return {
      freight: read.map(({ freight }) => freight),
      paid: read.map(({ paid_amount }) => paid_amount),
      asked: asked.map(({ column, row, known }) => `${column} ${row} ${known}`),
    }
  }
  const alike = ['A,cup,1,9000,,3000,21000', 'A,jar,1,9000,,3000,21000']

  it('count once where rows say them alike, and charges are asked about', async () => {
    expect(await readBy(alike)).toEqual({
      ...{ freight: ['3000', ''], paid: ['21000', ''], asked: ['freight 2 3000 × 2'] },
    })
    const free = alike.map(row => row.replace(',3000,', ',0,'))
    expect((await readBy(free)).asked).toEqual([])
    expect((await readBy([...alike.slice(1), 'B,cup,1,9000,,3000,12000'])).asked).toEqual([])
  })

  it('are settled by one answer, whichever it is', async () => {
    for (const answer of ['3000', '6000']) {
      const { freight, asked } = await readBy(alike, { answer })
      expect([freight, asked]).toEqual([[answer, ''], []])
    }
    const differ = [alike[0]!, alike[1]!.replace(',3000,', ',5000,')]
    expect((await readBy(differ)).asked).toEqual(['freight 2 3000 / 5000'])
    expect(await readBy(differ, { answer: '5000' })).toMatchObject({
      ...{ freight: ['5000', ''], asked: [] },
    })
  })

  it('are those of the order, or of each row, where the mapping says so', async () => {
    expect(await readBy(alike, { more: { amounts: 'order' } })).toEqual({
      ...{ freight: ['3000', ''], paid: ['21000', ''], asked: [] },
    })
    expect(await readBy(alike, { more: { amounts: 'row' } })).toEqual({
      ...{ freight: ['6000', ''], paid: ['42000', ''], asked: [] },
    })
  })

  it('stand on a row that goes: what a cancelled one says would count for nothing', async () => {
    const rows = ['A,cup,1,9000,cancelled,3000,', 'A,jar,1,9000,open,,12000']
    const { freight, paid } = await readBy(rows, { more: { amounts: 'order' } })
    expect([freight, paid]).toEqual([
      ['', '3000'],
      ['', '12000'],
    ])
  })

  it('ask nothing that a table has no column for', async () => {
    const mapping = {
      ...{ direction: 'in', columns: { 번호: 'order_no', 물건: 'goods', 운임: 'freight_krw' } },
    }
    const adapter = mappedAdapter(mappingOf(mapping))
    const { read, questions } = await readOrders('번호,물건,운임\nA,cup,3000\n', { adapter })
    expect(read).toHaveLength(1)
    expect(questions.some(({ column }) => column === 'freight')).toBe(false)
  })
})

describe('amounts in won of an order list', () => {
  it('are asked about where its rows differ', async () => {
    const { header, rows } = caseOf('orderlist-new')
    const given = ['3000', '5000'].map(freight => ({ ...rows[0], 운임원화: freight }))
    const { questions } = await readOrders(fileOf(header, given))
    const asked = questions.filter(({ column }) => column === 'freight')
    expect(asked.map(({ known }) => known)).toEqual(['3000 / 5000 KRW'])
  })
})

describe('rows of an order that are not to be believed', () => {
  const { header, rows } = caseOf('shopify')
  const [first] = rows
  const codesOf = async (...orders: readonly string[]) => {
    const { found } = await readOrders(
      fileOf(
        header,
        orders.map(order => ({ ...first, Name: order })),
      ),
    )
    return found.map(({ code, row, value }) => [codeOf(code).code, row, value])
  }

  it('are named where they stand again, or apart from the order', async () => {
    expect(await codesOf('#1', '#2', '#3')).toEqual([])
    expect(await codesOf('#1', '#1')).toEqual([['order_row_twice', 3, '#1']])
    expect(await codesOf('#1', '#2', '#1')).toEqual([['order_apart', 4, '#1']])
  })

  it('are not said to stand apart where nothing of the order is settled among them', async () => {
    const { header: titles, rows: lines } = caseOf('smartstore')
    const given = ['1', '2', '1'].map((order, at) => ({
      ...{ ...lines[0], 주문번호: order, 상품주문번호: String(at) },
    }))
    expect((await readOrders(fileOf(titles, given))).found).toEqual([])
  })

  it('are missing, under a header or with it', async () => {
    const noRows = await readOrders(fileOf(header, [])).catch(error => error.problem)
    expect(codeOf(noRows.code).code).toBe('file_empty')
    const adapter = formatNamed('shopify')!
    const noHeader = await readOrders('a,b\n1,2\n', { adapter }).catch(error => error.problem)
    expect(problemMessage(noHeader, 'en')).toContain('Financial Status, Lineitem name')
  })

  it('leave no file open where the bytes are none', async () => {
    let isClosed = false
    const bytes = (async function* () {
      try {
        yield Buffer.from(`%PDF${'\x01\x02'.repeat(50)}`)
        yield Buffer.from('more')
      } finally {
        isClosed = true
      }
    })()
    const sink = { header() {}, line() {}, kept() {}, problem() {} }
    await expect(importOrders(bytes, {}, sink)).rejects.toThrow()
    expect(isClosed).toBe(true)
  })
})
