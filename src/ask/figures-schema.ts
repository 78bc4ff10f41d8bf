/** The schemas of published figures, and of what may be said of them. */
import { kinds } from '../figures/observation.js'
import { reservations } from '../figures/reservations.js'
import { verdicts } from '../figures/verdict.js'
import { whyTexts } from '../figures/why-not.js'
import {
  bothTexts,
  type JsonSchema,
  listOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from './schema.js'

const url: JsonSchema = { ...text('읽은 곳 — the page it was read on'), maxLength: 2000 }

export const observationSchema: JsonSchema = {
  $id: 'FigureObservation',
  ...wholeOf({
    series: text(),
    period: { ...text(), examples: ['2023', '2024Q1', '2023-11', '2014Q1..2014Q3'] },
    partner: text('두 글자 국가나 무리, 전체는 빈칸 — a country or group, blank for all'),
    item: text(),
    kind: { type: 'string', enum: [...kinds] },
    value: text('적힌 그대로의 수 — as printed'),
    unit: bothTexts,
    vintage: text('어느 발표의 값인가 — which publication it comes from'),
    vintage_name: bothTexts,
    published: text('발표된 날(아는 만큼) — its day, as far as it was seen'),
    source: url,
    confidence: { type: 'string', enum: ['high', 'medium', 'low'] },
    note: bothTexts,
  }),
}

const observations = listOf({ $ref: 'FigureObservation#' })

export const figureAnswerSchema: JsonSchema = {
  $id: 'FigureAnswer',
  ...wholeOf({
    operation: text(),
    value: { type: 'number', description: '밑단위(원, 달러, 건, %, 배)로 — in ones of its base' },
    base: text(),
    text: { ...bothTexts, description: '사람이 읽는 값 — as people read it' },
    between: { ...orNull(listOf({ type: 'number' })), description: '반올림의 폭 — from rounding' },
    formula: text('적힌 단위로 쓴 셈 — the arithmetic in printed units'),
    name: bothTexts,
    vintage: bothTexts,
    observations,
    caveats: listOf(bothTexts),
  }),
}

export const figureRefusalSchema: JsonSchema = {
  $id: 'FigureRefusal',
  ...wholeOf({
    operation: text(),
    reason: {
      type: 'string',
      enum: Object.keys(whyTexts),
    },
    why: bothTexts,
    observations,
  }),
}

export const answers = listOf({ $ref: 'FigureAnswer#' })
export const refusals = listOf({ $ref: 'FigureRefusal#' })

export const seriesSchema: JsonSchema = {
  $id: 'FigureSeries',
  ...wholeOf({
    id: text(),
    claims_as: text('주장에서 쓰는 이름 — its name in claims'),
    name: bothTexts,
    publisher: bothTexts,
    scope: bothTexts,
    valuation: bothTexts,
    unit: bothTexts,
    standing: { type: 'string', enum: ['published', 'quoted'] },
    first: text(),
    last: text(),
    observations: whole,
    vintages: whole,
    breaks: listOf(wholeOf({ from: text(), why: bothTexts, source: url })),
  }),
}

export const claimSchema: JsonSchema = {
  $id: 'JudgedClaim',
  ...wholeOf({
    id: text(),
    text: text(),
    claimed: text(),
    source: text(),
    verdict: { type: 'string', enum: [...verdicts] },
    reservations: {
      ...listOf({ type: 'string', enum: [...reservations] }),
      description: '판정을 제한하는 것 — what the verdict rests on less firmly than it says',
    },
    why: bothTexts,
    arithmetic: listOf(text()),
    figures: answers,
    refusals,
    caveats: listOf(bothTexts),
  }),
}

export const waySchema = wholeOf({
  name: bothTexts,
  is_quoted: {
    ...yesOrNo,
    description: '인용만 된 값 — only quoted; no published totals give it',
  },
  answers,
  refusals,
  offers: answers,
})
