/** The plan of a file of orders: which declarations it makes, and by which way each may leave. */

import { currencyCode } from '../basis/currency.js'
import type { Day } from '../basis/day.js'
import { formatDay, weekOf } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { RateTable } from '../law/rate-table.js'
import type { OutboundColumns } from '../parcel/outbound-columns.js'
import { exportLawOn } from './export-law.js'
import { withOrderLimits } from './order-limits.js'
import type { Parcels } from './parcel-info.js'
import { type ProofRow, proofOf } from './proof.js'
import { type Leaving, leavingOf, problemOf, type Shipment } from './shipments.js'
import { type Valuation, valuationOf } from './valuation.js'
import { type Loss, lossesOf, recommendedOf, type Way, type WayAnswer, waysOf } from './ways.js'

export interface Planned {
  readonly shipment: Shipment
  readonly valuation: Valuation
  readonly ways: readonly WayAnswer[]
  /** Null where it is not known whether an easier way is open. */
  readonly recommended: Way | null
  readonly lost: readonly Loss[]
  /** What keeps it from being declared as it stands. */
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export interface Plan {
  readonly leaving: Leaving
  readonly declarations: readonly Planned[]
}

function rateMissing({ lines, on }: Shipment, { rate }: Valuation): readonly Problem[] {
  if (rate > 0) return []
  const [line] = lines
  const told = { value: weekOf(on), currency: currencyCode(line!.currency) }
  return [problemOf('rate_missing', line!, 'currency', told)]
}

/** Before the rule of today the rate of exports was another than that of imports, which is on board. */
function rateOfImports({ lines, on }: Shipment, { rate }: Valuation): readonly Problem[] {
  const isWon = currencyCode(lines[0]!.currency) === 'KRW'
  if (isWon || rate < 0 || exportLawOn(on).exportCustoms.exchange !== undefined) return []
  return [problemOf('rate_of_imports', lines[0]!, 'currency', { value: formatDay(on) })]
}

/** What a plan is made with besides the orders. */
export interface PlanTables {
  readonly rates: RateTable
  readonly parcels?: Parcels | undefined
  readonly proofs?: readonly ProofRow[] | undefined
}

function planned(leaving: Leaving, shipment: Shipment, { rates, proofs }: PlanTables): Planned {
  const valuation = valuationOf(leaving, shipment, rates)
  const { carrier, export: kind } = shipment.lines[0]!
  const proof = proofOf(shipment.lines, shipment.on, proofs)
  const facts = { on: shipment.on, fobKrw: valuation.fobKrw, carrier, export: kind, proof }
  const answers = waysOf(facts)
  return {
    ...{ shipment, valuation, ways: answers, recommended: recommendedOf(answers) },
    lost: lossesOf(answers, shipment.on),
    problems: [...shipment.problems, ...valuation.problems, ...rateMissing(shipment, valuation)],
    warnings: [
      ...valuation.warnings,
      ...rateOfImports(shipment, valuation),
      ...shipment.warnings,
      ...proof.warnings,
    ],
  }
}

/** `today` is the day of declaration of lines that name none. */
export function planOf(columns: OutboundColumns, tables: PlanTables, today: Day): Plan {
  const leaving = leavingOf(columns, today, tables.parcels)
  const declarations = leaving.shipments.map(shipment => planned(leaving, shipment, tables))
  return { leaving, declarations: withOrderLimits(leaving, declarations) }
}
