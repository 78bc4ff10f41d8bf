/** What the boundary generator writes: each scenario makes the rows of one or a few parcels. */
import { dayAfter } from './boundary.js'
import { epochScenario } from './epoch-scenarios.js'
import { goodsScenarios } from './goods-scenarios.js'
import { identityScenario } from './identity-scenarios.js'
import { mailScenarios } from './mail-scenarios.js'
import {
  base,
  freight,
  keys,
  limits,
  money,
  near,
  type Scenario,
  type Setting,
  someCode,
} from './parcel-rows.js'
import { currencies } from './week-rates.js'
import { wordScenarios } from './word-scenarios.js'

const alone: Scenario = setting => {
  const { chance, name } = setting
  const row = base(setting, name)
  const price = near(setting, row['currency']!, chance.pick(limits))
  row['unit_price'] = money(price)
  if (chance.of(3)) freight(setting, row)
  if (chance.of(12)) row[chance.pick(['local_freight', 'local_tax'])] = ''
  if (chance.of(12)) row['unit_price'] = '0'
  if (chance.of(10)) discounted(setting, row, price)
  if (chance.of(10)) row['quantity'] = '2'
  return [row]
}

function discounted({ chance }: Setting, row: Record<string, string>, price: bigint): void {
  const off = chance.pick([1n, 100n, 12_345n, price / 3n])
  row['unit_price'] = money(price + off)
  row[chance.pick(['discount', 'order_discount'])] = money(off)
  row['discount_kind'] = chance.pick(['seller', 'seller', 'platform', 'points', 'gift_card', ''])
}

/** Relief by customs value: freight brings the parcel to 150,000 won. */
const oldRelief: Scenario = setting => {
  const { chance, rates, name } = setting
  const day = dayAfter(
    chance.pick(['2004-03-31', '2013-09-26', '2015-11-30', '2014-06-16', '2009-04-01']),
    chance.pick([0, 0, 1, 40]) * -1 + 30,
  )
  const here = { ...setting, day: day < '2015-12-01' ? day : '2015-11-30' }
  const row = base(here, name)
  const rate = rates.of(here.day, row['currency']!)
  const whole = (150_000n * 10_000n * 1_000_000n) / rate + chance.pick([-1n, 0n, 1n, 100n])
  const part = BigInt(chance.below(3000)) * (whole / 10_000n)
  row['unit_price'] = money(whole - part)
  row['intl_freight'] = money(part)
  if (row['freight_separate'] === 'no') row['freight_separate'] = 'yes'
  if (chance.of(8)) row['intl_freight'] = ''
  return [row]
}

/** One parcel of several lines: orders with charges, discounts, remainders. */
const order: Scenario = setting => {
  const { chance, name } = setting
  const head = base(setting, name)
  const count = 2 + chance.below(4)
  const rows: Record<string, string>[] = []
  for (let line = 1; line <= count; line += 1) {
    const row: Record<string, string> = {
      ...head,
      line: `${line}`,
      hs: chance.of(2) ? head['hs']! : someCode(chance),
    }
    row['order_no'] = `${name}-${chance.of(3) ? 2 : 1}`
    row['unit_price'] = money(
      near(setting, row['currency']!, chance.pick(limits)) / BigInt(count) +
        BigInt(chance.below(3)),
    )
    row['quantity'] = chance.pick(['1', '1', '1', '2', '3', '0.5', '7'])
    if (line > 1) row['intl_freight'] = chance.pick(['', '0'])
    if (line > 1) row['intl_insurance'] = ''
    if (chance.of(25)) row['currency'] = chance.pick(currencies)
    row['local_freight'] = chance.pick(['0', '0', '', '3.33'])
    row['local_tax'] = chance.pick(['0', '0', '0', '', '1.01'])
    if (chance.of(8))
      row[chance.pick(['discount', 'order_discount'])] = chance.pick(['0.01', '1', '3.5'])
    if (row['discount'] || row['order_discount'])
      row['discount_kind'] = chance.pick([
        'seller',
        'seller',
        'platform',
        'points',
        'gift_card',
        '',
      ])
    rows.push(row)
  }
  if (chance.of(2)) freight(setting, rows[0]!)
  return rows
}

