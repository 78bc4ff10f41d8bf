/** Judges whole columns: the loop over rows, lots and declarations, and no law of its own. */
import type { CodeList } from '../law/schedule.js'
import type { Columns } from '../parcel/columns.js'
import { judgeDeclarations } from './declarations.js'
import { compileGoods, needsCodeList } from './goods.js'
import { Groups } from './groups.js'
import { judgeLots, type LotAnswers, LotJudge } from './lots.js'
import { ParcelFreight } from './parcel-freight.js'
import { classifyPost } from './post-classes.js'
import { turnDeclared } from './postal.js'
import { prepare, prepareAgain } from './prepare.js'
import type { RowAnswers } from './row-answers.js'
import { RowRequirements } from './row-requirements.js'
import { settlePost } from './settle-post.js'
import { settleBands } from './undecided.js'
import { usedByGroups, usedByLots, usedByParcels, usedByTaxes } from './used-fields.js'
import { fillValues, isNothingShared } from './values.js'
import { isKnown, Relief, State, Track } from './words.js'
import { type Bench, Work } from './work.js'

/** Everything that is known of a file after it was judged. */
export class Judged {
  readonly work: Work
  readonly groups: Groups
  readonly lots: LotAnswers
  readonly rows: RowAnswers
  readonly freight: ParcelFreight

  private asked: RowRequirements | undefined

  /** The complete list of codes, where it was needed. */
  codeList: CodeList | undefined

  constructor(parts: Pick<Judged, 'work' | 'groups' | 'lots' | 'rows' | 'freight'>) {
    this.work = parts.work
    this.groups = parts.groups
    this.lots = parts.lots
    this.rows = parts.rows
    this.freight = parts.freight
  }

  /** What is asked of the goods of each row besides duty, once their tracks are settled. */
  get requirements(): RowRequirements {
    this.asked ??= new RowRequirements(this.work, this.lots).judgeAll()
    return this.asked
  }

  /** The declaration of a row: as named, or its parcel. */
  declarationOf(row: number): string {
    const column = this.work.columns.column('declaration')
    const named = column.values[row & column.mask]!
    return named > 0 ? `named ${named}` : `parcel ${this.work.parcels.parcelOf[row]!}`
  }
}

/**
 * Judges all rows of the columns under the law of their days. `loadCodes` is asked for the complete
 * list of codes only when a code of the file can't be answered without it. Where nobody but the writer
 * of the answers reads the columns afterwards (`isLast`), they let go of what has been used.
 */
export function judgeColumns(
  columns: Columns,
  bench: Bench,
  loadCodes: () => CodeList | undefined,
  isLast = false,
): Judged {
  if (isLast && isNothingShared(columns)) columns.letGo(['order_no'])
  const isListNeeded = needsCodeList(columns.hsCodes, bench.schedule)
  const codeList = isListNeeded ? loadCodes() : undefined
  const goods = compileGoods(columns.hsCodes, bench.schedule, codeList, bench.lists)
  const judgeAt = (tilt: number): Judged => judgeWork(new Work(columns, bench, goods, tilt), isLast)
  const judged = judgeAt(0)
  judged.codeList = codeList
  if (judged.work.bands) {
    const refusals = columns.refusals.slice()
    settleBands({ middle: judged, low: judgeAt(-1), high: judgeAt(1), refusals })
  }
  return judged
}

function judgeWork(work: Work, isLast: boolean): Judged {
  prepare(work)
  fillValues(work)
  const { groups, freight } = groupsOf(work)
  // Approximate rates are judged at both ends of their bands: the columns are read again.
  const isUsed = isLast && !work.bands
  if (isUsed) work.columns.letGo(usedByParcels, true)
  if (isUsed) work.columns.letGo(usedByGroups)
  const lots = judgeLots(work, groups, freight)
  if (isUsed) work.columns.letGo(usedByLots)
  freight.settle(lots.selfUse)
  const rows = judgeDeclarations(work, lots, freight)
  settlePost(work, lots, rows)
  if (isUsed) work.columns.letGo(usedByTaxes)
  return new Judged({ work, groups, lots, rows, freight })
}

interface Grouped {
  readonly groups: Groups
  readonly freight: ParcelFreight
}

/** Groups and freight of a run; mail that has to be declared is turned to that day first. */
function groupsOf(work: Work): Grouped {
  const groups = new Groups(work)
  const freight = new ParcelFreight(work)
  if (!work.postal) return { groups, freight }
  classifyPost(work, new LotJudge(work, groups, freight), work.postal)
  const { rows, isCombiningChanged } = turnDeclared(work, work.postal)
  if (rows.length === 0) return { groups, freight }
  const isRefused = prepareAgain(work, rows)
  if (isRefused) fillValues(work)
  else freight.renew(rows)
  groups.forgetSums()
  return {
    groups: isCombiningChanged ? new Groups(work) : groups,
    freight: isRefused ? new ParcelFreight(work) : freight,
  }
}

/** The `State` of a row: refused, partial where anything that is asked is not known, or judged. */
export function stateOf(judged: Judged, row: number): number {
  const { work, lots, rows } = judged
  if (work.columns.refusals[row] !== 0) return State.refused
  const lot = work.lotOf[row]!
  const isOpen = lots.relief[lot] === Relief.not_known || lots.track[lot] === Track.not_known
  return isOpen || !isKnown(rows.collectedKrw.at(row)) ? State.partial : State.judged
}
