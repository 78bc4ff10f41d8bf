/** Random parcels for properties: near the thresholds, in several currencies, some with gaps. */
import fc from 'fast-check'
import type { InputLine } from '../src/assess/assess.js'
import { Book } from '../src/assess/book.js'
import type { Bench } from '../src/assess/work.js'
import { loadShippedRates } from '../src/files/rates-file.js'
import { loadCodeList, loadSchedule } from '../src/files/schedule-asset.js'
import { buildRateTable } from '../src/law/rate-table.js'

export const bench: Bench = {
  book: new Book(),
  schedule: loadSchedule(),
  rates: buildRateTable(loadShippedRates()),
}
export const codeList = loadCodeList()

/** A T-shirt of 151 dollars; 1,442.88 won for a dollar in the week of 2026-02-03. */
export const shirt: InputLine = {
  parcel: 'P',
  declared_on: '2026-02-03',
  ship_from: 'CN',
  hs: '6109101000',
  quantity: 1,
  unit_price: 151,
  currency: 'USD',
  local_freight: 0,
  local_tax: 0,
  intl_freight: 0,
  intl_insurance: 0,
}

const amount = (max: number) =>
  fc.integer({ min: 1, max: max * 100 }).map(cents => (cents / 100).toFixed(2))
const price = fc.oneof(
  fc.constantFrom('149.99', '150', '150.01', '200', '200.01', '2000', '2000.01', '75', '100'),
  amount(400),
  amount(5000),
)
const maybe = <T>(value: fc.Arbitrary<T>, blank: number) =>
  fc.oneof({ weight: 100 - blank, arbitrary: value }, { weight: blank, arbitrary: fc.constant('') })

const parcelShare = fc.record({
  declared_on: fc.constantFrom('2026-02-03', '2026-03-09', '2025-12-22', '2026-06-30'),
  ship_from: fc.constantFrom('CN', 'US', 'JP', 'DE'),
  person: maybe(fc.constantFrom('p1', 'p2'), 20),
  use: maybe(fc.constantFrom('self', 'resale', 'gift', 'sample'), 60),
  channel: maybe(fc.constantFrom('express', 'post'), 40),
  arrived_on: maybe(fc.constantFrom('2026-02-03', '2026-01-30', '2025-12-20', '2026-06-28'), 10),
  freight_separate: maybe(fc.constantFrom('yes', 'no'), 80),
  parcel_weight_g: maybe(fc.constantFrom('900', '1000.5', '2300', '45000'), 20),
  customs_id: maybe(fc.constantFrom('P123456789012', 'P12', '124-81-00998', '한국무역1061011'), 40),
  customs_id_kind: maybe(fc.constantFrom('pccc', 'one_time', 'business', 'none'), 80),
  customs_id_expires_on: maybe(fc.constantFrom('2026-03-01', '2026-07-10'), 70),
  customs_match: maybe(fc.constantFrom('matched', 'failed', 'outage', 'not_asked'), 40),
  person_name: maybe(fc.constant('A'), 50),
  person_postcode: maybe(fc.constant('04524'), 50),
})

const lineShare = fc.record({
  hs: maybe(
    fc.constantFrom(
      ...['6109101000', '6109', '9507300000', '3304', '2204', '1905901090', '851713'],
      ...['2203000000', '2204211000', '2208301000', '2402201000', '2404121000', '4202221010'],
      ...['9102', '7113191000', '4303101100', '9403501000', '4901999000', '9504301000'],
    ),
    8,
  ),
  pieces_per_unit: maybe(fc.constantFrom('1', '20', '2.5'), 40),
  volume_ml: maybe(fc.constantFrom('500', '330.5', '9000'), 40),
  weight_g: maybe(fc.constantFrom('50'), 70),
  tobacco_kind: maybe(fc.constantFrom('leaf_nicotine', 'other_nicotine', 'heated_stick'), 50),
  quantity: fc.constantFrom('1', '2', '3', '0.5', '10'),
  unit_price: price,
  currency: fc.constantFrom('USD', 'USD', 'CNY', 'JPY', 'EUR', 'KRW'),
  local_freight: maybe(fc.constantFrom('0', '3.33'), 10),
  local_tax: maybe(fc.constant('0'), 5),
  intl_freight: maybe(fc.constantFrom('0', '7.77', '20'), 15),
  intl_insurance: fc.constant('0'),
  seller: maybe(fc.constantFrom('s1', 's2'), 10),
  purchased_on: maybe(fc.constantFrom('2026-01-20', '2026-01-21'), 10),
  discount: maybe(fc.constantFrom('0', '0.50'), 60),
  discount_kind: maybe(fc.constantFrom('seller', 'platform', 'gift_card'), 20),
  origin: maybe(fc.constantFrom('CN', 'US'), 30),
})

function numbered(parcels: readonly (readonly InputLine[])[]): InputLine[] {
  return parcels.flatMap((lines, p) =>
    lines.map((line, at) => {
      const isInseparable = line['freight_separate'] === 'no'
      const freight = isInseparable ? { intl_freight: '', intl_insurance: '' } : {}
      return { ...line, ...freight, parcel: `P${p + 1}`, line: at + 1 }
    }),
  )
}

/** Some parcels of one to three lines. */
export const someParcels: fc.Arbitrary<InputLine[]> = fc
  .array(
    fc
      .tuple(parcelShare, fc.array(lineShare, { minLength: 1, maxLength: 3 }))
      .map(([share, lines]) => lines.map(line => ({ ...line, ...share }) as InputLine)),
    { minLength: 1, maxLength: 6 },
  )
  .map(numbered)
