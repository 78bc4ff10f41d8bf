/** Order, payment and logistics of retail imports to China, and the list of their goods. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { landedCommand } from '../src/doors/cli/landed.js'
import type {
  LogisticsDocument,
  OrderDocument,
  PaymentDocument,
} from '../src/landed/cn/match/documents.js'
import { type Documents, matchDocuments } from '../src/landed/cn/match/match.js'
import { mismatchKinds } from '../src/landed/cn/match/mismatches.js'
import { runCommand } from './command.js'
import { root } from './examples/files.js'
import { scratchOfTest } from './scratch.js'

const sample = (name: string) => join(root, 'samples', name)
const orders = sample('china-orders.csv')
const others = ['--payments', sample('china-payments.csv')]
const both = [...others, '--logistics', sample('china-logistics.csv')]

/** Runs the command, and reads what it wrote. */
async function landed(...words: readonly string[]) {
  const path = join(scratchOfTest('match'), 'out')
  const said = await runCommand(landedCommand, ...words, '--out', path)
  return { ...said, out: readFileSync(path, 'utf8') }
}

const match = (...words: readonly string[]) => landed('match', ...words)

const buyer = { name: 'Made Up', id: 'T1' }
const order: OrderDocument = {
  ...{ order: 'A', currency: 'CNY', sum: 100_0000, freight: 10_0000, insurance: 0 },
  ...{ paid: 109_1000, taxes: 9_1000, isRetail: true, company: 'Alipay', tracking: ['W1'] },
  ...{ grossWeight: 300_000, goods: ['Skin cream'], buyer },
}
const payment: PaymentDocument = {
  ...{ order: 'A', paid: 109_1000, currency: 'CNY', company: '支付宝', payer: buyer },
}
const logistics: LogisticsDocument = {
  ...{ order: 'A', tracking: 'W1', consignee: buyer, freight: 10_0000, insurance: 0 },
  ...{ grossWeight: 300_000, goods: 'Skin cream 50 ml' },
}
const whole: Documents = {
  ...{ orders: [order], payments: [payment], logistics: [logistics], others: new Set() },
}
const codesOf = (changed: Partial<Documents>) =>
  matchDocuments({ ...whole, ...changed }).map(({ code }) => code)
const ofOrder = (changed: Partial<OrderDocument>) => codesOf({ orders: [{ ...order, ...changed }] })
const ofPayment = (changed: Partial<PaymentDocument>) =>
  codesOf({ payments: [{ ...payment, ...changed }] })
const ofLogistics = (changed: Partial<LogisticsDocument>) =>
  codesOf({ logistics: [{ ...logistics, ...changed }] })
const stranger = { name: 'Another', id: 'T2' }
const nobody = { name: '', id: '' }

/** Each way in which documents differ, with the codes that name it. */
const cases = [
  ['all agree', codesOf({}), []],
  ['paid without taxes', ofOrder({ paid: 100_0000 }), ['amount_differs']],
  ['a fen more paid', ofOrder({ paid: 109_1100 }), ['sum_differs', 'amount_differs']],
  ['nothing said of what was paid', ofOrder({ paid: undefined }), []],
  ['taxes not known', ofOrder({ taxes: undefined }), ['tax_not_known', 'sum_differs']],
  ['no retail import', ofOrder({ isRetail: false }), ['no_retail_import']],
  ['no buyer', ofOrder({ buyer: nobody }), ['buyer_not_given']],
  ['no payment', codesOf({ payments: [] }), ['payment_missing']],
  ['two payments', codesOf({ payments: [payment, payment] }), ['payment_twice']],
  ['another currency', ofPayment({ currency: 'USD' }), ['currency_differs']],
  ['a fen less', ofPayment({ paid: 109_0900 }), ['amount_differs']],
  ['another name', ofPayment({ payer: { ...stranger, id: 'T1' } }), ['payer_name_differs']],
  ['another id', ofPayment({ payer: { ...buyer, id: 'T2' } }), ['payer_id_differs']],
  ['the name written otherwise', ofPayment({ payer: { name: 'ＭＡＤＥ　up', id: 't-1' } }), []],
  ['no payer', ofPayment({ payer: nobody }), ['payer_not_given']],
  ['another registered company', ofPayment({ company: 'Tenpay' }), ['company_differs']],
  [
    'a company that is not registered',
    ofPayment({ company: 'PayPal' }),
    ['company_differs', 'company_not_registered'],
  ],
  ['two names of one company', ofOrder({ company: 'alipay' }), []],
  ['no logistics', codesOf({ logistics: [] }), ['logistics_missing']],
  [
    'two waybills',
    codesOf({ logistics: [logistics, { ...logistics, tracking: 'W2' }] }),
    ['order_split'],
  ],
  ['two waybills in the order', ofOrder({ tracking: ['W1', 'W2'] }), ['order_split']],
  ['another waybill', ofLogistics({ tracking: 'W2' }), ['tracking_differs']],
  [
    'another consignee',
    ofLogistics({ consignee: stranger }),
    ['consignee_name_differs', 'consignee_id_differs'],
  ],
  ['no consignee', ofLogistics({ consignee: nobody }), ['consignee_not_given']],
  ['other freight', ofLogistics({ freight: 10_0001 }), ['freight_differs']],
  ['other insurance', ofLogistics({ insurance: 1 }), ['insurance_differs']],
  ['other weight', ofLogistics({ grossWeight: 300_001 }), ['weight_differs']],
  ['other goods', ofLogistics({ goods: 'Shoes' }), ['goods_differ']],
  [
    'two orders on one waybill',
    codesOf({
      orders: [order, { ...order, order: 'B' }],
      payments: [payment, { ...payment, order: 'B' }],
      logistics: [logistics, { ...logistics, order: 'B' }],
    }),
    ['tracking_shared', 'tracking_shared'],
  ],
  [
    'documents of no order',
    codesOf({ orders: [] }),
    ['payment_of_no_order', 'logistics_of_no_order'],
  ],
  ['documents of a cancelled order', codesOf({ orders: [], others: new Set(['A']) }), []],
] as const

