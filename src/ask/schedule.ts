/** Questions about the tariff: lines by words or by code, and all that is held of one code. */
import { codeId } from '../basis/codes.js'
import { type Day, day, formatDay } from '../basis/day.js'
import { fileProblem, Unusable } from '../basis/problem.js'
import { permyriad } from '../basis/scale.js'
import {
  type FoundRate,
  foundRate,
  type Search,
  type Shelf,
  searchTariff,
} from '../files/tariff-search.js'
import { whys } from '../law/goods-search.js'
import {
  agreementRateOf,
  linesBelow,
  type OrdinaryRate,
  type ScheduleLine,
} from '../law/schedule.js'
import type { FoundLine } from '../law/schedule-search.js'
import type { Desk } from './desk.js'
import { question } from './question.js'
import { type JsonSchema, listOf, objectOf, orNull, text, whole, wholeOf } from './schema.js'

const usualLimit = 20
const mostLimit = 200
const percent = 100

interface FindInput {
  readonly q: string
  readonly as_of?: string
  readonly limit?: number
}

const onDay: JsonSchema = {
  type: 'string',
  format: 'date',
  description:
    '이날의 세율. 없으면 기간 전체 — rates of this day; of the whole edition where left out',
}

const percentOrNull: JsonSchema = { type: ['number', 'null'], 'x-unit': '%' }

const rateMembers = {
  kind: {
    type: 'string',
    enum: ['known', 'range', 'not_held', 'gap', 'no_such_code'],
    description: '세율을 아는지, 모르면 왜 — whether the rate is known, and why not',
  },
  rate_pct: percentOrNull,
  rate_max_pct: percentOrNull,
  rate_kind: orNull(text('basic, wto, wto_farm')),
  digits_needed: orNull(whole),
  gap: orNull(text('모르는 까닭 — why it is not known')),
  notes: listOf(text()),
} satisfies Record<string, JsonSchema>

const from: JsonSchema = { type: 'string', format: 'date' }

/** The ordinary rate on a stretch of days. */
export const ordinaryRateSchema: JsonSchema = {
  $id: 'OrdinaryRate',
  ...wholeOf({ from, to: from, ...rateMembers }),
}

const name = wholeOf({ code: text(), ko: text(), en: text() })

const lineMembers = {
  code: text('HSK 10자리 — ten digits'),
  ko: text(),
  en: text(),
  headings: listOf(name),
  rates: listOf({ $ref: 'OrdinaryRate#' }),
}

export const tariffLineSchema: JsonSchema = { $id: 'TariffLine', ...wholeOf(lineMembers) }

export const scheduleSchema = wholeOf({
  id: text(),
  first_day: from,
  last_day: from,
  names: text('품명의 판 — the edition of the names'),
})

const whyText =
  'code 품목번호, suggested 일상어의 제안, all_words 품명에 낱말이 모두, some_words 일부만 — why it was found'

const foundLineSchema: JsonSchema = wholeOf({
  ...lineMembers,
  why: { type: 'string', enum: whys, description: whyText },
  matched: listOf(text(), {
    description: '이 세번의 품명과 그 위에 있는 낱말 — the words that stand in its names',
  }),
})

const suggestionSchema: JsonSchema = {
  ...wholeOf({
    ko: text(),
    en: text(),
    standing: { type: 'string', enum: ['remembered'] },
    choices: listOf(
      wholeOf({
        codes: listOf(text()),
        ko: text('여럿이면 무엇이 가르는지 — what decides, where there are several'),
        en: text(),
      }),
    ),
  }),
  description:
    '일상어가 들어갈 만한 호. 기억에 따른 제안이며 확인해야 합니다 — headings that an everyday word may ' +
    'mean: a suggestion from memory, to be checked',
}

export const scheduleFind = question<FindInput, object>({
  id: 'schedule-find',
  title: { ko: '품명이나 품목번호로 세번을 찾습니다', en: 'Find tariff lines by words or by code' },
  about: {
    ko:
      '일상어(운동화, 영양제)는 들어갈 만한 호를 제안합니다. 제안은 품목분류가 아니므로 확인해야 합니다. 그 뒤에 ' +
      '품명에 낱말이 모두 있는 세번이 오고, 그런 세번이 없으면 일부만 있는 세번이 옵니다.',
    en:
      'For everyday words (sneakers, supplements) headings are suggested; a suggestion is no ' +
      'classification and has to be checked. Lines with all the words in their names follow, or, ' +
      'where there are none, lines with some of them.',
  },
  input: objectOf(
    {
      q: {
        type: 'string',
        minLength: 1,
        maxLength: 200,
        description:
          '한국어나 영어 품명, 또는 4~10자리 — words in Korean or English, or 4 to 10 digits',
        examples: ['티셔츠', 't-shirt', '6109.10'],
      },
      as_of: onDay,
      limit: { type: 'integer', minimum: 1, maximum: mostLimit, default: usualLimit },
    },
    { required: ['q'] },
  ),
  output: wholeOf({
    query: text(),
    code: orNull(text()),
    rates: listOf(
      { $ref: 'OrdinaryRate#' },
      { description: '품목번호로 물었을 때 — where a code was asked' },
    ),
    found: whole,
    suggestion: orNull(suggestionSchema),
    lines: listOf(foundLineSchema),
    schedule: scheduleSchema,
  }),
  answer: ({ shelf }, { q, as_of, limit = usualLimit }) => {
    const search: Search = searchTariff(q, shelf)
    const on = as_of === undefined ? undefined : day(as_of)
    const { digits, found, suggestion } = search
    return {
      query: q,
      code: digits ?? null,
      rates: digits === undefined ? [] : ratesJson(shelf, digits, on),
      found: found.length,
      suggestion: suggestion ?? null,
      lines: found.slice(0, limit).map(({ why, matched, ...line }) => {
        return { ...lineJson(line, shelf, on), why, matched }
      }),
      schedule: scheduleJson(shelf),
    }
  },
})

