/** Parcels for reasons that the other scenarios seldom reach, in the stretches where they can stand. */
import { dayAfter } from './boundary.js'
import { base, keys, money, near, type Row, type Scenario, type Setting } from './parcel-rows.js'

export interface Stretch {
  readonly from: string
  readonly to: string
}

export const stretches = (text: string): readonly Stretch[] =>
  text.split(/\s+/).map(part => {
    const [from, to] = part.split('/')
    return { from: from!, to: to! }
  })

const length = ({ from, to }: Stretch) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

/** The setting on a day of one of the stretches; its first and last days more often. */
export function on(setting: Setting, from: readonly Stretch[]): Setting {
  const { chance } = setting
  const stretch = chance.pick(from)
  const days = length(stretch)
  const day = dayAfter(stretch.from, chance.pick([0, days - 1, chance.below(days)]))
  return { ...setting, day }
}

/** Scenarios on days of some stretches. */
export const within = (from: readonly Stretch[], scenarios: readonly Scenario[]) =>
  scenarios.map(
    scenario =>
      (setting: Setting): readonly Row[] =>
        scenario(on(setting, from)),
  )

/** A parcel of an ordinary person whose charges are known. */
export function plain(setting: Setting, more: Row): Record<string, string> {
  const {
    use: _,
    customs_id_kind: __,
    freight_separate: ___,
    ...rest
  } = base(setting, setting.name)
  return { ...rest, ...keys(setting.chance, setting.name, setting.day), use: 'self', ...more }
}

export const priced = (setting: Setting, row: Record<string, string>, cents: number) => {
  row['unit_price'] = money(near(setting, row['currency']!, cents))
  return row
}

const united = stretches(
  '2014-06-16/2016-06-30 2016-07-01/2016-12-31 2017-01-01/2025-12-21 2025-12-22/2026-01-01',
)
const fromAmerica: Scenario = setting => {
  const here = on(setting, united)
  const row = plain(here, { ship_from: 'US', hs: '6109101000' })
  return [priced(here, row, setting.chance.pick([15_001, 19_000, 20_000, 20_000]))]
}

const scented = stretches(
  '2017-01-01/2024-09-09 2024-09-10/2025-12-16 2025-12-17/2025-12-21 2025-12-22/2026-12-31',
)
const perfume: Scenario = setting => {
  const here = on(setting, scented)
  const volume = setting.chance.pick(['60', '60.001', '80', '100', '100.001', '30'])
  const quantity = setting.chance.pick(['1', '1', '2'])
  const row = plain(here, { hs: '3303001000', volume_ml_each: volume, quantity })
  return [priced(here, row, setting.chance.pick([2_000, 6_000]))]
}

const brewed = stretches(`2020-01-01/2020-12-31 2021-01-01/2021-02-28 2021-03-01/2022-03-31
  2022-04-01/2023-03-31 2023-04-01/2023-12-31 2024-01-01/2026-12-31`)
const brew: Scenario = setting => {
  const here = on(setting, brewed)
  const { chance } = setting
  const row = plain(here, { hs: chance.pick(['2203000000', '2206002030']) })
  if (!chance.of(3)) row['volume_ml_each'] = chance.pick(['330', '500', '1000', '7999.999', '8000'])
  if (chance.of(2)) row['use'] = 'resale'
  return [priced(here, row, chance.pick([1_000, 14_900, 15_000, 20_000]))]
}

/** Relieved bottles: duty and VAT are nothing, liquor tax is what is left. */
const spirits: Scenario = setting => {
  const here = on(setting, stretches('2010-01-01/2011-10-04 2011-10-05/2015-11-30'))
  const row = plain(here, { hs: '2208301000', volume_ml_each: '700', local_freight: '0' })
  row['local_tax'] = '0'
  return [priced(here, row, setting.chance.pick([2_000, 3_333, 9_000]))]
}

const ages = stretches(
  '2004-03-31/2009-03-31 2009-04-01/2015-11-30 2015-12-01/2022-03-17 2022-03-18/2026-12-31',
)
/** A discount of the order that is more than its price, or as much. */
const tooLarge: Scenario = setting => {
  const here = on(setting, ages)
  const { chance, name } = setting
  const head = plain(here, { order_no: `${name}-1` })
  const rows = [1, 2].map(line => priced(here, { ...head, line: `${line}` }, 3_000))
  const total = rows.reduce((sum, row) => sum + Number(row['unit_price']), 0)
  rows[0]!['order_discount'] = (total + chance.pick([-0.01, 0, 0.01, 5])).toFixed(2)
  rows[0]!['discount_kind'] = chance.pick(['seller', 'seller', '', 'points'])
  return rows
}

