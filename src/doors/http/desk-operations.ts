/** All operations that are answered from the desk, in the order of the documents. */
import type { Desk } from '../../ask/desk.js'
import { assessmentsCreate } from './assessments-create.js'
import { claimsCheck } from './claims-check.js'
import { codesList } from './codes-list.js'
import { codesShow } from './codes-show.js'
import { declarationsAmend } from './declarations-amend.js'
import { declarationsBuild } from './declarations-build.js'
import { declarationsEvidence } from './declarations-evidence.js'
import { declarationsOrigin } from './declarations-origin.js'
import { declarationsPapers } from './declarations-papers.js'
import { declarationsPlan } from './declarations-plan.js'
import { declarationsStates } from './declarations-states.js'
import { editionsShow } from './editions-show.js'
import { explanationsCreate } from './explanations-create.js'
import { fieldsList } from './fields-list.js'
import { figuresBalance } from './figures-balance.js'
import { figuresChart } from './figures-chart.js'
import { figuresCompare } from './figures-compare.js'
import { figuresLedger } from './figures-ledger.js'
import { figuresList } from './figures-list.js'
import { figuresShow } from './figures-show.js'
import { heartShow } from './heart-show.js'
import type { Kept } from './keep-schemas.js'
import { landedCompare } from './landed-compare.js'
import { landedCreate } from './landed-create.js'
import { landedDestinations } from './landed-destinations.js'
import { landedExplain } from './landed-explain.js'
import { lawDiff } from './law-diff.js'
import { lawList } from './law-list.js'
import { lawOn } from './law-on.js'
import type { Operation } from './operation.js'
import { ordersFormats } from './orders-formats.js'
import { ordersImport } from './orders-import.js'
import { ratesList } from './rates-list.js'
import { ratesOn } from './rates-on.js'
import { reasonsList } from './reasons-list.js'
import { reformsList } from './reforms-list.js'
import { reformsValidate } from './reforms-validate.js'
import { scheduleBranches } from './schedule-branches.js'
import { scheduleFind } from './schedule-find.js'
import { scheduleLine } from './schedule-line.js'

const all: readonly ((desk: Desk, keep: Kept) => Operation)[] = [
  assessmentsCreate,
  explanationsCreate,
  lawList,
  lawOn,
  lawDiff,
  scheduleFind,
  scheduleLine,
  scheduleBranches,
  ratesList,
  ratesOn,
  reformsList,
  reformsValidate,
  ordersFormats,
  ordersImport,
  landedCreate,
  landedExplain,
  landedCompare,
  landedDestinations,
  declarationsPlan,
  declarationsBuild,
  declarationsPapers,
  declarationsEvidence,
  declarationsAmend,
  declarationsOrigin,
  declarationsStates,
  figuresList,
  figuresBalance,
  figuresCompare,
  figuresChart,
  figuresLedger,
  figuresShow,
  claimsCheck,
  editionsShow,
  codesList,
  codesShow,
  reasonsList,
  fieldsList,
  heartShow,
]

/** The store is asked for earlier parcels only. */
export function deskOperations(desk: Desk, keep: Kept): readonly Operation[] {
  return all.map(operation => operation(desk, keep))
}
