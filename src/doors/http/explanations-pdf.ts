/** `GET /v1/assessments/{assessment}/parcels/{parcel}/explanation.pdf`: an explanation to send on. */
import type { Desk } from '../../ask/desk.js'
import { judgeRequest, type LineOptions } from '../../ask/lines.js'
import { objectOf, text } from '../../ask/schema.js'
import type { Answer } from '../../assess/assess.js'
import { type Explanation, keptReasons } from '../../assess/explain.js'
import type { PaperParcel } from '../../files/explanation-page.js'
import { explanationPdf } from '../../files/explanation-pdf.js'
import type { JobOptions } from '../../run/keep/job-options.js'
import type { Judgement } from '../../run/keep/judgements.js'
import { type KeptCompany, keptCompany } from '../../run/keep/kept-company.js'
import { refusal } from './failures.js'
import { idSchema, type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'
import { longestParcel } from './parcels-show.js'

interface Params {
  readonly assessment: string
  readonly parcel: string
}

interface Query {
  readonly language?: 'ko' | 'en'
}

/** Where these are the same, the explanation explains what was recorded. */
const compared = [
  ...(['state', 'track', 'relief', 'tested_value_usd', 'customs_value_krw'] as const),
  ...(['duty_krw', 'vat_krw', 'tax_krw', 'collected_krw'] as const),
]

function lineOptions(options: JobOptions): LineOptions {
  const { declaredOn, rateChoice, freight, approximateRates, reform } = options
  const all = {
    ...{ declared_on: declaredOn, rate_choice: rateChoice, freight, reform },
    approximate_rates: approximateRates,
  }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as LineOptions
}

function isSame(then: readonly Answer[], now: readonly Answer[]): boolean {
  const isOne = (one: Answer, at: number): boolean =>
    compared.every(name => one[name] === now[at]?.[name])
  return then.length === now.length && then.every(isOne)
}

/** The parcel judged again; undefined where that gives another answer than was recorded. */
function explained(desk: Desk, company: KeptCompany): Explanation | undefined {
  const { judgement, own, others, options } = company
  const answers = judgement.lines.map(({ answer }) => answer)
  if (answers.every(({ state }) => state === 'refused')) return undefined
  const request = { lines: [...own, ...others], options: lineOptions(options) }
  const { parcel } = answers[0]!
  const batch = judgeRequest(desk, request)
  const found = batch.explain(parcel)
  if (!found || !isSame(answers, found.answers)) return undefined
  // Who receives it is not at hand, so that the reasons are those that were recorded.
  return { ...found, reasons: keptReasons(batch.judged, parcel, answers) }
}

const notInNames = /[^\w.-]+/g
const longestName = 60

function pastOf({ isReal, isCurrent, withdrawnAt }: Judgement): PaperParcel['past'] {
  if (!isReal) return 'underReform'
  if (withdrawnAt !== null) return 'withdrawn'
  return isCurrent ? undefined : 'superseded'
}

function fileName(parcel: string): string {
  return `explanation-${parcel.replace(notInNames, '_').slice(0, longestName)}.pdf`
}

export function explanationsPdf(desk: Desk, keep: Kept, clock: () => Date): Operation {
  return {
    id: 'explanations-pdf',
    method: 'GET',
    url: '/v1/assessments/:assessment/parcels/:parcel/explanation.pdf',
    role: 'viewer',
    tag: 'parcels',
    title: { ko: '화물 하나의 설명을 PDF로 받습니다', en: 'Download an explanation as PDF' },
    about: {
      ko: '기록한 답을 설명합니다. 지금의 규칙으로 같은 답이 나올 때만 계산 단계와 근거를 싣습니다. 개인정보는 없습니다.',
      en: 'Explains what was recorded; steps and law stand there where the same answer still follows.',
    },
    params: objectOf(
      { assessment: idSchema, parcel: { ...text(), minLength: 1, maxLength: longestParcel } },
      { required: ['assessment', 'parcel'] },
    ),
    query: objectOf({
      language: {
        ...{ type: 'string', enum: ['ko', 'en'] },
        description: '없으면 요청의 언어 — that of the request where left out',
      },
    }),
    answers: { 200: ['application/pdf'] },
    problems: [404, 503],
    handle: async (request, reply) => {
      const { assessment, parcel } = request.params as Params
      const { language = request.language } = request.query as Query
      const madeAt = clock().toISOString()
      const target = { assessment, parcel, knownAt: madeAt }
      const company = await keptCompany(keepOf(keep).sql, target)
      if (!company) throw refusal('thing_not_found', parcel)
      const { recordedAt, lines } = company.judgement
      const problems = company.judgement.problems.map(({ column, ko, en }) => ({
        ...{ column, message: { ko, en } },
      }))
      const past = pastOf(company.judgement)
      const paper = { parcel, recordedAt, madeAt, past, lines, problems }
      const bytes = await explanationPdf(
        { ...paper, explanation: explained(desk, company) },
        language,
      )
      const shown = `inline; filename="${fileName(parcel)}"`
      return reply.type('application/pdf').header('content-disposition', shown).send(bytes)
    },
  }
}
