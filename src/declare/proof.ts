/** Do goods take a proof that customs looks at before they leave (관세법 제226조), or an export approval? */
import type { Day } from '../basis/day.js'
import type { Problem } from '../basis/problem.js'
import type { Text } from '../judge/steps.js'
import type { LeavingLine } from './leaving-line.js'
import { problemOf } from './packing.js'

/** A row of a loadable list: goods by the beginning of their code, the days, and which law asks. */
export interface ProofRow {
  readonly hs: string
  readonly from: Day
  readonly to: Day
  readonly law: string
}

/** Needed by one line at least; by none; or not told of every line. */
export type ProofState = 'needed' | 'none' | 'not_told'

export interface Proof {
  readonly state: ProofState
  /** The laws that ask, by the list. */
  readonly laws: readonly string[]
  readonly warnings: readonly Problem[]
}

/** The condition under which a way is open where nobody said what the goods are. */
export const proofCondition: Text = {
  ko:
    '세관장확인(관세법 제226조)이나 수출승인 대상이면 쓸 수 없습니다. ' +
    "대상인지 열 'export_proof'에 적거나 목록(--proof-list)을 주십시오.",
  en:
    'Closed for goods that take a proof at customs (Customs Act, article 226) or an approval: ' +
    "say whether they do in the column 'export_proof', or give a list (--proof-list).",
}

function rowsOf(list: readonly ProofRow[], { hs }: LeavingLine, on: Day): readonly ProofRow[] {
  return list.filter(row => hs !== '' && hs.startsWith(row.hs) && row.from <= on && on <= row.to)
}

const each = (values: readonly string[]): string => [...new Set(values)].join(', ')

/** A list answers for codes of ten digits, on days that it knows. */
function isAnswered(list: readonly ProofRow[], { hs }: LeavingLine, on: Day): boolean {
  return hs.length === wholeCode && list.some(row => row.from <= on && on <= row.to)
}

/** Digits of a whole code of the Korean tariff. */
const wholeCode = '0000000000'.length

export function proofOf(
  lines: readonly LeavingLine[],
  on: Day,
  list: readonly ProofRow[] = [],
): Proof {
  const warnings: Problem[] = []
  const laws = new Set<string>()
  const states = lines.map((line): ProofState => {
    const rows = rowsOf(list, line, on)
    if (line.proof === 'no') {
      const told = { value: each(rows.map(row => row.hs)), allowed: each(rows.map(row => row.law)) }
      if (rows.length > 0) {
        warnings.push(problemOf('proof_list_differs', line, 'export_proof', told))
      }
      return 'none'
    }
    for (const row of rows) laws.add(row.law)
    if (rows.length > 0 || line.proof === 'yes') return 'needed'
    return isAnswered(list, line, on) ? 'none' : 'not_told'
  })
  const found = (['needed', 'not_told'] as const).find(state => states.includes(state))
  return { state: found ?? 'none', laws: [...laws], warnings }
}
