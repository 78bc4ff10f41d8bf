/** `GET /v1/retention`: how long things are kept, what is over its term, and what was erased. */
import { type JsonSchema, listOf, orNull, text, whole, wholeOf } from '../../ask/schema.js'
import { erasedIn } from '../../run/keep/erase.js'
import type { Keep } from '../../run/keep/keep.js'
import { countErasures, notedErasures } from '../../store/audit.js'
import { keptCounts, keptTerms, overdue, rounds, type Terms } from '../../store/retention.js'
import { instant } from './account-faults.js'
import { type Kept, keepOf } from './keep-schemas.js'
import type { Operation } from './operation.js'

/** A hundred years: a longer term is no term. */
const mostDays = 36_525

export const daysSchema = { type: 'integer', minimum: 1, maximum: mostDays } as const

const termSchema: JsonSchema = {
  ...orNull(daysSchema),
  description: '날수, null은 지울 때까지 — days; null until somebody erases',
}

export const termsSchema = { files_days: termSchema, persons_days: termSchema } as const

export interface GivenTerms {
  readonly files_days: number | null
  readonly persons_days: number | null
}

export function termsOf({ files_days, persons_days }: GivenTerms): Terms {
  return { filesDays: files_days, personsDays: persons_days }
}

export const overdueCounts = { files: whole, persons: whole } as const

export const retentionSchema: JsonSchema = wholeOf({
  ...termsSchema,
  set_at: orNull(instant),
  set_by: orNull(text()),
  kept: wholeOf({ ...overdueCounts, judgements: whole }),
  overdue: wholeOf(overdueCounts, {
    description: '지금의 기간으로 곧 지울 것 — what these terms will erase next',
  }),
  rounds: listOf(wholeOf({ ...overdueCounts, ended_at: instant })),
  erasures: wholeOf(
    {
      count: whole,
      newest: listOf(
        wholeOf({ ended_at: instant, judgements: whole, files_reduced: whole, files_gone: whole }),
      ),
    },
    {
      description:
        '따로 지운 사람(감사 기록에 있는 만큼) — persons erased one by one, as far as the audit goes',
    },
  ),
})

const roundsShown = 10

/** Whom it was about is noted nowhere; neither is who erased told here, which only the audit does. */
async function shownErasures({ sql }: Keep) {
  const newest = await notedErasures(sql, roundsShown)
  return {
    count: await countErasures(sql),
    newest: newest.map(({ endedAt, made }) => {
      const { parcels = 0, reduced = 0, files = 0 } = erasedIn(made) ?? {}
      const counts = { judgements: parcels, files_reduced: reduced, files_gone: files }
      return { ended_at: endedAt, ...counts }
    }),
  }
}

export async function shownRetention(store: Keep) {
  const { sql } = store
  const { filesDays, personsDays, setAt, setBy } = await keptTerms(sql)
  const due = await overdue(sql, { filesDays, personsDays }, store.now().toISOString())
  const past = await rounds(sql, roundsShown)
  return {
    files_days: filesDays,
    persons_days: personsDays,
    set_at: setAt,
    set_by: setBy,
    kept: await keptCounts(sql),
    overdue: due,
    rounds: past.map(({ endedAt, ...erased }) => ({ ended_at: endedAt, ...erased })),
    erasures: await shownErasures(store),
  }
}

export function retentionShow(keep: Kept): Operation {
  return {
    id: 'retention-show',
    method: 'GET',
    url: '/v1/retention',
    role: 'viewer',
    tag: 'files',
    title: { ko: '무엇을 얼마나 두는지 봅니다', en: 'Show what is kept how long' },
    about: {
      ko:
        '파일의 내용과 개인정보에 기간이 있습니다. 판정(개인정보 없음)은 두 시각으로 묻는 답이 그대로이도록 ' +
        '지우지 않습니다.',
      en:
        'The bytes of files and what is personal have terms. Judgements hold nothing personal and ' +
        'stay, so that an answer for a past instant remains what it was.',
    },
    answers: { 200: retentionSchema },
    problems: [403, 503],
    handle: () => {
      const store = keepOf(keep)
      return shownRetention(store)
    },
  }
}
