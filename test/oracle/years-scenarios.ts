/** Goods on days that others seldom meet, for a schedule that holds rates of duty of all years. */
import { on, plain, priced, stretches } from './epoch-scenarios.js'
import type { Row, Scenario, Setting } from './parcel-rows.js'

type Change = Record<string, string>

/** Days between the versions that simplified rates rest on. */
const rated = stretches(`2016-01-01/2018-12-31 2019-01-01/2021-12-31 2022-01-01/2023-02-27
  2023-02-28/2024-09-09 2024-09-10/2025-12-16 2025-12-17/2026-12-31`)

const mailed = (row: Change, day: string): Change => ({
  ...row,
  channel: 'post',
  arrived_on: day,
})

/** Goods of every bar and item of annex 2. Batteries and nuts bear more by ordinary rates. */
const goods = `6109101000 6404191000 4203301000
  8506101000 8506101000 8506101000 8506101000 0802320000 4303101100 9403601000 9504301000 9504
  9303301000 6601 9619001000 2204211000 2203000000 9503003493 0507901110 4303`.split(/\s+/)

/** Of no more value than mail that is not declared: by mail, or by express for `--rate-choice`. */
const taxed: Scenario = setting => {
  const here = on(setting, [...rated, rated[1]!])
  const { chance } = setting
  const row = priced(here, plain(here, { hs: chance.pick(goods) }), chance.pick([16_000, 50_000]))
  if (chance.of(3)) row['use'] = chance.pick(['resale', 'resale', 'gift'])
  if (chance.of(6)) row['local_freight'] = ''
  return [chance.of(3) ? mailed(row, here.day) : row]
}

/** Samples above the relief, goods for sale, a specific duty, and mail that is declared, or perhaps. */
const barred: Scenario = setting => {
  const here = on(setting, rated)
  const { chance } = setting
  const row = priced(here, plain(here, { hs: '8506101000' }), chance.pick([40_000, 50_000]))
  const { local_freight: _, ...untold } = row
  return chance.pick<readonly Change[]>([
    [{ ...row, use: 'sample' }],
    [{ ...row, use: 'resale' }],
    [{ ...row, hs: chance.pick(['0802410000', '0802910000', '1902192000']) }],
    [mailed(untold, here.day)],
    [mailed(priced(here, { ...row }, 110_000), here.day)],
  ])
}

function inWon(setting: Setting, of: Row, amounts: readonly bigint[]): Change {
  const { origin: _, origin_proof: __, ...row } = plain(setting, of)
  return { ...row, currency: 'KRW', unit_price: `${setting.chance.pick(amounts)}` }
}

/** Luxuries between and above the thresholds of the tax and of annex 2, by versions of both. */
const watches = [1_851_900n, 1_851_950n, 1_890_000n, 2_500_000n, 3_500_000n, 4_900_000n]
const jewels = [4_629_700n, 4_629_900n, 4_700_000n, 4_900_000n, 6_000_000n]
const luxury: Scenario = setting => {
  const here = on(setting, rated)
  const { chance } = setting
  if (chance.of(4)) return [inWon(here, { hs: '7113191000' }, jewels)]
  return [inWon(here, { hs: chance.pick(['9101110000', '4202211010']) }, watches)]
}

/** Of one piece or two, about the ceiling of a piece. */
const dear: Scenario = setting => {
  const here = on(setting, rated)
  const { chance } = setting
  const ceiling = here.day < '2024-09-10' ? 5_000_000n : 10_000_000n
  const amounts = [ceiling, ceiling + 1n, 2n * ceiling - 1n, 2n * ceiling + 1n]
  const hs = chance.pick(['4202221020', '9101110000', '6109101000'])
  return [inWon(here, { hs, pieces_per_unit: chance.pick(['1', '2', '2']) }, amounts)]
}

const agreed = stretches(`2016-07-01/2018-12-31 2019-01-01/2021-12-31 2022-01-01/2023-02-27
  2023-04-18/2023-12-11 2023-12-12/2026-12-31`)
/** Goods of an agreement whose origin is proven: it may be higher than simplified rates, or not known. */
const proven: Scenario = setting => {
  const here = on(setting, agreed)
  const { chance } = setting
  const from = chance.pick(['CN', 'CN', 'JP', 'US'])
  const row = plain(here, { hs: chance.pick(['6109101000', '6110200000', '8506101000']) })
  Object.assign(row, { ship_from: from, origin: from, origin_proof: 'certificate' })
  priced(here, row, chance.pick([16_000, 40_000]))
  return [chance.of(3) ? row : mailed(row, here.day)]
}

const early = stretches(`2008-01-01/2010-02-10 2008-01-01/2010-02-10 2010-02-11/2011-10-03
  2023-04-18/2023-12-11`)
/** Mail above the relief, of which ordinary rates may be asked. */
const above: Scenario = setting => {
  const here = on(setting, early)
  const row = plain(here, { hs: setting.chance.pick(['6109101000', '9503003493', '4202221020']) })
  if (setting.chance.of(3))
    Object.assign(row, { ship_from: 'US', origin: 'US', origin_proof: 'certificate' })
  return [mailed(priced(here, row, setting.chance.pick([20_000, 40_000])), here.day)]
}

const combining = stretches('2016-01-01/2022-11-16 2022-11-17/2024-09-09 2024-09-10/2026-12-31')
/** Mail that is taxed because of the sum. */
const together: Scenario = setting => {
  const here = on(setting, combining)
  const { chance, name } = setting
  const hs = chance.pick(['6109101000', '8506101000'])
  const head = mailed(keyed(here, plain(here, { hs })), here.day)
  return [1, 2].map(number =>
    priced(here, { ...head, parcel: `${name}-${number}` }, chance.pick([10_000, 14_000])),
  )
}

function keyed({ name, day }: Setting, row: Row): Change {
  return {
    ...row,
    person: `p${name}`,
    platform: 'Shop',
    seller_id: `s${name}`,
    purchased_on: day,
  }
}

export const yearsScenarios: readonly Scenario[] = [
  taxed,
  taxed,
  barred,
  barred,
  barred,
  luxury,
  dear,
  dear,
  proven,
  above,
  together,
]
