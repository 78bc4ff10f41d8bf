/** Mail: limits of declaring it, days of arrival and declaration, gifts, samples, goods for sale, sums. */
import { dayAfter } from './boundary.js'
import {
  base,
  codes,
  freight,
  keys,
  money,
  near,
  type Row,
  type Scenario,
  type Setting,
} from './parcel-rows.js'
import { named } from './word-scenarios.js'

type Change = Record<string, string>

/** Days on which the law of mail changes, and others that stand beside them. */
const days =
  `2005-07-01 2007-04-01 2007-09-07 2010-02-11 2011-10-04 2013-09-26 2015-12-01 2016-02-05 2022-11-17
  2023-02-28 2023-04-18 2023-07-01 2023-12-12 2025-02-28 2026-01-01 2026-08-24 2027-01-01`.split(
    /\s+/,
  )

const mailCodes = [
  ...codes.clear,
  ...codes.clear,
  ...codes.barred,
  ...codes.radio,
  ...codes.unclear,
  ...codes.short,
  ...codes.odd,
  '3004909900',
  '3003909900',
  '3006509000',
  '1504100000',
  '2106909099',
  '2936270000',
  '2106',
  '9101110000',
  '4202211010',
  '4202',
  '7113191000',
  '4303101100',
  '4303',
  '6601100000',
  '6602001000',
  '9619001010',
  '6110200000',
  '6403999000',
  '5701100000',
  '9403601000',
  '9504301000',
  '2203000000',
  '2204211000',
  '2208301000',
  '2402201000',
  '2403110000',
  '0802910000',
  '1902192000',
  '0901210000',
  '3303001000',
  '4901991000',
]

/** Won that freight may bring a gift above. */
const unpaid = 5_000_000n

function inMail(
  setting: Setting,
  given?: string,
): { readonly here: Setting; readonly head: Change } {
  const { chance, name } = setting
  const edge = chance.of(2) ? chance.pick(days) : setting.day
  const arrived = given ?? dayAfter(edge, chance.pick([-1, 0, 0, 0, 1, -7]))
  const here = { ...setting, day: arrived < '2004-04-01' ? '2004-04-01' : arrived }
  const head: Change = { ...base(here, name), channel: 'post', ...keys(chance, name, here.day) }
  head['arrived_on'] = here.day
  // Before its arrival only where that tells which day counts.
  const early = edge === '2007-04-01' ? -1 : 0
  head['declared_on'] = dayAfter(here.day, chance.pick([0, 0, 1, 2, 5, 7, 8, 30, early]))
  if (head['declared_on'] > '2027-01-02') head['declared_on'] = '2027-01-02'
  head['hs'] = chance.pick(mailCodes)
  if (chance.of(8)) named(here, head)
  const use = chance.pick(['', '', '', 'self', 'gift', 'gift', 'sample', 'resale'])
  if (use) head['use'] = use
  else delete head['use']
  return { here, head }
}

const limits = [15_000, 15_000, 25_000, 60_000, 60_000, 100_000, 100_000, 100_000, 30_000, 3_000]

function measured(setting: Setting, row: Change): void {
  const { chance } = setting
  if (chance.of(3)) row['quantity'] = chance.pick(['2', '3', '6', '7', '0.5'])
  if (chance.of(4)) row['pieces_per_unit'] = chance.pick(['1', '2', '20', '200'])
  if (chance.of(3)) row['volume_ml_each'] = chance.pick(['60', '60.001', '500', '1000', '1000.001'])
  if (chance.of(4)) row['weight_g'] = chance.pick(['110', '250', '5000', '5000.001'])
}

const alone: Scenario = setting => {
  const { chance } = setting
  const { here, head } = inMail(setting)
  measured(setting, head)
  const price = near(here, head['currency']!, chance.pick(limits))
  const count = { '2': 2n, '3': 3n, '6': 6n, '7': 7n }[head['quantity']!] ?? 1n
  head['unit_price'] = money(price / count + (price % count > 0n && chance.of(2) ? 1n : 0n))
  if (chance.of(3)) freight(here, head)
  if (chance.of(15)) head[chance.pick(['local_freight', 'local_tax'])] = ''
  if (chance.of(25)) head['arrived_on'] = ''
  if (chance.of(25)) head['unit_price'] = '0'
  return [head]
}

/** Gifts and samples on 5,000,000 won and 250 dollars of customs value, freight included; luxuries given. */
const given: Scenario = setting => {
  const { chance, rates } = setting
  const { here, head } = inMail(
    setting,
    chance.of(3) ? dayAfter(chance.pick(within), chance.below(40)) : undefined,
  )
  head['use'] = chance.pick(['gift', 'gift', 'sample'])
  head['hs'] = chance.pick([
    '6109101000',
    '9101110000',
    '4202211010',
    '7113191000',
    '7116200000',
    '4303101100',
    '9403601000',
    '4202',
    '7101',
    '5701100000',
    '9503003493',
  ])
  if (chance.of(3)) head['pieces_per_unit'] = chance.pick(['1', '2'])
  const limit = chance.pick([
    unpaid,
    unpaid,
    1_923_000n,
    4_808_000n,
    1_851_852n,
    4_629_630n,
    1_900_000n,
    1_900_000n,
    4_700_000n,
    4_700_000n,
    2_000_000n,
    340_000n,
  ])
  const whole =
    (limit * 10_000n * 1_000_000n) / rates.of(here.day, head['currency']!) +
    chance.pick([-1n, 0n, 1n, 100n, -100n])
  const part = chance.of(2) ? 0n : BigInt(chance.below(3000)) * (whole / 10_000n)
  head['unit_price'] = money(whole - part)
  head['intl_freight'] = money(part)
  if (head['freight_separate'] === 'no') delete head['freight_separate']
  if (chance.of(10)) head['intl_freight'] = ''
  if (chance.of(10)) head['intl_insurance'] = ''
  return [head]
}