describe('three documents', () => {
  it.each(cases)('%s', (_, found, expected) => expect(found).toEqual(expected))

  it('have a case for every way in which they differ', () => {
    const named = new Set<string>(cases.flatMap(([, , codes]) => [...codes]))
    expect(Object.keys(mismatchKinds).filter(code => !named.has(code))).toEqual([])
  })
})

describe('gwanmun landed match', () => {
  it('names each mismatch of the sample, and no person', async () => {
    const { exit, out, err } = await match(orders, ...both, '--lang', 'en')
    expect(exit).toBe(1)
    expect(err).toBe('')
    expect(out.split('\n').map(line => line.split(',').slice(0, 3).join(','))).toEqual([
      'order,result,mismatch',
      'CN-1,agrees,',
      'CN-2,differs,amount_differs',
      'CN-2,differs,payer_name_differs',
      'CN-2,differs,payer_id_differs',
      'CN-2,differs,weight_differs',
      'CN-3,differs,tracking_shared',
      'CN-4,differs,payment_missing',
      'CN-4,differs,tracking_differs',
      'CN-4,differs,tracking_shared',
      'CN-9,differs,payment_of_no_order',
      '',
    ])
    expect(out).not.toMatch(/测试|TEST0/)
  })

  it('ends with 0 where all agree, as JSON and in Korean', async () => {
    const folder = scratchOfTest('match')
    const only = (name: string) => {
      const [head, ...lines] = readFileSync(sample(name), 'utf8').split('\n')
      const path = join(folder, name)
      writeFileSync(path, [head, ...lines.filter(line => line.startsWith('CN-1,'))].join('\n'))
      return path
    }
    const payments = ['--payments', only('china-payments.csv')]
    const waybills = ['--logistics', only('china-logistics.csv')]
    const words = [only('china-orders.csv'), ...payments, ...waybills]
    const { exit, out } = await match(...words, '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject([{ order: 'CN-1', result: 'agrees' }])
  })

  it('says which file lacks which column, and which row is wrong', async () => {
    const folder = scratchOfTest('match')
    const path = join(folder, 'payments.csv')
    writeFileSync(path, 'order,currency\nCN-1,CNY\n')
    const words = [orders, '--logistics', sample('china-logistics.csv'), '--payments', path]
    await expect(match(...words)).rejects.toMatchObject({
      problem: { file: path, column: 'paid_amount' },
    })
    writeFileSync(path, 'order,currency,paid_amount\nCN-1,CNX,1\nCN-1,CNY,-1\n,CNY,1\n')
    const { exit, err } = await match(...words)
    expect(exit).toBe(1)
    expect(err).toContain('currency_unknown')
    expect(err).toContain('amount_negative')
    expect(err).toContain('value_missing')
  })

  it('asks for both files', async () => {
    await expect(match(orders, ...others)).rejects.toThrow('--logistics')
    await expect(match(orders)).rejects.toThrow('--payments')
  })
})

describe('the list of goods for retail imports', () => {
  const withList = async (text: string) => {
    const path = join(scratchOfTest('match'), 'list.csv')
    writeFileSync(path, text)
    const said = await landed(orders, '--positive-list', path, '--json')
    const lines = JSON.parse(said.out) as readonly {
      readonly answer: {
        readonly order: string
        readonly regime: string
        readonly reasons: string[]
      }
    }[]
    return lines.map(({ answer }) => answer)
  }

  it('lets goods on it in, and sends others to general trade', async () => {
    const rows = await withList('hs8,note\n3304.99.00,\n6109100000,\n')
    const of = (order: string) => rows.find(row => row.order === order)!
    expect(of('CN-1').reasons).toContain('cn_on_list')
    expect(of('CN-1').reasons).toContain('cn_list_other_edition')
    expect(of('CN-1').reasons).not.toContain('cn_list_not_loaded')
    expect(of('CN-4')).toMatchObject({ regime: 'general_trade' })
    expect(of('CN-4').reasons).toContain('cn_not_on_list')
  })

  it('counts its lines against those of the edition of the day', async () => {
    const filler = Array.from({ length: 1474 }, (_, at) => String(90000000 + at))
    const rows = await withList(['hs8', '33049900', '61091000', ...filler].join('\n'))
    expect(rows[0]!.reasons).not.toContain('cn_list_other_edition')
  })

  it('refuses a code that is none', async () => {
    await expect(withList('hs8\n3304\n')).rejects.toMatchObject({ problem: { row: 2 } })
  })
})
