/** Questions about published figures: series, their values, the balance, comparisons, claims. */
import { codeId, codeOf } from '../basis/codes.js'
import { fileProblem, type Problem, problemMessage, Unusable } from '../basis/problem.js'
import { balancesOf } from '../figures/balance.js'
import { type Claim, claimColumns, claimRequired, readClaim } from '../figures/claim.js'
import { compared } from '../figures/compared.js'
import { elsewhere } from '../figures/elsewhere.js'
import type { Ledger } from '../figures/ledger.js'
import type { Series } from '../figures/observation.js'
import { OwnFigures } from '../figures/own-figures.js'
import { parsePeriod } from '../figures/period.js'
import { type Reference, readReference } from '../figures/reference.js'
import { surveyShares } from '../figures/survey-shares.js'
import {
  toldAnswer,
  toldClaim,
  toldObservation,
  toldRefusal,
  toldSeries,
  toldWay,
} from '../figures/told.js'
import { judgeClaim } from '../figures/verdict.js'
import { readCsvTable } from '../files/csv-table.js'
import type { Desk } from './desk.js'
import { answers, refusals, waySchema } from './figures-schema.js'
import { question } from './question.js'
import { bothTexts, type JsonSchema, listOf, objectOf, text, whole, wholeOf } from './schema.js'

const periodText: JsonSchema = {
  ...text('기간 — a period'),
  ...{ minLength: 4, maxLength: 40, examples: ['2023', '2024Q1', '2023-01..2023-08'] },
}

const observationRef: JsonSchema = { $ref: 'FigureObservation#' }

const word: JsonSchema = { ...text(), pattern: '^[A-Za-z0-9_]{0,40}$' }

export function seriesAsked(ledger: Ledger, id: string): Series {
  const found = ledger.series.get(id)
  if (found) return found
  throw new Unusable(fileProblem(codeId['series_unknown']!, id))
}

export function checkPeriod(period: string | undefined): void {
  if (period === undefined || parsePeriod(period)) return
  throw new Unusable(fileProblem(codeId['option_bad']!, period))
}

export const figuresList = question<object, object>({
  id: 'figures-list',
  title: { ko: '공표된 수치의 계열을 봅니다', en: 'List the series of published figures' },
  input: objectOf({}),
  output: wholeOf({ series: listOf({ $ref: 'FigureSeries#' }) }),
  answer: ({ ledger }) => ({ series: ledger.rows.series.map(one => toldSeries(ledger, one)) }),
})

interface ShowInput {
  readonly series: string
  readonly partner?: string
  readonly item?: string
  readonly period?: string
  readonly vintage?: string
}

export const figuresShow = question<ShowInput, object>({
  id: 'figures-show',
  title: { ko: '한 계열의 값을 판과 출처와 함께 봅니다', en: 'Show the values of a series' },
  about: {
    ko: '판(vintage)이 다른 값은 서로 견주지 마십시오. 견주려면 /v1/figures/compare에 물으십시오.',
    en: 'Values of different vintages are not to be compared: ask /v1/figures/compare.',
  },
  input: objectOf(
    { series: word, partner: word, item: word, period: periodText, vintage: text() },
    { required: ['series'] },
  ),
  output: wholeOf({
    series: { $ref: 'FigureSeries#' },
    observations: listOf(observationRef),
    shares: {
      ...answers,
      description: '조사한 사람의 비율과 윌슨 구간 — shares of people asked, with Wilson intervals',
    },
    elsewhere: {
      ...listOf(
        wholeOf({ series: text(), scope: bothTexts, observations: listOf(observationRef) }),
      ),
      description: '이 값이 있는 다른 범위의 계열 — series of another scope that have it',
    },
  }),
  answer: ({ ledger }, { series: id, ...wanted }) => {
    const series = seriesAsked(ledger, id)
    checkPeriod(wanted.period)
    const given = Object.entries(wanted).filter(([, value]) => value !== undefined)
    const found = ledger.where(id, Object.fromEntries(given))
    const { period, partner = '', item = '' } = wanted
    const isLacking = found.length === 0 && period !== undefined
    const others = isLacking ? elsewhere(ledger, { series: id, period, partner, item }) : []
    return {
      series: toldSeries(ledger, series),
      observations: found.map(one => toldObservation(ledger, one)),
      shares: surveyShares(ledger, found).map(one => toldAnswer(ledger, one)),
      elsewhere: others.map(one => ({
        ...{ series: one.series.id, scope: one.series.scope },
        observations: one.observations.map(own => toldObservation(ledger, own)),
      })),
    }
  },
})

interface BalanceInput {
  readonly period: string
  readonly partner?: string
}

export const figuresBalance = question<BalanceInput, object>({
  id: 'figures-balance',
  title: {
    ko: '직구·역직구 수지를 말할 수 있는 크기마다 봅니다',
    en: 'Show every size of the balance of direct trade that holds',
  },
  about: {
    ko: '말할 수 없는 크기는 까닭과 함께 refusals에, 인용만 된 값은 is_quoted로 따로 있습니다.',
    en: 'Sizes that do not hold stand in refusals with their reason; quoted ones are marked is_quoted.',
  },
  input: objectOf({ period: periodText, partner: word }, { required: ['period'] }),
  output: wholeOf({ period: text(), partner: text(), ways: listOf(waySchema) }),
  answer: ({ ledger }, { period, partner = '' }) => {
    checkPeriod(period)
    const ways = balancesOf(ledger, { period, partner: partner.toUpperCase() })
    return { period, partner, ways: ways.map(way => toldWay(ledger, way)) }
  },
})

