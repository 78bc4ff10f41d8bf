/** What a price still needs: the columns that a reason or a problem speaks of. */
import { codeOf, type ExplainedReason, type Problem } from 'gwanmun/pages'
import { type AskedField, askedFields } from './asked.js'

/** Reasons that speak of the code, without its column standing in their sentences. */
const aboutCode = /\bHS code|digits|\bcode\b/

/** Who receives is not asked of a price: a link may hold nothing personal. */
export function isAsked({ code }: ExplainedReason): boolean {
  return !code.startsWith('identity_') && code !== 'combine_not_tested'
}

export function fieldsOf({ sentence }: ExplainedReason): readonly AskedField[] {
  const named = askedFields.filter(
    field => field !== 'hs' && new RegExp(`\\b${field}\\b`).test(sentence.en),
  )
  return aboutCode.test(sentence.en) ? ['hs', ...named] : named
}

export function fieldOfProblem({ column }: Problem): readonly AskedField[] {
  return askedFields.filter(field => field === column)
}

/** Whether the week of a price has no rate of exchange. */
export function isRateMissing({ code }: Problem): boolean {
  return codeOf(code).code === 'rate_missing'
}
