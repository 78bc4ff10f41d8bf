/** Goods on days that others seldom meet, for a schedule that holds rates of duty of all years. */
import { on, plain, priced, stretches } from './epoch-scenarios.js'
import { money, type Row, type Scenario, type Setting } from './parcel-rows.js'

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
const goods =
  `6109101000 6404191000 4203301000 8506101000 8506101000 0802320000 4303101100 9403601000
  9504301000 9504 9303301000 6601 9619001000 2204211000 9503003493 0507901110 4303`.split(/\s+/)

/** Of no more value than mail that is not declared: by mail, or by express for `--rate-choice`. */
const taxed: Scenario = setting => {
  const here = on(setting, rated)
  const { chance } = setting
  const row = priced(here, plain(here, { hs: chance.pick(goods) }), chance.pick([16_000, 50_000]))
  if (chance.of(4)) row['use'] = chance.pick(['resale', 'gift', 'sample'])
  if (chance.of(6)) row['local_freight'] = ''
  return [chance.of(2) ? mailed(row, here.day) : row]
}

/** Luxuries between and above the thresholds, of one piece and of several. */
const luxuries = ['9101110000', '9102110000', '4202211010', '7113191000', '7116200000']
const won = [1_900_000n, 2_500_000n, 4_700_000n, 5_500_000n, 9_999_999n, 10_000_001n, 15_000_000n]
const luxury: Scenario = setting => {
  const here = on(setting, rated)
  const { chance, rates } = setting
  const row = plain(here, { hs: chance.pick([...luxuries, '4202221020', '9403601000']) })
  const of = rates.of(here.day, row['currency']!)
  row['unit_price'] = money((chance.pick(won) * 10_000n * 1_000_000n) / of)
  if (chance.of(3)) row['pieces_per_unit'] = '2'
  if (chance.of(6)) row['use'] = 'resale'
  return [row]
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

const early = stretches('2008-01-01/2010-02-10 2010-02-11/2011-10-03 2023-04-18/2023-12-11')
/** Mail above the relief, of which ordinary rates may be asked. */
const above: Scenario = setting => {
  const here = on(setting, early)
  const row = plain(here, { hs: setting.chance.pick(['6109101000', '9503003493', '4202221020']) })
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

export const yearsScenarios: readonly Scenario[] = [taxed, taxed, luxury, proven, above, together]
