/** Goods with taxes or quantities of their own: liquor, tobacco, luxuries, exempt and counted goods. */
import { base, codes, freight, money, near, type Scenario, type Setting } from './parcel-rows.js'

type Change = Record<string, string>

const liquors = [
  '2203000000',
  '2204211000',
  '2204299000',
  '2205',
  '2206002020',
  '2206002030',
  '2206',
  '2207',
  '2208301000',
  '2208909000',
  '2208',
  '2204',
]
const tobaccos = [
  '2402201000',
  '2402209000',
  '2402101000',
  '2402901000',
  '2403110000',
  '2403191000',
  '2403991000',
  '2403992000',
  '2403994000',
  '2404111000',
  '2404110000',
  '2404121000',
  '2404191000',
  '2404',
  '2401',
]
const luxuries = [
  '9101110000',
  '9102110000',
  '4202211010',
  '4202',
  '7113191000',
  '7116200000',
  '7101',
  '7102390000',
  '4303101100',
  '4303101200',
  '4303',
  '9403601000',
  '9401',
  '5701100000',
  '5703390000',
  '9504301000',
  '9504',
  '9303301000',
  '8703',
  '4302',
]
const exempt = [
  '4901991000',
  '4901101000',
  '4902901000',
  '4903001000',
  '0808100000',
  '0201100000',
  '0901110000',
  '0901210000',
  '1006301000',
  '1301',
  '0802',
]
const counted = [
  '3004909900',
  '2106909099',
  '1504100000',
  '3303001000',
  '1515500000',
  '1207400000',
  '0409000000',
  '0712902095',
  '0802310000',
  '0802910000',
  '0201100000',
  '0203190000',
  '0302110000',
  '1211201100',
  '1211909090',
  '0507901110',
  '0901210000',
  '0902100000',
  '0709510000',
  '0701900000',
  '2401',
]

function priced(setting: Setting, row: Change, cents: readonly number[]) {
  row['unit_price'] = money(near(setting, row['currency']!, setting.chance.pick(cents)))
}

const pick = (setting: Setting, from: readonly string[]) => setting.chance.pick(from)

const liquor: Scenario = setting => {
  const row: Change = { ...base(setting, setting.name), hs: pick(setting, liquors) }
  // Below 1 % of alcohol it is none.
  if (setting.chance.of(6)) row['abv'] = pick(setting, ['0', '0.5', '0.999', '1', '1.001', '40'])
  row['quantity'] = pick(setting, ['1', '1', '1', '2', '6'])
  const volume = pick(setting, [
    '500',
    '750',
    '1000',
    '1000.001',
    '1001',
    '330',
    '7999.999',
    '8000',
    '20000',
  ])
  if (!setting.chance.of(6))
    row[pick(setting, ['volume_ml_each', 'volume_ml_each', 'volume_ml'])] = volume
  priced(setting, row, [2_000, 14_900, 15_000, 15_000, 20_000, 60_000])
  if (setting.chance.of(4)) freight(setting, row)
  return [row]
}

const tobacco: Scenario = setting => {
  const { chance } = setting
  const row: Change = { ...base(setting, setting.name), hs: pick(setting, tobaccos) }
  row['quantity'] = pick(setting, ['1', '1', '1', '10', '2'])
  if (!chance.of(5))
    row['pieces_per_unit'] = pick(setting, ['20', '200', '201', '50', '51', '10', '199', '20.5'])
  if (!chance.of(3))
    row['weight_g'] = pick(setting, ['50', '110', '110.001', '250', '250.001', '251', '0.5'])
  if (!chance.of(3))
    row[pick(setting, ['volume_ml', 'volume_ml_each'])] = pick(setting, [
      '20',
      '20.001',
      '10',
      '30',
      '21',
    ])
  if (chance.of(2)) {
    row['tobacco_kind'] = pick(setting, [
      'heated_stick',
      'heated_other',
      'leaf_nicotine',
      'other_nicotine',
    ])
  }
  priced(setting, row, [2_000, 14_900, 15_000, 20_000])
  if (!chance.of(4)) return [row]
  return [
    row,
    { ...row, line: '2', hs: pick(setting, tobaccos), pieces_per_unit: '20', intl_freight: '' },
  ]
}

/** Pieces near 2,000,000 and 5,000,000 won of customs value with duty. */
const luxury: Scenario = setting => {
  const { chance, rates, day } = setting
  const row: Change = { ...base(setting, setting.name), hs: pick(setting, luxuries) }
  const won = chance.pick([2_000_000n, 5_000_000n, 8_000_000n, 10_000_000n])
  const share = chance.pick([10_000n, 10_800n, 11_600n])
  const price = (won * 10_000n * 10_000n * 1_000_000n) / (share * rates.of(day, row['currency']!))
  row['unit_price'] = money(price + chance.pick([-100n, -1n, 0n, 1n, 100n, 12_345n]))
  row['quantity'] = pick(setting, ['1', '1', '1', '2', '3'])
  if (chance.of(2)) row['pieces_per_unit'] = pick(setting, ['1', '1', '2', '4'])
  if (chance.of(6)) freight(setting, row)
  if (!chance.of(5)) return [row]
  return [row, { ...row, line: '2', intl_freight: '', intl_insurance: '', unit_price: '100' }]
}

const free: Scenario = setting => {
  const row: Change = { ...base(setting, setting.name), hs: pick(setting, exempt) }
  priced(setting, row, [3_000, 15_000, 20_000, 60_000])
  return [row]
}

const amounts = ['1', '5', '6', '7', '2', '0.5', '10']
const grams = [
  '150',
  '150.001',
  '300',
  '300.001',
  '1000',
  '1000.001',
  '3000',
  '3001',
  '5000',
  '5000.001',
  '10000',
  '10000.001',
  '2500',
]

const ownUse: Scenario = setting => {
  const { chance, name } = setting
  const head = base(setting, name)
  const rows: Change[] = []
  const count = 1 + chance.below(3)
  const apart = chance.of(2)
  for (let number = 1; number <= count; number += 1) {
    const row: Change = {
      ...head,
      hs: chance.of(3) ? chance.pick(codes.clear) : pick(setting, counted),
    }
    row[apart ? 'parcel' : 'line'] = apart ? `${name}-${number}` : `${number}`
    row['quantity'] = pick(setting, amounts)
    if (!chance.of(5)) row['weight_g'] = pick(setting, grams)
    if (!chance.of(3))
      row['volume_ml_each'] = pick(setting, ['30', '60', '60.001', '100', '100.001', '20'])
    if (chance.of(6)) row['pieces_per_unit'] = pick(setting, ['1', '2', '60'])
    priced(setting, row, [500, 1_000, 2_000])
    if (number > 1) Object.assign(row, { intl_freight: '', intl_insurance: '' })
    rows.push(row)
  }
  return rows
}

export const goodsScenarios: readonly Scenario[] = [liquor, tobacco, luxury, free, ownUse, ownUse]
