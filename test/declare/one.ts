/** One sound line, changed at will, and the declaration that it makes. */
import { codeOf } from '../../src/basis/codes.js'
import { day } from '../../src/basis/day.js'
import type { Problem } from '../../src/basis/problem.js'
import { type Building, declarationOf } from '../../src/declare/declaration.js'
import { planOf } from '../../src/declare/plan.js'
import { profileOf } from '../../src/declare/profile.js'
import { columnsOf, ratesOf } from './orders.js'
import { sampleProfile } from './sample.js'

export const sound = {
  ...{ order: 'A1', line: '1', sold_on: '2026-11-02', declared_on: '2026-11-05', to: 'US' },
  ...{ carrier: 'express', buyer: 'Sample Buyer', goods: 'Rice toner', hs: '3304991000' },
  ...{ origin: 'KR', maker: 'Made-up', quantity: '2', unit_price: '10000', currency: 'KRW' },
  ...{ weight_g: '380', gross_weight_g: '500', tracking_no: 'T1', sku: 'RT' },
  export_proof: 'no',
}
const { profile } = profileOf(sampleProfile)
export const building: Building = { profile, way: undefined, isCode: () => true }

export function built(given: Readonly<Record<string, string>>, change: Partial<Building> = {}) {
  const columns = columnsOf([{ given: { ...sound, ...given } }])
  const [planned] = planOf(
    columns,
    { rates: ratesOf({ rates: { USD: '1300' } }) },
    day('2026-11-05'),
  ).declarations
  return declarationOf(planned!, { ...building, ...change })
}

export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, row, column }) => `${codeOf(code).code} ${row} ${column}`)