interface LineInput {
  readonly code: string
  readonly as_of?: string
}

export const scheduleLine = question<LineInput, object>({
  id: 'schedule-line',
  title: { ko: '품목번호 하나의 세율을 봅니다', en: 'Show the rates of one code' },
  about: {
    ko:
      '4~10자리. 협정세율은 원산지 증빙과 직접운송이 있어야 적용됩니다. ' +
      '짧은 번호는 그 아래가 모두 같을 때만 세율이 있습니다.',
    en:
      'Four to ten digits. Agreement rates need a proof of origin and direct transport. A short code ' +
      'has a rate only where everything below it agrees.',
  },
  input: objectOf(
    {
      code: { type: 'string', pattern: '^\\d{4}([.\\-]?\\d){0,6}$', examples: ['6109101000'] },
      as_of: onDay,
    },
    { required: ['code'] },
  ),
  output: wholeOf({
    code: text(),
    line: { anyOf: [{ $ref: 'TariffLine#' }, { type: 'null' }] },
    rates: listOf({ $ref: 'OrdinaryRate#' }),
    agreements: listOf(wholeOf({ agreement: text(), rate_pct: percentOrNull }), {
      description: '협정세율, null은 모름 — agreement rates; null is not known',
    }),
    below: whole,
    customs_verified: orNull({ type: 'boolean' }),
    schedule: scheduleSchema,
  }),
  answer: (desk, { code, as_of }) => {
    const digits = code.replace(/\D/g, '')
    const on = as_of === undefined ? undefined : day(as_of)
    const { shelf } = desk
    const { found } = searchTariff(digits, shelf)
    if (found.length === 0) throw new Unusable(fileProblem(codeId['thing_not_found']!, code))
    const own = found.find(({ line }) => line.code === digits)
    return {
      code: digits,
      line: own ? lineJson(own, shelf, on) : null,
      rates: ratesJson(shelf, digits, on),
      agreements: agreementsJson(desk, digits, on),
      below: found.length,
      customs_verified: verifiedOf(desk, digits),
      schedule: scheduleJson(shelf),
    }
  },
})

export function scheduleJson({ schedule: { id, firstDay, lastDay }, namesId }: Shelf) {
  return { id, first_day: formatDay(firstDay), last_day: formatDay(lastDay), names: namesId }
}

function lineJson({ line, headings }: FoundLine, shelf: Shelf, on: Day | undefined) {
  return { ...line, headings, rates: ratesJson(shelf, line.code, on) }
}

export const pct = (rate: number): number => (rate * percent) / permyriad

function rateJson(rate: OrdinaryRate) {
  const { kind } = rate
  const isKnown = kind === 'known'
  const isRange = kind === 'range'
  const least = isKnown ? rate.ratePermyriad : isRange ? rate.minPermyriad : undefined
  return {
    kind,
    rate_pct: least === undefined ? null : pct(least),
    rate_max_pct: isRange ? pct(rate.maxPermyriad) : null,
    rate_kind: isKnown ? rate.rateKind : null,
    digits_needed: isRange ? rate.digitsNeeded : null,
    gap: kind === 'gap' ? rate.gap : null,
    notes: (isKnown && rate.notes) || [],
  }
}

/** One entry for each stretch of days on which the rate is one. */
export function ratesJson(shelf: Shelf, digits: string, on: Day | undefined) {
  const rate: FoundRate = foundRate(shelf, digits, on)
  const { firstDay, lastDay } = shelf.schedule
  const [first, last] = [formatDay(on ?? firstDay), formatDay(on ?? lastDay)]
  if (rate.kind !== 'by_day') return [{ from: first, to: last, ...rateJson(rate) }]
  return rate.stretches.map(({ from, to, rate: own }) => {
    return { from: formatDay(from), to: formatDay(to), ...rateJson(own) }
  })
}

function agreementsJson({ shelf }: Desk, digits: string, on: Day | undefined) {
  const { schedule, codeList } = shelf
  const below = linesBelow(schedule, codeList, digits, on)
  return (schedule.agreements ?? []).flatMap(agreement => {
    const rate = agreementRateOf(below, agreement)
    if (rate === undefined) return []
    return [{ agreement, rate_pct: Number.isNaN(rate) ? null : pct(rate) }]
  })
}

function verifiedOf({ shelf }: Desk, digits: string): boolean | null {
  const own: ScheduleLine | undefined = shelf.schedule.lines.find(line => line.hs10 === digits)
  return own?.customsVerified ?? null
}
