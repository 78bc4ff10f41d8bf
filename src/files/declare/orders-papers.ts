/** The papers of orders: the same for the command and for requests. */
import { codeId } from '../../basis/codes.js'
import { fileProblem, type Problem, Unusable } from '../../basis/problem.js'
import type { Declaration } from '../../declare/declaration.js'
import { parcelFiles } from '../papers/paper-files.js'
import type { PaperLanguage } from '../papers/paper-words.js'
import type { ParcelPaperName } from '../papers/parcel-papers.js'
import type { MadeFile } from './declaration-files.js'
import { declareOrders, type OrdersRead } from './declare-orders.js'

export interface PapersAsked {
  readonly papers: readonly ParcelPaperName[]
  readonly language: PaperLanguage
  /** More are not made. */
  readonly most?: number
}

export interface MadePapers {
  readonly files: readonly MadeFile[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** The number that customs accepted, where the list of parcels has it. */
function withAccepted(one: Declaration): Declaration {
  const number = one.planned.shipment.parcel?.texts.declaration_no
  return number === undefined ? one : { ...one, values: { ...one.values, number } }
}

/** Throws `Unusable` where more papers are asked for than are made at once. */
export async function papersOf(
  { columns, tables, problems, warnings }: OrdersRead,
  { papers, language, most = Number.POSITIVE_INFINITY }: PapersAsked,
): Promise<MadePapers> {
  const orders = declareOrders(columns, tables)
  const declarations = orders.built.flatMap(one => one.declaration ?? [])
  const asked = declarations.length * papers.length
  if (asked > most) {
    const told = { allowed: String(most) }
    throw new Unusable(fileProblem(codeId['papers_too_many']!, String(asked), told))
  }
  const made = await parcelFiles(declarations.map(withAccepted), papers, language)
  return {
    files: made.files,
    problems: [...problems, ...orders.problems, ...made.problems],
    warnings: [...warnings, ...orders.warnings],
  }
}
