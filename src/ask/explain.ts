/** Explains one parcel of what is sent: steps, reasons, articles, options, what would change it. */
import type { Explanation } from '../assess/explain.js'
import type { WhatIf } from '../assess/what-if.js'
import { codeId } from '../basis/codes.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { shownAmount, shownFormula } from '../judge/steps.js'
import { answerJson } from './assess.js'
import { judgeRequest, type LineRequest, lineMembers } from './lines.js'
import { placedProblems, problemList } from './placed-problem.js'
import { question } from './question.js'
import {
  bothTexts,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
} from './schema.js'

interface ExplainRequest extends LineRequest {
  readonly parcel?: string
}

const standing: JsonSchema = { type: 'string', enum: ['read', 'reported', 'remembered'] }

export const basisSchema: JsonSchema = {
  $id: 'Basis',
  ...objectOf(
    {
      key: text(),
      title: bothTexts,
      instrument: bothTexts,
      number: text(),
      article: text(),
      from: { type: 'string', format: 'date' },
      standing,
      url: text(),
      note: bothTexts,
    },
    { required: ['key', 'title', 'instrument', 'number', 'article', 'from', 'standing', 'url'] },
  ),
}

const basis = listOf({ $ref: 'Basis#' })
const lines = listOf(whole)

export const stepSchema = wholeOf({
  label: bothTexts,
  formula: text('이름 자리가 든 식 — a formula with named slots'),
  slots: { type: 'object', additionalProperties: text() },
  shown: { ...bothTexts, description: '사람이 읽는 식과 금액 — as people read it' },
  amount: text('정확한 십진수 — an exact decimal'),
  unit: text(),
  rests: listOf(text()),
  basis,
})

const won = orNull({ type: 'number', 'x-unit': 'KRW' } as JsonSchema)

const option = wholeOf({
  id: text(),
  title: bothTexts,
  status: {
    type: 'string',
    enum: ['taken', 'open', 'needs', 'doubtful', 'barred', 'not_known'],
  },
  what: listOf(bothTexts),
  track: orNull(text()),
  relief: orNull(text()),
  rate_kinds: listOf(text()),
  collected_krw: won,
  difference_krw: won,
  basis,
})

const distance = wholeOf({
  amount: { type: 'number' },
  currency: text(),
  usd: { type: 'number', description: '센트로 올림 — rounded up to the cent' },
})

const change = wholeOf({
  change: bothTexts,
  distance: orNull(distance),
  crosses: listOf(bothTexts),
  track: orNull(text()),
  relief: orNull(text()),
  now_krw: won,
  collected_krw: won,
  difference_krw: won,
  basis,
})

const later = wholeOf({ id: text(), title: bothTexts, what: listOf(bothTexts), basis })

const onDay: JsonSchema = { type: 'string', format: 'date' }

const used = wholeOf({
  rates: listOf({ $ref: 'ExchangeRate#' }),
  schedule: orNull(wholeOf({ id: text(), from: onDay, to: onDay })),
})

const requirement = wholeOf({
  code: text(),
  severity: text(),
  title: bothTexts,
  sentence: bothTexts,
  authority: bothTexts,
  lines,
  by: text(),
  basis,
  standing,
})

const reason = wholeOf({
  code: text(),
  weight: { type: 'string', enum: ['decides', 'warns', 'not_known'] },
  sentence: bothTexts,
  numbers: {
    ...listOf(bothTexts),
    description: '기준과 이 화물의 수 — what is allowed, and what there is',
  },
  lines,
  basis,
  standing,
})

export const explanationSchema: JsonSchema = {
  $id: 'Explanation',
  ...wholeOf({
    parcel: text(),
    answers: listOf({ $ref: 'Answer#' }),
    steps: listOf(stepSchema),
    options: listOf(option),
    what_if: listOf(change),
    afterwards: { ...listOf(later), description: '통관한 뒤의 일 — what follows clearance' },
    data: {
      ...used,
      description: '쓴 환율과 관세율표 — the rates of exchange and the schedule used',
    },
    requirements: listOf(requirement),
    reasons: listOf(reason),
    problems: problemList,
  }),
}

export const explanationRequest: JsonSchema = {
  $id: 'ExplanationRequest',
  ...objectOf(
    { ...lineMembers, parcel: { ...text('설명할 화물 — the parcel to explain'), maxLength: 200 } },
    { required: ['lines'] },
  ),
}

export const explain = question<ExplainRequest, object>({
  id: 'explain',
  title: { ko: '화물 하나를 설명합니다', en: 'Explain one parcel' },
  about: {
    ko:
      '계산 단계, 사유와 조문, 적법한 선택, 답이 달라지는 경우, 요건을 답합니다. ' +
      'parcel이 없으면 첫 행의 화물입니다.',
    en:
      'Answers the steps, the reasons with their articles, the lawful options, what would change the ' +
      'answer, and the requirements. Without parcel it is that of the first line.',
  },
  input: { $ref: 'ExplanationRequest#' },
  output: { $ref: 'Explanation#' },
  answer: (desk, request) => {
    const batch = judgeRequest(desk, request)
    const parcel = request.parcel ?? String(request.lines[0]?.parcel ?? '').trim()
    const found = batch.explain(parcel)
    if (!found) throw new Unusable(fileProblem(codeId['parcel_not_found']!, parcel))
    const problems = placedProblems(batch.problems, request)
    return { ...explanationJson(found), problems: problems.filter(one => one.parcel === parcel) }
  },
})

const wonOf = (amount: string): number | null => (amount === '' ? null : Number(amount))
const wordOf = (word: string): string | null => (word === '' ? null : word)

function wayJson({ track, relief }: { readonly track: string; readonly relief: string }) {
  return { track: wordOf(track), relief: wordOf(relief) }
}

function amountsJson(one: { readonly collectedKrw: string; readonly differenceKrw: string }) {
  return { collected_krw: wonOf(one.collectedKrw), difference_krw: wonOf(one.differenceKrw) }
}

function distanceJson(distance: WhatIf['distance']) {
  if (!distance) return null
  const { amount, currency, usd } = distance
  return { amount: Number(amount), currency, usd: Number(usd) }
}

function dataJson({ data }: Explanation) {
  const used = data.rates.map(({ krwPerUnit, isApproximate, ...rate }) => ({
    ...rate,
    krw_per_unit: Number(krwPerUnit),
    is_approximate: isApproximate,
  }))
  return { rates: used, schedule: data.schedule ?? null }
}

function explanationJson(one: Explanation) {
  const steps = one.steps.map(step => {
    const shown = (language: 'ko' | 'en') =>
      `${shownFormula(step, language)} = ${shownAmount(step, language)}`
    return { ...step, shown: { ko: shown('ko'), en: shown('en') } }
  })
  const options = one.options.map(({ id, title, status, what, rateKinds, basis, ...option }) => ({
    ...{ id, title, status, what, rate_kinds: rateKinds, basis },
    ...wayJson(option),
    ...amountsJson(option),
  }))
  const changes = one.whatIf.map(({ change, crosses, distance, nowKrw, basis, ...then }) => ({
    ...{ change, crosses, now_krw: wonOf(nowKrw), basis },
    distance: distanceJson(distance),
    ...wayJson(then),
    ...amountsJson(then),
  }))
  const { parcel, requirements, reasons, afterwards } = one
  const answers = one.answers.map(answerJson)
  const judged = { parcel, answers, steps, options, what_if: changes, afterwards }
  return { ...judged, data: dataJson(one), requirements, reasons }
}
