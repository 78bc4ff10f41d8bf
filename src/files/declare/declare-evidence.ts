/** The evidence of a period out of orders: what commands and requests have made of it. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, Unusable } from '../../basis/problem.js'
import { evidenceOf } from '../../declare/evidence.js'
import { matchPayouts, type Payout } from '../../declare/payouts.js'
import {
  acceptedIn,
  type DrawbackRow,
  drawbackOf,
  performanceOf,
} from '../../declare/performance.js'
import type { Period } from '../../declare/periods.js'
import { buildRateTable, type RateTable } from '../../law/rate-table.js'
import type { OutboundColumns } from '../../parcel/outbound-columns.js'
import { taxFiles } from '../papers/paper-files.js'
import type { PaperLanguage } from '../papers/paper-words.js'
import { parseRates } from '../rates-file.js'
import type { MadeFile } from './declaration-files.js'
import { type DeclareTables, planOrders } from './declare-orders.js'
import { evidenceFiles, type Found } from './evidence-files.js'

export interface EvidenceAsked {
  readonly period: Period
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

/** Drawback is estimated where there is a table and it is known whose goods they are. */
export function foundOf(
  columns: OutboundColumns,
  tables: DeclareTables,
  asked: EvidenceAsked,
): Found {
  const { rates, profiles } = tables
  const { period, drawback, payouts } = asked
  const plan = planOrders(columns, tables)
  const vat = { rates: asked.vatRates, approximate: asked.isApproximate ? rates : undefined }
  const [profile] = profiles
  return {
    evidence: evidenceOf(plan.leaving, period, vat),
    performance: performanceOf(plan, period, rates),
    drawback: drawback && profile && drawbackOf(acceptedIn(plan, period), drawback, profile),
    payouts: payouts && matchPayouts(plan.leaving, payouts),
  }
}

/** None where the won of a supply is not known; for paper too, where it is known whose they are. */
export async function filesOfEvidence(
  found: Found,
  { profiles }: DeclareTables,
  language: PaperLanguage,
): Promise<readonly MadeFile[]> {
  if (found.evidence.problems.length > 0) return []
  const [profile] = profiles
  const files = evidenceFiles(found)
  return profile ? [...files, ...(await taxFiles(found.evidence, profile, language))] : files
}
