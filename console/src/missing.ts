/** What a price still needs: the columns that a reason or a problem speaks of. */
import { codeOf, type ExplainedReason, type Problem } from 'gwanmun/pages'
import { type Asked, type AskedField, askedFields } from './asked.js'

/** Reasons that speak of the code, without its column standing in their sentences. */
const aboutCode = /품목번호|자리/

/** Who receives is not asked of a price: a link may hold nothing personal. */
export function isAsked({ code }: ExplainedReason): boolean {
  return !code.startsWith('identity_') && code !== 'combine_not_tested'
}

/** In a Korean sentence a Latin word is the name of a column; in an English one `use` may be any use. */
export function fieldsOf({ sentence }: ExplainedReason): readonly AskedField[] {
  const isNamed = (field: AskedField): boolean => new RegExp(`\\b${field}\\b`).test(sentence.ko)
  return askedFields.filter(
    field => isNamed(field) || (field === 'hs' && aboutCode.test(sentence.ko)),
  )
}

/** Parts of the cost that were left blank, where no reason asks for them already. */
export function blankIn(asked: Asked, reasons: readonly ExplainedReason[]): readonly AskedField[] {
  const told = reasons.filter(one => one.weight === 'not_known').flatMap(fieldsOf)
  const parts = ['intl_freight', 'intl_insurance'] as const
  return parts.filter(field => (asked[field] ?? '') === '' && !told.includes(field))
}

export function fieldOfProblem({ column }: Problem): readonly AskedField[] {
  return askedFields.filter(field => field === column)
}

/** Whether the week of a price has no rate of exchange. */
export function isRateMissing({ code }: Problem): boolean {
  return codeOf(code).code === 'rate_missing'
}

/** What keeps a day from being judged, and may be otherwise on another. */
export const codesOfDay: readonly string[] = ['rate_missing', 'law_not_known']

/** Whether a day cannot be judged at all: its law, or a rate of its week, is not on board. */
export function isOfDay(problem: Problem): boolean {
  return codesOfDay.includes(codeOf(problem.code).code)
}
