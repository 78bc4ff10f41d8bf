/** `GET /v1/figures/ledger`: all rows of the ledger, for pages that work figures out by themselves. */
import type { Desk } from '../../ask/desk.js'
import { bothTexts, type JsonSchema, listOf, text, wholeOf } from '../../ask/schema.js'
import { kinds } from '../../figures/observation.js'
import type { Operation } from './operation.js'

const texts = listOf(text())
const kind: JsonSchema = { type: 'string', enum: [...kinds] }
const confidence: JsonSchema = { type: 'string', enum: ['high', 'medium', 'low'] }

const rows = wholeOf({
  series: listOf(
    wholeOf({
      ...{ id: text(), claimsAs: text(), within: text() },
      unit: wholeOf({ base: text(), power: { type: 'integer' }, name: bothTexts }),
      timing: { type: 'string', enum: ['flow', 'day', 'state'] },
      standing: { type: 'string', enum: ['published', 'quoted'] },
      ...{ publisher: bothTexts, scope: bothTexts, valuation: bothTexts, name: bothTexts },
    }),
  ),
  observations: listOf(
    wholeOf({
      ...{ series: text(), period: text(), partner: text(), item: text(), kind, value: text() },
      ...{ vintage: text(), source: text(), confidence, note: bothTexts },
    }),
  ),
  vintages: listOf(wholeOf({ id: text(), published: text(), name: bothTexts })),
  breaks: listOf(
    wholeOf({ series: text(), vintages: texts, from: text(), why: bothTexts, source: text() }),
  ),
  continuity: listOf(
    wholeOf({
      ...{ series: text(), vintages: texts, period: text(), partner: text() },
      evidence: { type: 'string', enum: ['sum', 'growth'] },
    }),
  ),
  terms: listOf(
    wholeOf({
      kind: { type: 'string', enum: ['partner', 'item'] },
      ...{ id: text(), ko: texts, en: texts, whole: text() },
    }),
  ),
})

export const figuresLedger = (desk: Desk): Operation => ({
  id: 'figures-ledger',
  ...{ method: 'GET', url: '/v1/figures/ledger', role: 'viewer', tag: 'figures' },
  title: { ko: '공표된 수치의 모든 행을 받습니다', en: 'Get all rows of the published figures' },
  answers: { 200: rows },
  isLasting: true,
  handle: () => desk.ledger.rows,
})
