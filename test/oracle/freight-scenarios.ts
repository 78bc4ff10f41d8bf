/** Parcels about the freight tables: weights on the steps, goods on 200,000 won, freight near the tariff. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from './both.js'
import { type BoundaryFiles, dayAfter } from './boundary.js'
import { on, plain, priced, stretches } from './epoch-scenarios.js'
import { base, money, near, type Scenario } from './parcel-rows.js'

type Change = Record<string, string>

const weights =
  '1 499.999 500 500.001 1000 1000.001 1999 2000 2000.001 3000 3000.001 4000 4500 10000'.split(' ')

/** US: further kilograms; CN: none, so that steps are put together; JP: one table after another. */
const table = `kind,from_country,zone,max_weight_g,krw,from,to,source
surface_parcel,US,,500,9000,2021-01-01,,made up
surface_parcel,US,,1000,12000,2021-01-01,,made up
surface_parcel,US,,2000,18500,2021-01-01,,made up
surface_parcel,US,,,4000,2021-01-01,,made up
surface_parcel,CN,,1000,8000,2021-01-01,,made up
surface_parcel,CN,,2000,11111,2021-01-01,,made up
surface_parcel,JP,,2000,10000,2021-01-01,2026-06-30,made up
surface_parcel,JP,,2000,14000,2026-07-01,,made up
express,US,,1000,18900,2021-01-01,,made up
express,US,,2000,29050,2021-01-01,,made up
express,US,,,9000,2021-01-01,,made up
express,CN,,2000,15000,2021-01-01,,made up
express,DE,,2000,33000,2026-01-01,2026-06-30,made up
`

export const withFreightTable = (actualFreight: boolean) => (_: BoundaryFiles, folder: string) => {
  const freightTable = join(folder, 'freight.csv')
  writeFileSync(freightTable, table)
  const words = ['--freight-table', freightTable]
  return {
    words: actualFreight ? [...words, '--freight', 'actual'] : words,
    oracle: { freightTable, actualFreight },
  } satisfies Options
}

/** Freight in won, on and beside the steps of the tables. */
const charges = [0, 0, 7_999, 8_000, 8_001, 9_000, 11_999, 12_000, 12_001, 14_000, 18_500, 40_000]

const freighted: Scenario = setting => {
  const { chance, rates, name } = setting
  const day = chance.of(4) ? setting.day : dayAfter('2026-01-02', chance.below(360))
  const here = { ...setting, day }
  const row: Change = base(here, name)
  const rate = rates.of(day, row['currency']!)
  const inWon = (won: bigint) => (won * 10_000n * 1_000_000n) / rate
  row['ship_from'] = chance.pick(['US', 'US', 'CN', 'JP', 'DE', 'FR'])
  row['unit_price'] = money(
    chance.of(2)
      ? inWon(200_000n) + chance.pick([-100n, -1n, 0n, 1n, 100n])
      : near(here, row['currency']!, chance.pick([15_000, 15_100, 20_000, 25_000, 60_000])),
  )
  if (!chance.of(8)) row['parcel_weight_g'] = chance.pick([...weights, '0'])
  const charge = inWon(BigInt(chance.pick(charges)))
  row['intl_freight'] = money(charge > 0n ? charge + chance.pick([0n, 0n, 1n, -1n]) : 0n)
  if (chance.of(4)) row['intl_freight'] = ''
  row['intl_insurance'] = chance.pick(['0', '0', '0', '', '1.5'])
  if (row['freight_separate'] === 'no') Object.assign(row, { intl_freight: '', intl_insurance: '' })
  if (chance.of(3)) row['use'] = chance.pick(['sample', 'gift', 'resale', 'self'])
  if (row['use'] === 'sample') row['unit_price'] = money(near(here, row['currency']!, 10_000))
  if (chance.of(6))
    row['hs'] = chance.pick(['0409000000', '3303001000', '2106909099', '3004909900'])
  if (chance.of(6)) row['weight_g'] = chance.pick(['5000', '5000.001'])
  const mail = chance.of(5) ? { channel: 'post', arrived_on: day } : {}
  if (!chance.of(4)) return [{ ...row, ...mail }]
  const second = { ...row, line: '2', intl_freight: '', intl_insurance: '', unit_price: '5' }
  return [
    { ...row, ...mail },
    { ...second, ...mail },
  ]
}

/** Goods whose self-use quantity is open: whether they take the surface tariff is too. */
const openSelfUse: Scenario = setting => {
  const here = on(setting, stretches('2021-01-01/2021-08-31'))
  const { chance } = setting
  const row = plain(here, {
    hs: '2106909099',
    quantity: '7',
    currency: 'USD',
    parcel_weight_g: '900',
  })
  row['unit_price'] = chance.pick(['21.5', '21.6', '22'])
  row['intl_freight'] = chance.pick(['9', '12'])
  return [{ ...row, ship_from: chance.pick(['US', 'CN', 'JP']) }]
}

/** The first law of which it is known; the actual freight that may be chosen is taken of its goods too. */
const earliest: Scenario = setting => {
  const here = on(setting, stretches('2004-03-31/2006-05-21'))
  return [priced(here, plain(here, { intl_freight: '7' }), 20_000)]
}

export const freightScenarios: readonly Scenario[] = [
  ...Array.from({ length: 8 }, () => freighted),
  openSelfUse,
  earliest,
]
