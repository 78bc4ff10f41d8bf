/** Combined goods of one person: quantities over several days, and sellers whose names look alike. */
import { dayAfter } from './boundary.js'
import { stretches, within } from './epoch-scenarios.js'
import { base, money, near, type Scenario, type Setting } from './parcel-rows.js'

type Change = Record<string, string>

/** Goods with a self-use quantity, and amounts of which two or three come to the limit. */
const counted: readonly (readonly [string, readonly Change[]])[] = [
  ['3004909900', [{ quantity: '3' }, { quantity: '4' }, { quantity: '6' }]],
  ['2106909099', [{ quantity: '3' }, { quantity: '4' }]],
  ['0409000000', [{ weight_g: '2500' }, { weight_g: '2500.001' }, { weight_g: '5000' }]],
  ['0802310000', [{ weight_g: '2500' }, { weight_g: '3000' }]],
  [
    '3303001000',
    [{ volume_ml_each: '30' }, { volume_ml_each: '31' }, { volume_ml_each: '50' }, {}],
  ],
  ['2204211000', [{ volume_ml_each: '500' }, { volume_ml_each: '501' }]],
  ['2402201000', [{ pieces_per_unit: '100' }, { pieces_per_unit: '101' }]],
  ['0901210000', [{ weight_g: '2500' }, { weight_g: '2501' }]],
  ['6109101000', [{}]],
]

const shares = [3_000, 4_900, 5_000, 7_499, 7_500, 7_501, 10_000, 14_900, 15_000, 17_000]

/** Two to four parcels of one person and seller, declared on one day or several. */
const quantities: Scenario = setting => {
  const { chance, name, day } = setting
  const [hs, measures] = chance.pick(counted)
  const head: Change = { ...base(setting, name), ...tied(setting), hs }
  const rows: Change[] = []
  for (let number = 1; number <= 2 + chance.below(3); number += 1) {
    const here = { ...setting, day: dayAfter(day, chance.pick([0, 0, 1, 2, 5])) }
    const row: Change = { ...head, parcel: `${name}-${number}`, declared_on: here.day }
    Object.assign(row, chance.pick(measures))
    if (chance.of(5)) row['hs'] = chance.pick(counted)[0]
    row['unit_price'] = priced(here, row)
    if (chance.of(15)) row['unit_price'] = '0'
    if (chance.of(20)) row['local_freight'] = ''
    if (chance.of(20)) row['quantity'] = '0'
    if (chance.of(12)) row['seller_id'] = `t${name}`
    rows.push(row)
    if (chance.of(6)) rows.push({ ...row, line: '2', hs: '6109101000', seller_id: `u${name}` })
  }
  return rows
}

function tied({ name, day }: Setting): Change {
  return {
    person: `p${name}`,
    platform: 'Shop',
    seller_id: `s${name}`,
    purchased_on: dayAfter(day, -12),
    arrived_on: dayAfter(day, -1),
  }
}

function priced(setting: Setting, row: Change): string {
  const units = BigInt(Math.max(1, Math.round(Number(row['quantity']) || 1)))
  return money(near(setting, row['currency']!, setting.chance.pick(shares)) / units + 1n)
}

/** Spellings of one name; some are alike, some only nearly so. */
const spellings: readonly (readonly string[])[] = [
  ['Bright Shop', 'bright-shop', 'Bright Shop Inc.', 'Brightshop', 'Brigt Shop', 'Dark Shop'],
  ['Acme Co. Ltd.', 'ACME', 'Acme', 'Acne', 'Acmes'],
  ['밝은가게', '(주)밝은가게', '밝은 가게', '㈜밝은가게', '밝은가개', '주식회사 밝은가게'],
  ["O'Neil Goods", 'ONeil Goods', 'O.Neil Goods', 'Oneil Good', 'Oneil Goo'],
  ['ＦＵＬＬＷＩＤＴＨ', 'fullwidth', 'Full-Width', 'Ful Width', 'Fullwidht'],
  ['明るい店舗', '株式会社明るい店舗', '明るい店鋪', '明るい店'],
  ['1234 Store', '1235 Store', '12345 Store', 'Store 1234'],
]

const sellers: Scenario = setting => {
  const { chance, name, day } = setting
  const head: Change = { ...base(setting, name), ...tied(setting) }
  const variants = chance.pick(spellings)
  const rows: Change[] = []
  for (let number = 1; number <= 2 + chance.below(2); number += 1) {
    const row: Change = { ...head, seller: chance.pick(variants) }
    row['line'] = `${number}`
    if (!chance.of(5)) row['parcel'] = `${name}-${number}`
    row['seller_id'] = chance.pick(['', '', '', `s${name}`, `t${name}`])
    if (chance.of(8)) row['seller'] = ''
    if (chance.of(10)) row['platform'] = chance.pick(['Other', ''])
    if (chance.of(10)) row['purchased_on'] = dayAfter(day, -13)
    if (chance.of(20)) row['quantity'] = '0'
    if (row['parcel'] !== name && chance.of(6)) row['declared_on'] = dayAfter(day, 3)
    row['unit_price'] = priced(setting, row)
    rows.push(row)
  }
  return rows
}

const all: readonly Scenario[] = [quantities, quantities, sellers]

/** Those of any day, and some of days that the others seldom meet. */
export const combinedScenarios: readonly Scenario[] = [
  ...all,
  ...all,
  ...all,
  ...within(stretches('2024-09-10/2025-12-16'), all),
]
