/** The evidence of a period out of orders: what commands and requests have made of it. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { evidenceOf } from '../../declare/evidence.js'
import type { LeavingLine } from '../../declare/leaving-line.js'
import { matchPayouts, type Payout } from '../../declare/payouts.js'
import {
  acceptedIn,
  type DrawbackRow,
  drawbackOf,
  performanceOf,
} from '../../declare/performance.js'
import type { Period } from '../../declare/periods.js'
import type { Plan } from '../../declare/plan.js'
import type { Shipment } from '../../declare/shipments.js'
import { buildRateTable, type RateTable } from '../../law/rate-table.js'
import type { OutboundColumns } from '../../parcel/outbound-columns.js'
import { taxFiles } from '../papers/paper-files.js'
import type { PaperLanguage } from '../papers/paper-words.js'
import { parseRates } from '../rates-file.js'
import type { MadeFile } from './declaration-files.js'
import { type DeclareTables, planOrders } from './declare-orders.js'
import { evidenceFiles, type Found } from './evidence-files.js'
import { profileNamed } from './profile-file.js'

export interface EvidenceAsked {
  readonly period: Period
  /** Needed where there are several. */
  readonly exporter?: string | undefined
  /** Base rates of days. */
  readonly vatRates: RateTable
  /** Weekly customs rates stand in where a base rate is missing. */
  readonly isApproximate: boolean
  readonly drawback: readonly DrawbackRow[] | undefined
  readonly payouts: readonly Payout[] | undefined
}

/** Base rates of days, in the columns of the weekly customs rates; a table of none where left out. */
export function vatRatesOf(text: string | undefined): RateTable {
  if (text === undefined) return buildRateTable([])
  const { rows, problems } = parseRates(text)
  const [first] = problems
  if (!first) return buildRateTable(rows)
  const more = { row: String(first.row), column: first.column }
  throw new Unusable(fileProblem(codeId['rate_file_bad']!, `${first.code} (${first.value})`, more))
}

/** The evidence is that of one business: what others export is left out. */
function ofExporter(plan: Plan, exporter: string | undefined): Plan {
  const nameOf = ({ lines }: Shipment): string => lines[0]!.exporter
  const names = [...new Set(plan.leaving.shipments.map(nameOf))]
  if (exporter === undefined) {
    if (names.length < 2) return plan
    throw new Unusable(fileProblem(codeId['exporter_needed']!, names.join(', ')))
  }
  if (!names.includes(exporter)) {
    throw new Unusable(fileProblem(codeId['thing_not_found']!, exporter))
  }
  const shipments = plan.leaving.shipments.filter(one => nameOf(one) === exporter)
  const sent = new Set(shipments.flatMap(one => one.orders))
  const orders = [...plan.leaving.orders].filter(([order, lines]) => {
    return sent.has(order) || lines.some(line => line.exporter === exporter)
  })
  const others = plan.leaving.shipments.filter(one => nameOf(one) !== exporter)
  const sentByOthers = new Set(others.flatMap(one => one.orders))
  const isOther = (line: LeavingLine) => !['', exporter].includes(line.exporter)
  const shared = orders
    .filter(([order, lines]) => sentByOthers.has(order) || lines.some(isOther))
    .map(([order]) => order)
  return {
    leaving: { orders: new Map(orders), shipments, shared: new Set(shared) },
    declarations: plan.declarations.filter(one => nameOf(one.shipment) === exporter),
  }
}

/** Drawback is estimated where there is a table; whose goods they are has to be known then. */
export function foundOf(
  columns: OutboundColumns,
  tables: DeclareTables,
  asked: EvidenceAsked,
): Found {
  const { rates, profiles } = tables
  const { period, drawback, payouts } = asked
  const whole = planOrders(columns, tables)
  const plan = ofExporter(whole, asked.exporter)
  const isOther = ({ order }: Payout) =>
    whole.leaving.orders.has(order) && !plan.leaving.orders.has(order)
  const vat = { rates: asked.vatRates, approximate: asked.isApproximate ? rates : undefined }
  const [line] = plan.leaving.shipments[0]?.lines ?? []
  const profile = profileNamed(profiles, line?.exporter ?? '')
  if (drawback && !profile) throw new Unusable(fileProblem(codeId['profile_missing']!, ''))
  return {
    profile,
    evidence: evidenceOf(plan.leaving, period, vat),
    performance: performanceOf(plan, period, rates),
    drawback: drawback && profile && drawbackOf(acceptedIn(plan, period), drawback, profile),
    payouts:
      payouts &&
      matchPayouts(
        plan.leaving,
        payouts.filter(one => !isOther(one)),
      ),
  }
}

/** None where the won of a supply is not known; for paper too, where it is known whose they are. */
export async function filesOfEvidence(
  found: Found,
  language: PaperLanguage,
): Promise<readonly MadeFile[]> {
  if (found.evidence.problems.length > 0) return []
  const { profile } = found
  const files = evidenceFiles(found)
  return profile ? [...files, ...(await taxFiles(found.evidence, profile, language))] : files
}