/** An order over two parcels, of which one is refused, with something to share. */
const orderRefused: Scenario = setting => {
  const here = on(setting, ages)
  const { chance, name } = setting
  const head = plain(here, { order_no: `${name}-1`, platform: 'Shop' })
  const rows = [1, 2].map(number => priced(here, { ...head, parcel: `${name}-${number}` }, 4_000))
  rows[0]!['quantity'] = chance.pick(['0', '0', '1.2345'])
  rows[chance.below(2)]!['local_freight'] = chance.pick(['3', '0.01', '0'])
  return rows
}

const freighted = stretches(
  '2005-02-11/2015-11-30 2015-12-01/2020-12-31 2021-01-01/2022-03-17 2022-03-18/2026-12-31',
)
/** A sample that the real freight alone lifts to 250 dollars. */
const sampleFreight: Scenario = setting => {
  const here = on(setting, freighted)
  const { chance } = setting
  const row = plain(here, { use: 'sample', currency: 'USD' })
  const cents = chance.pick([10_000, 14_000, 15_000, 24_000])
  priced(here, row, cents)
  row['intl_freight'] = money(near(here, 'USD', 25_000 - cents))
  return [row]
}

/** Within 100 dollars and above 150,000 won by what was paid for insurance. */
const insured: Scenario = setting => {
  const here = on(setting, stretches('2014-06-16/2015-11-30'))
  const row = plain(here, { currency: 'USD', hs: '6109101000', local_freight: '0', local_tax: '0' })
  priced(here, row, setting.chance.pick([9_000, 10_000]))
  row['intl_insurance'] = setting.chance.pick(['30', '50', '70', '100'])
  return [row]
}

const above = stretches('2024-09-10/2025-12-16 2025-12-17/2025-12-21 2025-12-22/2026-12-31')
/** More than the self-use quantity of goods that are not barred from the list. */
const tooMany: Scenario = setting => {
  const here = on(setting, above)
  const row = plain(here, { hs: '3303001000', quantity: '2', volume_ml_each: '61' })
  return [priced(here, row, setting.chance.pick([1_000, 9_000]))]
}

const wholeValue: Scenario = setting => {
  const here = on(setting, stretches('2016-01-01/2016-02-04 2016-02-05/2025-12-31'))
  const row = plain(here, { hs: setting.chance.pick(['9504', '9504301000', '8703', '9303301000']) })
  return [priced(here, row, setting.chance.pick([20_000, 100_000]))]
}

const known =
  stretches(`2020-12-01/2021-06-30 2021-07-01/2024-08-28 2024-08-29/2025-06-17 2025-06-18/2026-02-01
  2026-02-02/2026-04-12 2026-04-13/2026-08-23 2026-08-24/2026-12-31`)
const personal = ['one_time_no', 'person_name', 'person_phone', 'person_postcode', 'person_address']
/** Ids that meet what the day asks for, or miss one thing of it. */
const matched: Scenario = setting => {
  const here = on(setting, known)
  const { chance } = setting
  const row = plain(here, {
    hs: '6109101000',
    customs_id: `P${200_000_000_000 + chance.below(1e9)}`,
  })
  row['customs_match'] = chance.pick(['matched', 'matched', 'failed', 'outage', 'not_asked'])
  row['customs_id_kind'] = chance.pick(['', 'pccc', 'pccc', 'one_time'])
  const isSaid = !chance.of(4)
  for (const name of personal) if (isSaid && !chance.of(4)) row[name] = 'x'
  if (chance.of(4)) row['use'] = chance.pick(['resale', 'gift'])
  if (chance.of(2))
    row['customs_id_expires_on'] = dayAfter(here.day, chance.pick([-31, -30, -1, 0, 30, 31]))
  return [priced(here, row, chance.pick([3_000, 15_000, 20_000]))]
}

const seldom: readonly Scenario[] = [
  fromAmerica,
  perfume,
  brew,
  brew,
  spirits,
  tooLarge,
  orderRefused,
  sampleFreight,
  insured,
  tooMany,
  wholeValue,
  matched,
  matched,
]

export const epochScenario: Scenario = setting => setting.chance.pick(seldom)(setting)

