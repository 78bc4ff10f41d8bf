/** Goods on the edges of simplified rates: bars, the ceiling, luxury thresholds, items of the annex. */
import { dayAfter } from './boundary.js'
import { base, freight, money, near, type Scenario, type Setting } from './parcel-rows.js'

type Change = Record<string, string>

const goods =
  `6109101000 6404191000 4203301000 4202211010 4202 4202221020 9101110000 9102110000 7113191000
  7116200000 7101 4303101100 4303 4301 9403601000 9401 5701100000 9504301000 9504 9303301000 9303 8703
  2204211000 2203000000 2402201000 8517130000 3304991000 9503003493 9506310000 9619001000 6601
  0507901110 0901210000 2106909099 3303001000 6110 610910 9999999999 0802 0802310000
  0802320000 1806902290`.split(/\s+/)

/** Thresholds of consumption tax and of annex 2, and the ceiling, of customs value in won. */
const thresholds = [
  1_000_000n,
  1_851_851n,
  1_851_852n,
  1_923_000n,
  2_000_000n,
  4_629_629n,
  4_808_000n,
  5_000_000n,
  7_407_407n,
  10_000_000n,
]

/** Dear goods of one or several pieces and units. */
const dear: Scenario = setting => {
  const { chance, rates } = setting
  const here = setting
  const row: Change = { ...base(here, setting.name), hs: chance.pick(goods) }
  const quantity = chance.pick([1n, 1n, 1n, 2n, 3n])
  const pieces = chance.pick([1n, 1n, 1n, 1n, 2n])
  const won = chance.pick(thresholds) * quantity * (chance.of(3) ? 1n : pieces)
  row['unit_price'] = money(
    (won * 10_000n * 1_000_000n) / rates.of(here.day, row['currency']!) / quantity +
      chance.pick([-100n, -1n, 0n, 1n, 100n]),
  )
  row['quantity'] = `${quantity}`
  if (pieces > 1n || chance.of(3)) row['pieces_per_unit'] = `${pieces}`
  if (chance.of(5)) freight(here, row)
  return mail(here, [row])
}

/** Cheap goods, alone or several in a declaration: ordinary and simplified rates lie close to each other. */
const cheap: Scenario = setting => {
  const { chance } = setting
  const here = setting
  const head: Change = base(here, setting.name)
  const rows: Change[] = []
  for (let line = 1; line <= 1 + chance.below(3); line += 1) {
    const row: Change = { ...head, line: `${line}`, hs: chance.pick(goods) }
    if (line > 1) Object.assign(row, { intl_freight: '', intl_insurance: '' })
    row['unit_price'] = money(
      near(here, row['currency']!, chance.pick([3_000, 7_000, 15_000, 20_000, 60_000])),
    )
    row['quantity'] = chance.pick(['1', '1', '2', '7'])
    if (chance.of(4)) row['weight_g'] = chance.pick(['300', '5000.001'])
    if (chance.of(4)) row['volume_ml_each'] = chance.pick(['60', '100.001', '750'])
    rows.push(row)
  }
  if (chance.of(3)) freight(here, rows[0]!)
  return mail(here, rows)
}

/** Rates of duty are on board for 2026. */
function someDay({ chance, day }: Setting): string {
  return chance.of(8) ? day : dayAfter('2026-01-02', chance.below(360))
}

function mail({ chance, day }: Setting, rows: readonly Change[]): readonly Change[] {
  if (!chance.of(4)) return rows
  const arrived = dayAfter(day, chance.pick([0, -1]))
  return rows.map(row => ({ ...row, channel: 'post', arrived_on: arrived }))
}

export const rateScenarios: readonly Scenario[] = [dear, cheap].map(
  scenario => setting => scenario({ ...setting, day: someDay(setting) }),
)

/** Days of all epochs, for a schedule that holds rates of all years. */
export const rateScenariosOfAllYears: readonly Scenario[] = [dear, cheap]
