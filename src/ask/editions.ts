/** What answers are judged with: the present edition of rules, law, schedule and rates. */
import { rulesHash } from '../assess/rules-hash.js'
import type { Bench } from '../assess/work.js'
import { formatDay } from '../basis/day.js'
import { question } from './question.js'
import { type JsonSchema, objectOf, orNull, text, whole, wholeOf } from './schema.js'

const onDay: JsonSchema = { type: 'string', format: 'date' }

export const editionsShow = question<object, object>({
  id: 'editions-show',
  title: { ko: '무엇으로 판정하는지 봅니다', en: 'Show what parcels are judged with' },
  about: {
    ko: '답마다 있는 edition은 이것들과 그 행이 쓴 환율의 지문입니다.',
    en: 'The edition of each answer is the digest of these and of the rates that its line used.',
  },
  input: objectOf({}),
  output: wholeOf({
    release: text(),
    rules: text('규칙과 법의 지문 — digest of the rules and the law'),
    schedule: wholeOf({ id: text(), digest: text(), first_day: onDay, last_day: onDay }),
    names: text(),
    rates: wholeOf({ count: whole, first_day: orNull(onDay), last_day: orNull(onDay) }),
    approximate_rates: orNull(text()),
    reform: orNull(text('기본으로 겹치는 개혁안 — the reform that lies over the law by default')),
    rate_choice: orNull(text()),
    freight: text(),
    freight_table: orNull(text()),
  }),
  answer: ({ bench, version, shelf }) => ({
    release: version,
    rules: rulesHash,
    schedule: scheduleJson(bench),
    names: shelf.namesId,
    rates: ratesJson(bench),
    approximate_rates: bench.approximation ?? null,
    reform: bench.reform?.title ?? null,
    rate_choice: bench.rateChoice ?? null,
    freight: bench.freight?.choice ?? 'statutory',
    freight_table: bench.freight?.tables?.digest ?? null,
  }),
})

function scheduleJson({ schedule: { id, digest, firstDay, lastDay } }: Bench) {
  return { id, digest, first_day: formatDay(firstDay), last_day: formatDay(lastDay) }
}

function ratesJson({ rates: { rows } }: Bench) {
  if (rows.length === 0) return { count: 0, first_day: null, last_day: null }
  const first = rows.reduce((least, row) => (row.from < least.from ? row : least))
  const last = rows.reduce((most, row) => (row.to > most.to ? row : most))
  const count = rows.length
  return { count, first_day: formatDay(first.from), last_day: formatDay(last.to) }
}