/** Several lines, of which some may be declared apart. */
const lines: Scenario = setting => {
  const { chance, name } = setting
  const { here, head } = inMail(setting)
  const count = 2 + chance.below(3)
  const cents = chance.pick(limits)
  const apart = chance.of(3)
  const made: Change[] = []
  for (let line = 1; line <= count; line += 1) {
    const row: Change = { ...head, line: `${line}` }
    if (chance.of(2)) row['hs'] = chance.pick(mailCodes)
    if (apart) row['declaration'] = `${name}-d${1 + chance.below(2)}`
    if (line > 1) Object.assign(row, { intl_freight: '', intl_insurance: '' })
    row['unit_price'] = money(
      near(here, row['currency']!, line === 1 ? cents - 1_000 * (count - 1) : 1_000),
    )
    measured(setting, row)
    row['quantity'] = '1'
    made.push(row)
  }
  if (chance.of(2)) freight(here, made[0]!)
  return made
}

/** Mail that is combined with mail or with express parcels: the sum stands on 150, 600 or 1,000 dollars. */
const pair: Scenario = setting => {
  const { chance, name } = setting
  const { here, head } = inMail(setting)
  const cents = chance.pick([15_000, 60_000, 100_000, 100_000, 100_000, 110_000])
  const count = 2 + chance.below(2)
  const made: Change[] = []
  for (let number = 1; number <= count; number += 1) {
    const row: Change = { ...head, parcel: `${name}-${number}` }
    const day = chance.of(3) ? dayAfter(here.day, chance.below(9)) : here.day
    row['arrived_on'] = day
    row['declared_on'] = dayAfter(day, chance.pick([0, 1, 3, 7]))
    if (row['declared_on'] > '2027-01-02') row['declared_on'] = '2027-01-02'
    const at = { ...setting, day }
    if (chance.of(4)) {
      row['channel'] = chance.pick(['express', ''])
      row['declared_on'] = day
    }
    if (chance.of(3)) row['hs'] = chance.pick(mailCodes)
    row['unit_price'] = money(
      near(at, row['currency']!, number === 1 ? cents - 4_000 * (count - 1) : 4_000),
    )
    row['quantity'] = '1'
    if (chance.of(14)) row['quantity'] = '0'
    if (chance.of(12)) row['local_freight'] = ''
    if (chance.of(12)) row['seller_id'] = `t${name}`
    if (chance.of(12)) row['use'] = chance.pick(['gift', 'self', 'sample'])
    made.push(row)
  }
  return made
}

/** Days within each version of the postal notice, and of the liquor taxes before the one of 2010-02-11. */
const within = ['2010-01-01', '2010-02-11', '2011-10-04', '2023-04-18', '2023-12-12', '2026-02-01']

/** Liquor that is free of duty: its other taxes are collected on the spot, or are below the minimum. */
const spot: Scenario = setting => {
  const { chance, name } = setting
  const day = dayAfter(chance.pick(within), chance.below(40))
  const here = { ...setting, day }
  const row: Change = { ...base(here, name), channel: 'post', ...keys(chance, name, day) }
  for (const column of ['use', 'customs_id_kind', 'freight_separate']) delete row[column]
  row['arrived_on'] = day
  row['declared_on'] = dayAfter(day, chance.below(3))
  row['hs'] = chance.pick(['2203000000', '2204211000', '2208301000', '2206002020'])
  row['volume_ml_each'] = chance.pick(['330', '500', '750', '1000'])
  row['unit_price'] = money(
    near(here, row['currency']!, chance.pick([300, 1_000, 2_000, 8_000, 14_900])),
  )
  return [row]
}

/** Who the recipient of mail is. */
const known: Scenario = setting => {
  const { chance } = setting
  const { here, head } = inMail(setting)
  const row: Row = {
    ...head,
    customs_id: chance.pick([
      'P123456789012',
      'p1',
      '2208162517',
      '',
      `P${100_000_000_000 + chance.below(300)}`,
    ]),
    customs_id_kind: chance.pick(['', '', 'pccc', 'one_time', 'business', 'none']),
    customs_match: chance.pick(['matched', 'failed', 'outage', 'not_asked', '']),
    person_name: chance.pick(['x', '']),
    person_phone: 'x',
    person_postcode: chance.pick(['x', '']),
    person_address: 'x',
    one_time_no: chance.pick(['x', '']),
    customs_id_expires_on: chance.of(3)
      ? dayAfter(here.day, chance.pick([-31, -30, -1, 0, 30, 31]))
      : '',
    unit_price: money(near(here, head['currency']!, chance.pick([3_000, 20_000, 100_000]))),
  }
  return [row]
}

export const mailScenarios: readonly Scenario[] = [
  alone,
  alone,
  alone,
  given,
  spot,
  lines,
  pair,
  pair,
  known,
]
