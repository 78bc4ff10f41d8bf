/** `POST /v1/declarations/evidence`: what proves the zero rate of a period, tied to the won. */
import type { Desk } from '../../ask/desk.js'
import {
  bothTexts,
  dayText,
  listOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { type Period, periodNamed } from '../../declare/periods.js'
import { filesOfEvidence, foundOf, vatRatesOf } from '../../files/declare/declare-evidence.js'
import { evidenceJson } from '../../files/declare/evidence-files.js'
import { drawbackTableOf, payoutsOf } from '../../files/declare/small-tables.js'
import {
  bytesSchema,
  type Given,
  givenSchema,
  mostGiven,
  readAs,
  readGiven,
  textIn,
} from './declaration-given.js'
import { filesSchema, problemMembers, shownFiles, shownProblems } from './declaration-made.js'
import { refusal } from './failures.js'
import type { Operation } from './operation.js'

interface Body extends Given {
  readonly period: string
  readonly vat_rates_base64?: string
  readonly approximate_rates?: boolean
  readonly payouts_base64?: string
  readonly drawback_table_base64?: string
  readonly exporter?: string
  readonly language?: 'ko' | 'en'
}

const bodySchema = givenSchema(
  {
    period: { ...text('2026-Q4, 2026-H2, 2026'), pattern: '^\\d{4}(-[QH]\\d)?$' },
    vat_rates_base64: bytesSchema('공급일의 기준환율 CSV — base rates of the days of supply'),
    approximate_rates: {
      ...yesOrNo,
      description: '없는 날은 관세환율로 어림(표시) — customs rates stand in, marked',
    },
    payouts_base64: bytesSchema('정산 CSV — payouts of a marketplace'),
    drawback_table_base64: bytesSchema('간이정액환급률표 CSV — the table of simplified drawback'),
    exporter: {
      ...{ ...text('수출자가 여럿일 때 누구인지 — which exporter, where there are several') },
      maxLength: 100,
    },
    language: { type: 'string', enum: ['ko', 'en'] },
  },
  ['period'],
)

const totals = wholeOf({ count: whole, won: whole })
const amount = text('십진수 — a decimal')

const answerSchema = wholeOf({
  period: wholeOf({ name: text(), from: dayText, to: dayText }),
  complete: {
    ...yesOrNo,
    description: '거짓이면 원화를 모르는 공급이 있어 서식이 없음 — false: no forms, won not known',
  },
  totals: wholeOf({ all: totals, exported: totals, others: totals }),
  lines: listOf(
    wholeOf({
      shipment: text(),
      number: text('수출신고번호, 없으면 빈칸 — number of the declaration, or blank'),
      proof: { type: 'string', enum: ['declaration', 'post_receipt', 'bank_certificate'] },
      proof_title: bothTexts,
      ...{ orders: listOf(text()), supplied_on: dayText, currency: text(), foreign: amount },
      ...{ rate: orNull(amount), rate_of: orNull(dayText), krw: whole },
      ...{ converted: yesOrNo, approximate: yesOrNo },
    }),
  ),
  left_out: listOf(
    wholeOf({
      shipment: text(),
      why: { type: 'string', enum: ['not_loaded', 'other_period', 'no_sale'] },
      why_title: bothTexts,
    }),
  ),
  refunds: listOf(wholeOf({ order: text(), currency: text(), amount, taken_off_krw: whole })),
  performance: listOf(
    wholeOf({
      to: text('목적국, 합계는 빈칸 — destination; blank for the total'),
      ...{ declarations: whole, fob_krw: whole, fob_usd: text() },
    }),
  ),
  drawback: orNull(
    wholeOf({
      estimate_krw: whole,
      lines: listOf(
        wholeOf({
          ...{ shipment: text(), line: whole, hs: text(), fob_krw: whole },
          ...{
            krw_per_10000: orNull(whole),
            estimate_krw: whole,
            why: text(),
            why_title: bothTexts,
          },
        }),
      ),
    }),
  ),
  payouts: orNull(
    listOf(
      wholeOf({
        ...{ order: text(), currency: text(), charged: text(), paid: text(), fee: text() },
        ...{ net: text(), difference: text('빈칸이면 맞음 — blank where all agrees') },
      }),
    ),
  ),
  ...problemMembers,
  files: filesSchema,
})

function periodIn(name: string): Period {
  const period = periodNamed(name)
  if (!period) throw refusal('option_bad', `period ${name} (2026-Q4, 2026-H2, 2026)`)
  return period
}

async function tablesIn({ payouts_base64: payouts, drawback_table_base64: table }: Body) {
  const paid = await readAs(payouts, 'payouts', payoutsOf)
  const drawback = await readAs(table, 'drawback', drawbackTableOf)
  return { paid, drawback, problems: [...(drawback?.problems ?? []), ...(paid?.problems ?? [])] }
}

export const declarationsEvidence = (desk: Desk): Operation => ({
  id: 'declarations-evidence',
  method: 'POST',
  url: '/v1/declarations/evidence',
  role: 'clerk',
  tag: 'declarations',
  title: {
    ko: '한 기간의 영세율 서식과 수출실적을 만듭니다',
    en: 'Make the forms of the zero rate and the export performance of a period',
  },
  about: {
    ko: '아무것도 저장하지 않습니다. 원화를 모르는 공급이 있으면 서식을 만들지 않습니다.',
    en: 'Nothing is kept. Where the won of a supply is not known no form is made.',
  },
  body: bodySchema,
  bodyLimit: mostGiven,
  isQuestion: true,
  answers: { 200: answerSchema },
  problems: [400, 413, 422],
  handle: async request => {
    const body = request.body as Body
    const period = periodIn(body.period)
    const read = await readGiven(desk, body, new Date())
    const { paid, drawback, problems } = await tablesIn(body)
    const found = foundOf(read.columns, read.tables, {
      ...{ period, exporter: body.exporter, vatRates: vatRatesOf(textIn(body.vat_rates_base64)) },
      isApproximate: body.approximate_rates === true,
      ...{ drawback: drawback?.rows, payouts: paid?.rows },
    })
    const { evidence } = found
    const files = await filesOfEvidence(found, body.language ?? request.language)
    return {
      ...evidenceJson(found),
      ...shownProblems(
        [...read.problems, ...evidence.problems, ...problems],
        [...read.warnings, ...evidence.warnings],
      ),
      files: shownFiles(files),
    }
  },
})