interface CompareInput {
  readonly first: string
  readonly second: string
}

const reference: JsonSchema = {
  ...text('계열[:품목][/상대][@기간][~판] — SERIES[:ITEM][/PARTNER][@PERIOD][~VINTAGE]'),
  ...{ minLength: 1, maxLength: 200, examples: ['direct_purchases/CN@2023~2024-02'] },
}

function referenceOf(ledger: Ledger, named: string): Reference {
  const read = readReference(named)
  if (!read) throw new Unusable(fileProblem(codeId['option_bad']!, named))
  seriesAsked(ledger, read.series)
  return read
}

export const figuresCompare = question<CompareInput, object>({
  id: 'figures-compare',
  title: {
    ko: '두 수치를 견주거나 견줄 수 없는 까닭을 봅니다',
    en: 'Compare two figures, or say why not',
  },
  input: objectOf({ first: reference, second: reference }, { required: ['first', 'second'] }),
  output: wholeOf({ answers, refusals, offers: answers }),
  answer: ({ ledger }, { first, second }) => {
    const found = compared(ledger, referenceOf(ledger, first), referenceOf(ledger, second))
    const { outcome, offers } = found
    return {
      answers: outcome.answers.map(one => toldAnswer(ledger, one)),
      refusals: outcome.refusals.map(one => toldRefusal(ledger, one)),
      offers: offers.answers.map(one => toldAnswer(ledger, one)),
    }
  },
})

const mostClaims = 1000
const longestCsv = 1_000_000

export const claimInput: JsonSchema = {
  $id: 'Claim',
  ...objectOf(
    Object.fromEntries(
      claimColumns.map(name => [name, { ...text(), maxLength: 2000, 'x-judged': true }]),
    ),
    {
      required: claimRequired,
      description:
        '주장 하나. 열은 claims check의 파일과 같습니다. — A claim, as in a file of claims.',
    },
  ),
}

type Records = readonly Readonly<Record<string, string>>[]

interface ClaimsInput {
  readonly claims?: Records
  readonly csv?: string
}

/** The rows of a CSV by its header; what is no claim is told row by row. */
function recordsOf(csv: string): Records {
  const { header, rows } = readCsvTable(csv)
  const lacking = claimRequired.find(name => !header.includes(name))
  if (lacking !== undefined) {
    throw new Unusable({ ...fileProblem(codeId['column_missing']!, ''), row: 1, column: lacking })
  }
  if (rows.length === 0) throw new Unusable(fileProblem(codeId['file_empty']!, ''))
  return rows.map(({ cells }) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  )
}

function problemJson({ code, row, column, value, ...rest }: Problem) {
  const problem = { code, row, column, value, ...rest }
  return {
    code: codeOf(code).code,
    message: { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') },
    ...{ row, column, value },
  }
}

function readAll(claims: Records) {
  const read: Claim[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  for (const [at, record] of claims.entries()) {
    const claim = readClaim(record, at + 1)
    if (!('id' in claim)) problems.push(...claim)
    else if (ids.has(claim.id)) {
      const problem = fileProblem(codeId['claim_twice']!, claim.id)
      problems.push({ ...problem, row: at + 1, column: 'id' })
    } else {
      ids.add(claim.id)
      read.push(claim)
    }
  }
  return { read, problems }
}

export const claimsCheck = question<ClaimsInput, object>({
  id: 'claims-check',
  title: {
    ko: '주장을 공표된 수치에 견주어 판정합니다',
    en: 'Hold claims against published figures',
  },
  about: {
    ko: '읽을 수 없는 주장은 problems에 자리(몇 번째, 어느 열)와 함께 있고, 나머지는 판정합니다.',
    en: 'Claims that can not be read stand in problems with their place; the others are judged.',
  },
  input: objectOf({
    claims: listOf({ $ref: 'Claim#' }, { minItems: 1, maxItems: mostClaims }),
    csv: {
      ...text('claims check의 파일 그대로 — a file of claims as it is'),
      maxLength: longestCsv,
    },
  }),
  output: wholeOf({
    claims: listOf({ $ref: 'JudgedClaim#' }),
    problems: listOf(
      wholeOf({
        code: text(),
        message: bothTexts,
        row: whole,
        column: text(),
        value: text(),
      }),
    ),
  }),
  answer: (desk: Desk, { claims, csv }) => {
    if (claims === undefined && csv === undefined) {
      throw new Unusable({ ...fileProblem(codeId['member_missing']!, ''), column: 'claims' })
    }
    const { read, problems } = readAll(claims ?? recordsOf(csv!))
    const { ledger, dayRates } = desk
    const own = new OwnFigures(read)
    const judged = read.map(claim => judgeClaim({ ledger, rates: dayRates }, claim, own))
    return {
      claims: judged.map(one => toldClaim(ledger, one)),
      problems: problems.map(problemJson),
    }
  },
})