/** Parcels that share person, seller and day: their sum stands on the limit. */
const pair: Scenario = setting => {
  const { chance, name, day } = setting
  const head = { ...base(setting, name), ...keys(chance, name, day) }
  const cents = chance.pick([15_000, 15_000, 20_000, 10_000, 200_000])
  const count = 2 + chance.below(2)
  const rows: Record<string, string>[] = []
  for (let number = 1; number <= count; number += 1) {
    const row: Record<string, string> = { ...head, parcel: `${name}-${number}` }
    const here = { ...setting, day: chance.of(3) ? dayAfter(day, chance.below(9)) : day }
    row['declared_on'] = here.day
    row['currency'] = chance.of(3) ? chance.pick(currencies) : head['currency']!
    row['unit_price'] = money(
      near(here, row['currency']!, number === 1 ? cents - 3_000 * (count - 1) : 3_000),
    )
    if (chance.of(4)) row['hs'] = someCode(chance)
    if (chance.of(14)) row['quantity'] = '0'
    if (chance.of(12)) row['purchased_on'] = dayAfter(day, -20)
    if (chance.of(12)) row['seller_id'] = `t${name}`
    if (chance.of(12)) row['local_freight'] = ''
    if (chance.of(10)) row['arrived_on'] = dayAfter(day, -2)
    rows.push(row)
    if (chance.of(6))
      rows.push({
        ...row,
        line: '2',
        quantity: '1',
        seller_id: `u${name}`,
        unit_price: money(near(here, row['currency']!, 2_000)),
      })
  }
  return rows
}

/** One waybill that is declared in parts. */
const split: Scenario = setting => {
  const { chance, name } = setting
  const head = base(setting, name)
  const rows: Record<string, string>[] = []
  const count = 2 + chance.below(3)
  const cents = chance.pick([15_000, 15_000, 20_000, 30_000])
  for (let line = 1; line <= count; line += 1) {
    const row: Record<string, string> = {
      ...head,
      line: `${line}`,
      declaration: `${name}-d${1 + chance.below(2)}`,
    }
    row['unit_price'] = money(
      near(setting, row['currency']!, line === 1 ? cents - 1_000 * (count - 1) : 1_000),
    )
    if (line > 1) row['intl_freight'] = ''
    if (chance.of(2)) row['hs'] = someCode(chance)
    rows.push(row)
  }
  if (chance.of(2)) freight(setting, rows[0]!)
  return rows
}

/** Taxes that stand on the minimum or on a whole ten won. */
const minimum: Scenario = setting => {
  const { chance, name } = setting
  const row = base(setting, name)
  row['currency'] = 'KRW'
  row['hs'] = chance.pick(['8517130000', '6109101000', '9503003493', '4202221020'])
  row['use'] = 'resale'
  row['unit_price'] = chance.pick([
    '100000',
    '99999',
    '99999.99',
    '41152',
    '41153',
    '41200',
    '53191',
    '53192',
    '53200',
    '29999',
    '30000',
    `${30_000 + chance.below(80_000)}`,
  ])
  return [row]
}

/** Something is wrong with one row. */
const wrong: Scenario = setting => {
  const { chance, name } = setting
  const row = base(setting, name)
  row['unit_price'] = '20'
  const mistake = chance.below(13)
  if (mistake === 0) row['declared_on'] = '2026-02-30'
  if (mistake === 1) row['ship_from'] = 'QQ'
  if (mistake === 2) row['currency'] = 'XXX'
  if (mistake === 3) row['unit_price'] = chance.pick(['1e3', '-1', 'x', '1.23456', ''])
  if (mistake === 4) row['quantity'] = chance.pick(['0', '1.2345', ''])
  if (mistake === 5) row['hs'] = chance.pick(['61', '61091010001'])
  if (mistake === 6)
    Object.assign(row, { discount: '20.01', discount_kind: chance.pick(['seller', '']) })
  if (mistake === 7) Object.assign(row, { freight_separate: 'no', intl_freight: '5' })
  if (mistake === 8) row['declared_on'] = '2004-03-30'
  if (mistake === 9)
    return [row, { ...row, line: '2', ship_from: row['ship_from'] === 'US' ? 'CN' : 'US' }]
  if (mistake === 10) return [row, { ...row, quantity: '2' }]
  if (mistake === 11) return [row, { ...row, line: '2', hs: '1' }]
  if (mistake === 12) row['currency'] = 'BRL'
  return [row]
}

export const scenarios: readonly Scenario[] = [
  ...goodsScenarios,
  epochScenario,
  ...wordScenarios,
  ...mailScenarios,
  identityScenario,
  alone,
  alone,
  alone,
  alone,
  order,
  order,
  pair,
  pair,
  split,
  minimum,
  oldRelief,
  setting => (setting.chance.of(3) ? wrong(setting) : alone(setting)),
]
