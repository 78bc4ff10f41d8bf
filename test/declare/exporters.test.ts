/** Goods of several exporters in one package: declarations, weights, numbers and evidence apart. */
import { describe, expect, it } from 'vitest'
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import { numbered } from '../../src/declare/numbering.js'
import { parcelKey } from '../../src/declare/packed-lines.js'
import { periodNamed } from '../../src/declare/periods.js'
import { profileOf } from '../../src/declare/profile.js'
import { foundOf } from '../../src/files/declare/declare-evidence.js'
import { declareOrders } from '../../src/files/declare/declare-orders.js'
import { sound, told } from './one.js'
import { columnsOf, ratesOf } from './orders.js'
import { sampleProfile, schedule } from './sample.js'

describe('a package of several exporters', () => {
  const profiles = [
    profileOf({ ...sampleProfile, exporter: 'e1' }).profile,
    profileOf({ ...sampleProfile, exporter: 'e2', name: '둘째상사', business_no: '220-81-62517' })
      .profile,
  ]
  const line = { ...sound, order: 'A1', gross_weight_g: '1000', tracking_no: 'BOX-1', line: '1' }
  const columns = columnsOf([
    { given: { ...line, exporter: 'e1', weight_g: '300' } },
    { given: { ...line, exporter: 'e2', weight_g: '100', line: '2' } },
  ])
  const texts = (number: string) => ({
    ...{ declaration_no: number, accepted_on: '2026-11-05', consignee_name: 'B' },
  })
  const parcels = {
    byShipment: new Map(),
    byOrder: new Map([
      ['A1', { record: 2, common: {}, texts: texts('ZZ99926000009X') }],
      [parcelKey('A1', 'e2'), { record: 3, common: {}, texts: texts('ZZ99926000002X') }],
    ]),
  }
  const tables = { rates: ratesOf({ rates: {} }), schedule, profiles, today: day('2026-11-05') }

  it('is a declaration of each, which shares the weight of the package', () => {
    const orders = declareOrders(columns, tables)
    const { declarations } = numbered(orders.built, { serial: 1, era: 'xml' })
    expect(
      declarations.map(({ name, values }) => [
        ...[name, values.exporter_name, values.exporter_no, values.gross, values.tracking],
      ]),
    ).toEqual([
      ['A1/e1', profiles[0]!.name, '1234567891', '0.75', 'BOX-1'],
      ['A1/e2', '둘째상사', '2208162517', '0.25', 'BOX-1'],
    ])
  })

  it('never takes the number of the other from the list of parcels', () => {
    const { plan } = declareOrders(columns, { ...tables, parcels })
    const numbers = plan.declarations.map(({ shipment }) => shipment.parcel?.texts)
    expect(numbers).toEqual([
      expect.objectContaining({ declaration_no: 'ZZ99926000009X' }),
      expect.objectContaining({ declaration_no: 'ZZ99926000002X', consignee_name: 'B' }),
    ])
    const shared = new Map([['S1', { record: 2, common: {}, texts: texts('ZZ99926000009X') }]])
    const joint = columnsOf([
      { given: { ...line, exporter: 'e1', shipment: 'S1' } },
      { given: { ...line, exporter: 'e2', shipment: 'S1', line: '2' } },
    ])
    const whole = { byShipment: shared, byOrder: new Map() }
    const apart = declareOrders(joint, { ...tables, parcels: whole }).plan.declarations
    expect(apart.map(({ shipment }) => shipment.parcel?.texts)).toEqual([
      ...[{ consignee_name: 'B' }, { consignee_name: 'B' }],
    ])
  })

  it('has no number where one row is of several, and says so; one of a single part it takes', () => {
    const row = (number: string) => ({ record: 2, common: {}, texts: texts(number) })
    const byOrder = new Map([['A1', row('ZZ99926000009X')]])
    const list = { byShipment: new Map(), byOrder }
    const numbersOf = (rows: Parameters<typeof columnsOf>[0]) => {
      const { plan, warnings } = declareOrders(columnsOf(rows), { ...tables, parcels: list })
      const codes = warnings.map(({ code }) => codeOf(code).code)
      return [
        plan.declarations.map(({ shipment }) => shipment.parcel?.texts.declaration_no),
        codes.filter(code => code === 'number_of_several').length,
      ]
    }
    const rows = ['e1', 'e2'].map((exporter, at) => ({
      given: { ...line, exporter, line: String(at + 1) },
    }))
    expect(numbersOf(rows)).toEqual([[undefined, undefined], 2])
    const apart = ['A1', 'A2'].map((order, at) => ({
      given: { ...line, exporter: `e${at + 1}`, order, shipment: 'S1' },
    }))
    expect(numbersOf(apart)).toEqual([['ZZ99926000009X', undefined], 0])
  })

  it('takes the number of no row that is of two parts, and no second number of one part', () => {
    const row = (number: string) => ({ record: 2, common: {}, texts: texts(number) })
    const numbersOf = (second: string, ...orders: readonly string[]) => {
      const byOrder = new Map([
        ...[['A1', row('ZZ99926000009X')] as const, ['A2', row(second)] as const],
      ])
      const rows = orders.map(given => {
        const [exporter = '', order = ''] = given.split(' ')
        return { given: { ...line, exporter, order, shipment: 'S1' } }
      })
      const list = { byShipment: new Map(), byOrder }
      const { plan } = declareOrders(columnsOf(rows), { ...tables, parcels: list })
      return plan.declarations.map(({ shipment, problems }) => [
        ...[shipment.parcel?.texts.declaration_no, told(problems).join()],
      ])
    }
    // Order A2 is sent by both, so that nobody knows whose its number is.
    expect(numbersOf('ZZ99926000002X', 'e1 A1', 'e1 A2', 'e2 A2')).toEqual([
      ...[
        ['ZZ99926000009X', ''],
        [undefined, ''],
      ],
    ])
    expect(numbersOf('ZZ99926000002X', 'e1 A1', 'e1 A2', 'e2 A3')).toEqual([
      ...[
        ['ZZ99926000009X', 'shipment_conflict 3 declaration_no'],
        [undefined, ''],
      ],
    ])
    expect(numbersOf('ZZ99926000009X', 'e1 A1', 'e1 A2', 'e2 A3')[0]).toEqual([
      ...['ZZ99926000009X', ''],
    ])
  })

  it('has one number where it is declared as one: two of a list are a fault', () => {
    const row = (number: string) => ({ record: 2, common: {}, texts: texts(number) })
    const problemsOf = (second: string) => {
      const byOrder = new Map([
        ...[['A1', row('ZZ99926000009X')] as const, ['A2', row(second)] as const],
      ])
      const rows = ['A1', 'A2'].map(order => ({ given: { ...line, order, shipment: 'S1' } }))
      const list = { byShipment: new Map(), byOrder }
      const { plan } = declareOrders(columnsOf(rows), { ...tables, parcels: list })
      return plan.declarations.map(({ problems }) => told(problems))
    }
    expect(problemsOf('ZZ99926000009X')).toEqual([[]])
    const later = ['A1', 'A2'].map(order => ({ given: { ...line, order, shipment: 'S1' } }))
    const byOrder = new Map([['A2', row('ZZ99926000009X')]])
    const list = { byShipment: new Map(), byOrder }
    const { plan } = declareOrders(columnsOf(later), { ...tables, parcels: list })
    const numbers = plan.declarations.map(({ shipment }) => shipment.parcel?.texts.declaration_no)
    expect(numbers).toEqual(['ZZ99926000009X'])
    expect(problemsOf('ZZ99926000002X')).toEqual([['shipment_conflict 3 declaration_no']])
  })

  it('is declared by no other than those of whom there is a profile', () => {
    const [first] = profiles
    const builtBy = (only: (typeof profiles)[number]) =>
      declareOrders(columns, { ...tables, profiles: [only] }).built.map(one => [
        ...[one.declaration?.values.exporter_name, told(one.problems).at(-1)],
      ])
    expect(builtBy(first!)).toEqual([
      [first!.name, undefined],
      [undefined, 'profile_unknown 3 exporter'],
    ])
    expect(builtBy({ ...first!, exporter: '' }).map(([name]) => name)).toEqual([
      ...[first!.name, first!.name],
    ])
  })

  it('has the weights that its rows of the list name, and a word where all say the same', () => {
    const rows = ['e1', 'e2'].map((exporter, at) => ({
      given: { ...line, exporter, line: String(at + 1), weight_g: '100', gross_weight_g: '' },
    }))
    const weighed = (list: Readonly<Record<string, number>>, given = rows) => {
      const byOrder = new Map(
        Object.entries(list).map(([exporter, gross]) => {
          const info = { record: 2, common: { gross }, texts: {} }
          return [parcelKey('A1', exporter), info] as const
        }),
      )
      const parcels = { byShipment: new Map(), byOrder }
      const { built, warnings } = declareOrders(columnsOf(given), { ...tables, parcels })
      const codes = warnings.map(({ code }) => codeOf(code).code)
      const gross = built.map(({ planned }) => planned.shipment.lines[0]!.gross)
      return [...gross, ...codes.filter(code => code.startsWith('gross_'))]
    }
    expect(weighed({ e1: 500_000, e2: 500_000 })).toEqual([500_000, 500_000])
    expect(weighed({ '': 1_000_000 })).toEqual([500_000, 500_000])
    expect(weighed({ '': 1_000_000, e1: 600_000 })).toEqual([600_000, 0, 'gross_of_package'])
    const alike = rows.map(({ given }) => ({ given: { ...given, gross_weight_g: '800' } }))
    expect(weighed({}, alike)).toEqual([
      ...[400_000, 400_000, 'gross_as_package', 'gross_as_package'],
    ])
  })

  it('has the weight of each where the parts say so, and a word where it cannot be shared', () => {
    const weighed = (gross: readonly string[], net: string) => {
      const rows = gross.map((weight, at) => ({
        given: {
          ...{ ...line, exporter: `e${at + 1}`, line: String(at + 1) },
          ...{ gross_weight_g: weight, weight_g: net },
        },
      }))
      const { built, warnings } = declareOrders(columnsOf(rows), tables)
      const codes = warnings.map(({ code }) => codeOf(code).code)
      return [built.map(({ planned }) => planned.shipment.lines[0]!.gross), codes] as const
    }
    expect(weighed(['600', '400'], '100')[0]).toEqual([600_000, 400_000])
    const [gross, codes] = weighed(['1000', ''], '')
    expect([gross, codes.includes('gross_of_package')]).toEqual([[0, 0], true])
  })

  it('has its evidence by exporter', () => {
    const asked = {
      period: periodNamed('2026-Q4')!,
      ...{ vatRates: ratesOf({ rates: {} }), isApproximate: false },
      ...{ drawback: undefined, payouts: undefined },
    }
    const loaded = columnsOf([
      { given: { ...line, exporter: 'e1', loaded_on: '2026-11-09' } },
      { given: { ...line, exporter: 'e2', loaded_on: '2026-11-09', line: '2' } },
    ])
    expect(() => foundOf(loaded, tables, asked)).toThrow('several exporters')
    const found = foundOf(loaded, tables, { ...asked, exporter: 'e2' })
    expect(found.evidence.lines.map(({ name, won }) => [name, won])).toEqual([['A1/e2', 20_000]])
    expect(found.profile?.name).toBe('둘째상사')
  })

  it('knows of an order that another exporter has not sent yet that it is shared', () => {
    const loaded = { ...line, loaded_on: '2026-11-09' }
    const rows = [
      { given: { ...loaded, exporter: 'e1', refunded_amount: '5000' } },
      { given: { ...loaded, exporter: 'e2', line: '2', quantity_shipped: '0' } },
      { given: { ...loaded, exporter: 'e2', order: 'A2' } },
    ]
    const { evidence, payouts } = foundOf(columnsOf(rows), tables, {
      ...{ period: periodNamed('2026-Q4')!, exporter: 'e1', drawback: undefined },
      ...{ vatRates: ratesOf({ rates: {} }), isApproximate: false, payouts: [] },
    })
    expect(payouts!.map(one => [one.order, one.difference])).toEqual([['A1', 'order_shared']])
    expect(evidence.refunds).toEqual([])
  })

  it('leaves out the orders of others, and knows no refund or charge of a shared one', () => {
    const loaded = { ...line, loaded_on: '2026-11-09' }
    const rows = [
      { given: { ...loaded, exporter: 'e1', refunded_amount: '5000' } },
      { given: { ...loaded, exporter: 'e2', line: '2' } },
      { given: { ...loaded, exporter: 'e1', order: 'A2' } },
      { given: { ...loaded, exporter: 'e2', order: 'A3', refunded_amount: '100' } },
    ]
    const paid = (order: string) => {
      return { record: 2, order, currency: 'KRW', gross: 20000_0000000n, fee: 0n, net: 0n }
    }
    const { evidence, payouts } = foundOf(columnsOf(rows), tables, {
      ...{ period: periodNamed('2026-Q4')!, exporter: 'e2', drawback: undefined },
      ...{ vatRates: ratesOf({ rates: {} }), isApproximate: false },
      payouts: [paid('A1'), paid('A2')],
    })
    expect(payouts!.map(one => [one.order, one.charged, one.difference])).toEqual([
      ['A1', '', 'order_shared'],
      ['A3', '19900.00', 'order_unpaid'],
    ])
    expect(evidence.refunds.map(({ order }) => order)).toEqual(['A3'])
    expect(evidence.warnings.map(({ code, value }) => [codeOf(code).code, value])).toEqual([
      ['order_of_several', 'A1'],
    ])
  })
})
