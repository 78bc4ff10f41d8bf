/** Files, jobs and what is asked of them, as the interface shows them. */
import {
  bothTexts,
  dayText,
  type JsonSchema,
  listOf,
  objectOf,
  orNull,
  text,
  whole,
  wholeOf,
  yesOrNo,
} from '../../ask/schema.js'
import { rateChoices } from '../../assess/words.js'
import { codeOf } from '../../basis/codes.js'
import { type Problem, problemMessage } from '../../basis/problem.js'
import type { Job, JobOptions, Keep } from '../../run/keep/keep.js'
import type { KeptFile } from '../../store/kept-file.js'
import { instant } from './account-faults.js'
import { refusal } from './failures.js'

/** The store of files, where the server has one. */
export type Kept = Keep | undefined

export function keepOf(keep: Kept): Keep {
  if (!keep) throw refusal('store_needed')
  return keep
}

export const idSchema: JsonSchema = { type: 'string', format: 'uuid' }

/** A list gives as `next` what is given as `after` for more of it. */
export const pageQuery = {
  limit: { ...whole, minimum: 1, maximum: 500, default: 50 },
  after: { ...text('next of the page before'), maxLength: 2000 },
} as const

export const usualPage = 50

export interface PageAsked {
  readonly limit?: number
  readonly after?: string
}

export function pageOf(items: JsonSchema): JsonSchema {
  return wholeOf({ items: listOf(items), next: orNull(text()) })
}

/** A cursor that was not made by us holds what no column can be compared with (SQLSTATE 22…). */
export async function pageFrom<T>(work: Promise<T>, after: string | undefined): Promise<T> {
  try {
    return await work
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    const isBad = after !== undefined && typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)
    throw isBad ? refusal('cursor_bad', after.slice(0, 80)) : error
  }
}

const anything: JsonSchema = { type: 'object', additionalProperties: true }

export const fileSchema: JsonSchema = wholeOf({
  id: idSchema,
  name: text(),
  sha256: text(),
  bytes: whole,
  format: { type: 'string', enum: ['csv', 'ndjson', 'xlsx', 'parquet', 'json'] },
  is_packed: yesOrNo,
  by: text(),
  received_at: instant,
  erased_at: orNull(instant),
  reduced_at: {
    ...orNull(instant),
    description:
      '지운 사람의 개인정보를 뺀 사본이 대신한 때 — when a copy without an erased person took its place',
  },
  columns: {
    ...orNull(anything),
    description: '열 맞춤. 우리 이름이면 null — how its columns are read; null where they are ours',
  },
  is_made_up: { ...yesOrNo, description: '지어낸 표본 — the made-up sample' },
  is_judged: {
    ...yesOrNo,
    description: '판정이 있으므로 지우지 않는 파일 — it was judged, so that it is not removed',
  },
  withdrawn_at: {
    ...orNull(instant),
    description: '뺀 때; 그 뒤에 다시 판정했으면 null — withdrawn, and not judged again since',
  },
  withdrawn_by: orNull(text()),
})

export function shownFile(file: KeptFile) {
  const {
    id,
    name,
    sha256,
    bytes,
    format,
    isPacked,
    by,
    receivedAt,
    erasedAt,
    reducedAt,
    columns,
  } = file
  return {
    ...{ id, name, sha256, bytes, format, by },
    is_packed: isPacked,
    received_at: receivedAt,
    erased_at: erasedAt,
    reduced_at: reducedAt,
    columns,
    is_made_up: file.isMadeUp,
    is_judged: file.isJudged,
    withdrawn_at: file.withdrawnAt,
    withdrawn_by: file.withdrawnBy,
  }
}

export const problemShape: JsonSchema = wholeOf({ code: text(), message: bothTexts })

export function shownProblem(problem: Problem | null) {
  if (!problem) return null
  const message = { ko: problemMessage(problem, 'ko'), en: problemMessage(problem, 'en') }
  return { code: codeOf(problem.code).code, message }
}

const optionProperties = {
  declared_on: {
    ...dayText,
    description: 'declared_on이 빈 행의 신고일 — of rows that do not say',
  },
  rate_choice: { type: 'string', enum: rateChoices },
  freight: { type: 'string', enum: ['statutory', 'actual'] },
  approximate_rates: yesOrNo,
  history: {
    ...yesOrNo,
    description: '저장된 앞선 화물과 합산 — combine with parcels of the store',
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

/** The options of a job that fit into an address. */
export const plainOptions = optionProperties

export const jobOptionsSchema: JsonSchema = objectOf({
  ...optionProperties,
  reform: { ...anything, description: '개혁안 JSON — a reform' },
})

export interface GivenOptions {
  readonly declared_on?: string
  readonly rate_choice?: JobOptions['rateChoice']
  readonly freight?: JobOptions['freight']
  readonly approximate_rates?: boolean
  readonly history?: boolean
  readonly reform?: unknown
}

export function jobOptions(given: GivenOptions): JobOptions {
  return {
    declaredOn: given.declared_on,
    rateChoice: given.rate_choice,
    freight: given.freight,
    approximateRates: given.approximate_rates,
    history: given.history,
    reform: given.reform,
  }
}

function shownOptions(options: JobOptions) {
  const { declaredOn, rateChoice, freight, approximateRates, history, reform } = options
  const all = {
    ...{ declared_on: declaredOn, rate_choice: rateChoice, freight, history, reform },
    approximate_rates: approximateRates,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

export const jobSchema: JsonSchema = wholeOf({
  assessment: { ...idSchema, description: '작업과 판정의 번호 — of the job and its assessment' },
  file: fileSchema,
  options: anything,
  state: { type: 'string', enum: ['queued', 'running', 'done', 'failed', 'cancelled'] },
  stage: orNull({ type: 'string', enum: ['read', 'sort', 'judge', 'write', 'keep'] }),
  share: orNull({ type: 'number', minimum: 0, maximum: 1 }),
  lines: whole,
  parcels: whole,
  problems: whole,
  problem: orNull(problemShape),
  summary: orNull(anything),
  made_with: orNull(wholeOf({ rules: text(), schedule: text(), release: text() })),
  decisions_sha256: orNull(text()),
  is_real: { ...yesOrNo, description: '개혁안·어림 환율이 아님 — no reform, no approximate rates' },
  by: text(),
  created_at: instant,
  recorded_at: orNull(instant),
  same_file: {
    ...orNull(wholeOf({ assessment: idSchema, name: text(), by: text(), received_at: instant })),
    description:
      '먼저 받아 판정한, 내용이 같은 파일 — a file with the same bytes that came and was judged before',
  },
})

function shownSame(same: Job['sameFile']) {
  if (!same) return null
  const { assessment, name, by, receivedAt } = same
  return { assessment, name, by, received_at: receivedAt }
}

export function shownJob(job: Job) {
  const { assessment, state, stage, share, lines, parcels, problems, summary, by } = job
  return {
    ...{ assessment, state, stage, share, lines, parcels, problems, by },
    file: shownFile(job.file),
    options: shownOptions(job.options),
    problem: shownProblem(job.problem),
    summary: summary ?? null,
    made_with: job.madeWith,
    decisions_sha256: job.decisionsSha256,
    is_real: job.isReal,
    created_at: job.createdAt,
    recorded_at: job.recordedAt,
    same_file: shownSame(job.sameFile),
  }
}
