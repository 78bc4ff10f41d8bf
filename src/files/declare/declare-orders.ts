/** Orders to declarations: reads what a command or a request gives, and builds what can be built. */
import type { Day } from '../../basis/day.js'
import type { Problem } from '../../basis/problem.js'
import { isTariffCode } from '../../declare/code-check.js'
import { type Built, declarationOf, wayOf } from '../../declare/declaration.js'
import type { Parcels } from '../../declare/parcel-info.js'
import { partyProblems, type Screening } from '../../declare/parties.js'
import { type Plan, type Planned, planOf } from '../../declare/plan.js'
import type { Profile } from '../../declare/profile.js'
import type { ProofRow } from '../../declare/proof.js'
import { problemOf } from '../../declare/shipments.js'
import type { Way } from '../../declare/ways.js'
import type { RateTable } from '../../law/rate-table.js'
import type { Schedule } from '../../law/schedule.js'
import type { OutboundColumns } from '../../parcel/outbound-columns.js'
import { profileNamed } from './profile-file.js'

export interface DeclareTables {
  readonly rates: RateTable
  readonly schedule: Schedule
  readonly profiles: readonly Profile[]
  readonly parcels?: Parcels | undefined
  /** Goods that take a proof at customs; undefined where no list is at hand. */
  readonly proofs?: readonly ProofRow[] | undefined
  /** Who screens the parties of a shipment; undefined where nobody does. */
  readonly screen?: Screening | undefined
  readonly today: Day
}

/** What a command or a request has read. */
export interface OrdersRead {
  readonly columns: OutboundColumns
  readonly tables: DeclareTables
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export interface DeclareOrders {
  readonly plan: Plan
  readonly built: readonly Built[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

export function planOrders(columns: OutboundColumns, tables: DeclareTables): Plan {
  return planOf(columns, tables, tables.today)
}

function unnamed(planned: Planned, way: Way | undefined): Built {
  const [line] = planned.shipment.lines
  const told = { value: line!.exporter }
  const problems = [...planned.problems, problemOf('profile_unknown', line!, 'exporter', told)]
  const { warnings } = planned
  return {
    planned,
    way: wayOf(planned, way),
    declaration: undefined,
    problems,
    warnings,
  }
}

/** A declaration of parties that are not clear waits for a person. */
function screened(built: Built, screen: Screening | undefined): Built {
  const found = screen ? partyProblems(built.planned, screen) : []
  if (found.length === 0) return built
  return { ...built, declaration: undefined, problems: [...built.problems, ...found] }
}

/** Builds each declaration by itself; a fault in one leaves the others as they are. */
export function declareOrders(
  columns: OutboundColumns,
  tables: DeclareTables,
  way?: Way,
): DeclareOrders {
  const plan = planOrders(columns, tables)
  const built = plan.declarations.map(planned => {
    const profile = profileNamed(tables.profiles, planned.shipment.lines[0]!.exporter)
    if (!profile) return unnamed(planned, way)
    const made = declarationOf(planned, {
      ...{ profile, way },
      isCode: (hs, { shipment }) => isTariffCode(tables.schedule, hs, shipment.on),
    })
    return screened(made, tables.screen)
  })
  return {
    ...{ plan, built },
    problems: onceEach(built.flatMap(one => one.problems)),
    warnings: onceEach(built.flatMap(one => one.warnings)),
  }
}

/** What the profile lacks is told once, not for each declaration. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, row, column, value }: Problem): string =>
    row === 0 ? `${code} ${column}` : `${code} ${row} ${column} ${value}`
  return [...new Map(problems.map(one => [keyOf(one), one])).values()]
}
