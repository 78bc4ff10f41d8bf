/** Rows of one order in the file of a channel: amounts on several of them, and rows not to be believed. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../src/basis/codes.js'
import { problemMessage } from '../src/basis/problem.js'
import { formatNamed } from '../src/files/orders/formats.js'
import { importOrders } from '../src/files/orders/import-orders.js'
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
    const { read, questions } = await linesOf('shopify', 'Shipping', '8', '', '8', '9')
    expect(read.map(({ freight }) => freight)).toEqual(['8', '', '', ''])
    const asked = questions.filter(({ column }) => column === 'freight')
    expect(asked).toMatchObject([{ row: 5, known: '8 / 9' }])
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
