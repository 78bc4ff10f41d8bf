/** Questions about customs rates of exchange: the weeks that are on board, and those of a day. */
import { day, formatDay } from '../basis/day.js'
import { rateScale } from '../basis/scale.js'
import type { RateRow } from '../law/rate-table.js'
import type { Desk } from './desk.js'
import { asOf } from './instant.js'
import { question } from './question.js'
import { type JsonSchema, listOf, objectOf, text, wholeOf, yesOrNo } from './schema.js'

const currency: JsonSchema = {
  type: 'string',
  pattern: '^[A-Z]{3}$',
  description: 'ISO 4217',
  examples: ['USD'],
}

const onDay: JsonSchema = { type: 'string', format: 'date' }

export const rateSchema: JsonSchema = {
  $id: 'ExchangeRate',
  ...wholeOf({
    from: onDay,
    to: onDay,
    currency: text(),
    krw_per_unit: {
      type: 'number',
      description: '통화 한 단위의 원화 값 — won for one unit of the currency',
    },
    is_approximate: {
      ...yesOrNo,
      description: '과세환율이 아니라 어림한 값 — a stand-in, not the customs rate',
    },
    source: text(),
  }),
}

const rates = wholeOf({ rates: listOf({ $ref: 'ExchangeRate#' }) })

interface ListInput {
  readonly currency?: string
  readonly first?: string
  readonly last?: string
}

function rowJson({ from, to, currency, krwPerUnitMicro, source, bandPpm }: RateRow) {
  const days = { from: formatDay(from), to: formatDay(to) }
  const value = krwPerUnitMicro / rateScale
  return { ...days, currency, krw_per_unit: value, is_approximate: bandPpm !== undefined, source }
}

/** The rates that parcels are judged with, by currency, then by week. */
function rowsOf({ bench }: Desk, wanted: string | undefined): readonly RateRow[] {
  const { rows } = bench.rates
  return wanted === undefined ? rows : rows.filter(row => row.currency === wanted)
}

export const ratesList = question<ListInput, object>({
  id: 'rates-list',
  title: { ko: '실려 있는 과세환율을 봅니다', en: 'List the customs rates on board' },
  about: {
    ko: '없는 주의 환율은 알지 못합니다. 이웃한 주의 환율로 대신하지 않습니다.',
    en: 'A week that is not here is not known. The rate of another week never stands in for it.',
  },
  input: objectOf({
    currency,
    first: { ...onDay, description: '이날부터 — from this day on' },
    last: { ...onDay, description: '이날까지 — until this day' },
  }),
  output: rates,
  answer: (desk, { currency, first, last }) => {
    const from = first === undefined ? -Infinity : day(first)
    const to = last === undefined ? Infinity : day(last)
    const rows = rowsOf(desk, currency).filter(row => row.to >= from && row.from <= to)
    return { rates: rows.map(rowJson) }
  },
})

interface OnInput {
  readonly as_of: string
  readonly currency?: string
}

export const ratesOn = question<OnInput, object>({
  id: 'rates-on',
  title: { ko: '어느 날의 과세환율을 봅니다', en: 'Show the customs rates of a day' },
  input: objectOf({ as_of: asOf, currency }, { required: ['as_of'] }),
  output: rates,
  answer: (desk, { as_of, currency }) => {
    const on = day(as_of)
    const rows = rowsOf(desk, currency).filter(row => row.from <= on && row.to >= on)
    return { rates: rows.map(rowJson) }
  },
})
