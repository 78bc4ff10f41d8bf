/** A recorded judgement with what it was combined with, as input that can be judged again. */
import type { InputLine } from '../../assess/assess.js'
import { assessmentById } from '../../store/kept-assessment.js'
import type { Sql } from '../../store/sql.js'
import type { JobOptions } from './job-options.js'
import { type JudgedLine, type Judgement, parcelJudgements } from './judgements.js'

export interface KeptCompany {
  readonly judgement: Judgement
  readonly options: JobOptions
  readonly own: readonly InputLine[]
  readonly others: readonly InputLine[]
}

/** Days of the law are not bounded: what was recorded is shown. */
const lastDay = '9999-12-31'
/** More than so many are combined nowhere but in error. */
const mostCompany = 200

/**
 * Who was known then stands for one person, the same in all parcels that were combined, so that they
 * are combined again; nothing personal is at hand.
 */
function givenOf({ input, answer }: JudgedLine): InputLine {
  const isUnknown = answer.reasons.split('|').includes('combine_not_tested')
  return isUnknown ? input : { ...input, person: '1' }
}

function companyOf({ lines }: Judgement): readonly string[] {
  const all = lines.flatMap(({ answer }) => answer.combined_with.split('|')).filter(Boolean)
  return [...new Set(all)].slice(0, mostCompany)
}

/** Of a parcel what one assessment said; undefined where it said nothing of it by then. */
export async function keptCompany(
  sql: Sql,
  target: { readonly assessment: string; readonly parcel: string; readonly knownAt: string },
): Promise<KeptCompany | undefined> {
  const when = { knownAt: target.knownAt, asOf: lastDay }
  const kept = await assessmentById(sql, target.assessment)
  const all = kept ? await parcelJudgements(sql, target.parcel, when) : []
  const judgement = all.find(one => one.assessment === target.assessment)
  if (!kept || !judgement) return undefined
  const then = { ...when, knownAt: judgement.recordedAt }
  const others: InputLine[] = []
  for (const parcel of companyOf(judgement)) {
    const said = await parcelJudgements(sql, parcel, then)
    const own = said.find(one => one.assessment === target.assessment) ?? said[0]
    others.push(...(own?.lines ?? []).map(givenOf))
  }
  const own = judgement.lines.map(givenOf)
  return { judgement, options: kept.options as JobOptions, own, others }
}