const oldest = stretches('2004-03-31/2005-02-10 2008-01-01/2009-12-31')
const oldSample: Scenario = setting => {
  const here = on(setting, oldest)
  const row = plain(here, { use: 'sample', hs: setting.chance.pick(['4202211010', '6109101000']) })
  return [priced(here, row, setting.chance.pick([24_000, 25_001, 30_000]))]
}

/** An id without what is compared with it. */
const unsaid: Scenario = setting => {
  const here = on(setting, stretches('2020-12-01/2021-06-30 2021-07-01/2024-08-28'))
  const row = plain(here, {
    hs: '6109101000',
    customs_id: 'P300000000001',
    customs_match: 'not_asked',
  })
  delete row['person']
  return [priced(here, row, 3_000)]
}

const registered: Scenario = setting => {
  const here = on(setting, stretches('2004-03-31/2006-05-21'))
  const row = plain(here, { customs_id: '2208162517', customs_id_kind: 'business', use: 'resale' })
  return [priced(here, row, 3_000)]
}

/** A bottle by mail: liquor tax and its education tax are all there is, above and below the minimum. */
const mailedSpirits: Scenario = setting => {
  const here = on(setting, stretches('2010-12-27/2011-10-03'))
  const row = plain(here, { channel: 'post', hs: '2208301000', volume_ml_each: '700' })
  row['arrived_on'] = here.day
  return [priced(here, row, setting.chance.pick([500, 800, 3_000, 6_000]))]
}

const dearGift: Scenario = setting => {
  const gifts = stretches('2007-09-07/2010-02-10 2010-02-11/2011-10-03 2023-04-18/2023-12-11')
  const here = on(setting, gifts)
  const row = plain(here, { channel: 'post', use: 'gift', hs: '6109101000', arrived_on: here.day })
  return [priced(here, row, 700_000)]
}

/** A set of furniture that is above the threshold of a set, its pieces below theirs. */
const furniture: Scenario = setting => {
  const here = on(setting, stretches('2026-01-01/2026-12-31'))
  const row = plain(here, { hs: '9403601000', pieces_per_unit: '2', currency: 'KRW' })
  return [{ ...row, unit_price: setting.chance.pick(['7999990', '8500000', '9000000']) }]
}

const limited = stretches('2024-09-10/2025-12-16 2024-09-10/2025-12-16 2025-12-17/2026-12-31')
const smoked = [
  '2402201000',
  '2402101000',
  '2403110000',
  '2404121000',
  '2401',
  '2404',
  '2404110000',
]
/** Several kinds of tobacco, or goods that may be of one; medicines above what needs no dose to be told. */
const counted: Scenario = setting => {
  const here = on(setting, limited)
  const { chance, name } = setting
  if (chance.of(3)) {
    const row = plain(here, { hs: '3004909900', quantity: chance.pick(['6', '7', '8']) })
    return [priced(here, row, 1_000)]
  }
  const head = plain(here, { pieces_per_unit: '10', weight_g: '20', volume_ml: '10' })
  return [1, 2].map(number => {
    const row = { ...head, parcel: `${name}-${number}`, hs: chance.pick(smoked) }
    return priced(here, row, 2_000)
  })
}

/** A luxury that is given: mail of so much is not declared. */
const givenLuxury: Scenario = setting => {
  const here = on(setting, stretches('2026-01-01/2026-12-31'))
  const { chance } = setting
  const hs = chance.pick(['9101110000', '4202211010', '9102110000'])
  const row = plain(here, { channel: 'post', use: 'gift', hs, currency: 'KRW' })
  row['arrived_on'] = here.day
  return [{ ...row, unit_price: chance.pick(['1800000', '1852000', '1900000', '2500000']) }]
}

/** Mail whose proven agreement rate stands behind the simplified one. */
const provenMail: Scenario = setting => {
  const here = on(setting, stretches('2026-01-01/2026-12-31'))
  const { chance } = setting
  const from = chance.pick(['CN', 'JP'])
  const row = plain(here, { channel: 'post', ship_from: from, origin: from })
  Object.assign(row, { hs: '6109101000', origin_proof: 'certificate', arrived_on: here.day })
  return [priced(here, row, chance.pick([16_000, 40_000]))]
}

const rare: readonly Scenario[] = [
  oldSample,
  unsaid,
  registered,
  matched,
  mailedSpirits,
  dearGift,
  furniture,
  counted,
  givenLuxury,
  provenMail,
]

/** What a million rows of all scenarios hold too few of. */
export const rareScenario: Scenario = setting => setting.chance.pick(rare)(setting)
