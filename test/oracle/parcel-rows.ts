/** Rows of made-up parcels: what scenarios have in common. */
import { dayAfter } from './boundary.js'
import type { Chance } from './chance.js'
import type { Rates } from './week-rates.js'
import { currencies } from './week-rates.js'

export type Row = Readonly<Record<string, string>>

export interface Setting {
  readonly chance: Chance
  readonly rates: Rates
  /** Starts every parcel, person and order of the scenario, so that scenarios never meet. */
  readonly name: string
  readonly day: string
}

export type Scenario = (setting: Setting) => readonly Row[]

export const codes = {
  clear: [
    '6109101000',
    '6404191000',
    '9503003493',
    '6110200000',
    '6402999000',
    '9506310000',
    '9507300000',
    '4202221020',
  ],
  radio: ['8517130000', '8517621000', '8517629000'],
  barred: ['1704909000', '2106909099', '3004909900', '0901210000'],
  unclear: ['3304991000', '3305100000', '9025191000'],
  short: ['6109', '610910', '4202', '9403', '3304', '6403', '4901', '61091010', '9504', '8517'],
  odd: ['9999999999', '0101211000', '1806902290', '6403999000', '42029900', ''],
} as const

export const countries = ['US', 'CN', 'JP', 'DE', 'GB', 'VN', 'TH', 'FR', 'AU', 'IN']

/** Amounts in ten-thousandths as text. */
export function money(tenThousandths: bigint): string {
  const whole = tenThousandths / 10_000n
  const part = String(tenThousandths % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return part === '' ? `${whole}` : `${whole}.${part}`
}

/** The largest amount of `currency` that is worth at most `cents` on the day, in ten-thousandths. */
function atMost({ rates, day }: Setting, currency: string, cents: number): bigint {
  return (BigInt(cents) * 100n * rates.of(day, 'USD')) / rates.of(day, currency)
}

/** Just below, at (or as near as the currency can come) or just above so many cents. */
export function near(setting: Setting, currency: string, cents: number): bigint {
  const unit = setting.chance.pick([1n, 100n])
  const at = atMost(setting, currency, cents)
  const price = at + setting.chance.pick([-unit, 0n, 0n, unit])
  return price > 0n ? price : 1n
}

export function someCode(chance: Chance): string {
  return chance.pick(
    codes[
      chance.pick([
        'clear',
        'clear',
        'clear',
        'clear',
        'radio',
        'barred',
        'unclear',
        'short',
        'odd',
      ] as const)
    ],
  )
}

export function base({ chance, day }: Setting, name: string): Record<string, string> {
  const from = chance.pick(countries)
  return {
    parcel: name,
    line: '1',
    declared_on: day,
    ship_from: from,
    hs: someCode(chance),
    quantity: '1',
    currency: chance.pick(currencies),
    local_freight: '0',
    local_tax: '0',
    intl_freight: '0',
    intl_insurance: '0',
    ...keys(chance, name, day),
    ...(chance.of(2) ? { origin: chance.of(3) ? chance.pick(countries) : from } : {}),
    ...(chance.of(2)
      ? { origin_proof: chance.pick(['none', 'receipt', 'declaration', 'certificate']) }
      : {}),
    ...(chance.of(6) ? { use: chance.pick(['resale', 'self', 'gift', 'sample']) } : {}),
    ...(chance.of(20) ? { customs_id_kind: chance.pick(['business', 'pccc', 'none']) } : {}),
    ...(chance.of(30) ? { freight_separate: chance.pick(['yes', 'no']) } : {}),
  }
}

export function keys(chance: Chance, name: string, day: string): Record<string, string> {
  if (chance.of(12)) return {}
  const said = {
    person: `p${name}`,
    platform: 'Shop',
    seller_id: `s${name}`,
    purchased_on: dayAfter(day, -10 - chance.below(5)),
    arrived_on: dayAfter(day, -1),
  }
  if (!chance.of(12)) return said
  const {
    [chance.pick(['person', 'seller_id', 'purchased_on', 'arrived_on'] as const)]: _,
    ...rest
  } = said
  return rest
}

export function freight(setting: Setting, row: Record<string, string>): void {
  const { chance } = setting
  if (row['freight_separate'] === 'no') {
    row['intl_freight'] = chance.pick(['', '0'])
    row['intl_insurance'] = chance.pick(['', '0'])
    return
  }
  row['intl_freight'] = chance.pick(['', '0', '0', '7', '12.34', '0.01', '33.3333'])
  row['intl_insurance'] = chance.pick(['', '0', '0', '0', '1.5'])
}

/** The limits of all epochs in cents. */
export const limits = [
  10_000, 15_000, 15_000, 15_000, 20_000, 20_000, 200_000, 200_000, 20_000, 60_000, 70_000, 100_000,
  3_000,
]
