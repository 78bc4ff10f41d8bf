/** Who the recipient is: ids of every kind and form, expiry, matches, numbers, on the days that matter. */
import { dayAfter } from './boundary.js'
import { base, money, near, type Scenario } from './parcel-rows.js'

const days =
  `2006-05-22 2010-01-01 2019-06-03 2020-12-01 2021-07-01 2024-08-29 2025-01-01 2025-06-18 2026-02-02
  2026-08-24 2026-09-30`.split(/\s+/)

const ids = [
  'P123456789012',
  'P12345678901',
  'p123456789012',
  '1234567890',
  '220-81-62517',
  '2208162518',
  '가나다라AAA12345',
  'ABCDE1234567890',
  'ABC',
  '',
]

export const identityScenario: Scenario = setting => {
  const { chance } = setting
  const day = dayAfter(chance.pick(days), chance.pick([-1, 0, 0, 10]))
  const here = { ...setting, day }
  const row: Record<string, string> = { ...base(here, setting.name), customs_id: chance.pick(ids) }
  row['customs_id_kind'] = chance.pick(['', '', 'pccc', 'one_time', 'business', 'none'])
  if (row['customs_id'] === 'P123456789012' && !chance.of(3))
    row['customs_id'] = `P${100_000_000_000 + chance.below(300)}`
  if (chance.of(2))
    row['customs_id_expires_on'] = dayAfter(day, chance.pick([-31, -30, -1, 0, 1, 30, 31, 200]))
  if (!chance.of(4))
    row['customs_match'] = chance.pick(['matched', 'matched', 'failed', 'outage', 'not_asked'])
  for (const name of [
    'one_time_no',
    'person_name',
    'person_phone',
    'person_postcode',
    'person_address',
  ]) {
    if (!chance.of(4)) row[name] = 'x'
  }
  row['unit_price'] = money(near(here, row['currency']!, chance.pick([3_000, 15_000, 20_000])))
  return [row]
}
