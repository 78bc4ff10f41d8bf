/** What a store holds at a glance, from counts that are kept as lines come in. */
import { codeId } from '../basis/codes.js'
import { fileProblem, type Problem } from '../basis/problem.js'
import { isHeldAt } from './held-at.js'
import { type Lacking, lackingFiles } from './lacking-files.js'
import { lastDay, type When } from './parcel-query.js'
import type { Sql } from './sql.js'

export interface Overview {
  readonly parcels: number
  readonly lines: number
  readonly states: Readonly<Record<string, number>>
  readonly tracks: Readonly<Record<string, number>>
  readonly reliefs: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
  readonly shipFrom: Readonly<Record<string, number>>
  readonly platforms: Readonly<Record<string, number>>
  /** By the gravest of the papers and permits that are asked for. */
  readonly asked: Readonly<Record<string, number>>
  /** By reason: a parcel stands under each of its own. */
  readonly reasons: Readonly<Record<string, number>>
  readonly bands: readonly Band[]
  /** By month of the law, ascending; '' are days that are not known. */
  readonly months: readonly MonthRow[]
  /** Sums of the amounts that are known. */
  readonly customsValueKrw: number
  readonly taxKrw: number
  readonly collectedKrw: number
  /** Parcels of which the amount to collect is not known: their sum holds what is known of them. */
  readonly collectedOpen: number
  /** Parcels of which the customs value is not known. */
  readonly customsValueOpen: number
  /** By the gravest work that is left to people: `decide`, `look`, `file`, or '' for none. */
  readonly work: Readonly<Record<string, number>>
  /** Parcels that are known in part, by that work. */
  readonly partial: Readonly<Record<string, number>>
  /** Files that lack whole columns. */
  readonly lacking: Lacking
  /** Parcels of the sample among them. */
  readonly madeUp: MadeUp | null
  readonly files: number
  /** Of all that is known, whatever span is asked for; null where no day is known. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly lastRecordedAt: string | null
  /** That the engine has come to its end, where it has. */
  readonly warning: Problem | null
}

/** Parcels by the value that was tested against a limit: above one amount and up to another. */
export interface Band {
  /** null for values that are not known. */
  readonly overUsd: number | null
  /** null without an upper end. */
  readonly toUsd: number | null
  readonly parcels: number
}

export interface MadeUp {
  readonly assessment: string
  readonly parcels: number
}

/** Days of the law, both belonging to it, and one assessment where not all are meant. */
export interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** What this one said, whether or not another took its place. */
  readonly assessment?: string | undefined
}

export interface MonthRow {
  readonly month: string
  readonly parcels: number
  readonly collectedKrw: number
}

/** Lines up to which PGlite was measured to list and count within 300 ms: docs/speed.md. */
export const mostLinesOfPglite = 1_000_000

interface Counted {
  readonly dimension: string
  readonly value: string
  readonly parcels: number
  readonly lines: number
  readonly customs: number
  readonly tax: number
  readonly collected: number
}

/** Counts of one assessment as it said them: its rollup holds what it took off from others too. */
const ownCounts = `(select c.assessment, c.day, c.dimension, c.value, 1::bigint as parcels,
    c.lines::bigint as lines, c.customs_value_krw, c.tax_krw, c.collected_krw
  from counted_parcel c where c.assessment = (select number from assessment where id = $5::uuid))`

const isOfOne = 'a.id = $5::uuid'
const ofDays = `a.recorded_at <= $1::timestamptz
  and r.day <= $2::date and r.day >= $3::date and r.day <= $4::date`

/** What is counted: all that is real, or one assessment. */
type Known = string
const ofAll: Known = `from rollup r join assessment a on a.number = r.assessment
  where a.is_real and ${ofDays}`

const fromOne = (table: string): Known =>
  `from ${table} r join assessment a on a.number = r.assessment where ${isOfOne} and ${ofDays}`

const took = `select from superseded s join assessment a on a.number = s.by_assessment
  where a.id = $1::uuid limit 1`

/** One that took no place of others is counted already. */
async function knownOf(sql: Sql, { assessment }: Span): Promise<Known> {
  if (assessment === undefined) return ofAll
  const isFirst = (await sql.query(took, [assessment])).length === 0
  return fromOne(isFirst ? 'rollup' : ownCounts)
}

const unknownDay = '0001-01-01'

/** Days that are not known belong to no span, and to what has none. */
function bounds({ knownAt, asOf }: When, span: Span) {
  const { from = unknownDay, to = lastDay, assessment } = span
  return [knownAt, asOf, from, to, ...(assessment === undefined ? [] : [assessment])]
}

const byValue = (known: Known) => `select r.dimension, r.value, sum(r.parcels)::bigint as parcels,
    sum(r.lines)::bigint as lines, sum(r.customs_value_krw)::bigint as customs,
    sum(r.tax_krw)::bigint as tax, sum(r.collected_krw)::bigint as collected
  ${known} and r.dimension <> 'lacking' group by r.dimension, r.value order by r.dimension, r.value`

const byMonth = (known: Known) => `select
    case when r.day = date '0001-01-01' then '' else to_char(r.day, 'YYYY-MM') end as month,
    sum(r.parcels)::bigint as parcels, sum(r.collected_krw)::bigint as "collectedKrw"
  ${known} and r.dimension = 'state' group by 1 having sum(r.parcels) <> 0 order by 1`

const daysKnown = (known: Known) => `select min(d.day) as "firstDay", max(d.day) as "lastDay" from (
    select r.day ${known} and r.dimension = 'state' and r.day <> date '0001-01-01'
    group by r.day having sum(r.parcels) <> 0
  ) d`

/** What was withdrawn by then, and not judged again since, is no file that came. */
const filesKnown = `select count(distinct a.file_id) as files, max(a.recorded_at) as "lastRecordedAt"
  from assessment a where a.recorded_at <= $1::timestamptz and not a.is_withdrawal
    and (a.id = $2::uuid or a.is_real and $2::uuid is null and not exists (
      select from assessment w where w.file_id = a.file_id and w.is_withdrawal
        and w.recorded_at <= $1::timestamptz and w.recorded_at > a.recorded_at))`

/** The sample as far as it is known and nothing took its place; of several judgements the last is named. */
const madeUpKnown = `select (array_agg(a.id order by a.number desc))[1] as assessment,
    count(*)::bigint as parcels
  from file f join assessment a on a.file_id = f.id and a.is_real
  join parcel p on p.assessment = a.number
  where f.is_made_up and a.recorded_at <= $1::timestamptz
    and p.day <= $2::date and p.day >= $3::date and p.day <= $4::date
    and not exists (
      select from superseded s join assessment b on b.number = s.by_assessment
      where s.assessment = p.assessment and s.seq = p.seq and b.recorded_at <= $1::timestamptz
        and ${isHeldAt('s', '$1')})
  having count(*) > 0`

const isMadeUp = `select a.id as assessment, a.parcels::bigint as parcels
  from file f join assessment a on a.file_id = f.id where a.id = $1::uuid and f.is_made_up`

async function madeUpOf(sql: Sql, when: When, span: Span): Promise<MadeUp | null> {
  const { assessment } = span
  const [row] =
    assessment === undefined
      ? await sql.query<MadeUp>(madeUpKnown, bounds(when, span))
      : await sql.query<MadeUp>(isMadeUp, [assessment])
  return row ?? null
}

const bandUsd = 10
const lastBandUsd = 300

function bandOf(value: string, parcels: number): Band {
  if (value === '') return { overUsd: null, toUsd: null, parcels }
  if (value === 'over') return { overUsd: lastBandUsd, toUsd: null, parcels }
  return { overUsd: Number(value) - bandUsd, toUsd: Number(value), parcels }
}

export async function overview(sql: Sql, when: When, span: Span = {}): Promise<Overview> {
  const known = await knownOf(sql, span)
  const { assessment } = span
  const rows = await sql.query<Counted>(byValue(known), bounds(when, span))
  const months = await sql.query<MonthRow>(byMonth(known), bounds(when, span))
  const [files] = await sql.query<{ files: number; lastRecordedAt: string | null }>(filesKnown, [
    when.knownAt,
    assessment ?? null,
  ])
  const [days] = await sql.query<Pick<Overview, 'firstDay' | 'lastDay'>>(
    daysKnown(known),
    bounds(when, { assessment }),
  )
  const madeUp = await madeUpOf(sql, when, span)
  const counts = (dimension: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      rows
        .filter(row => row.dimension === dimension && row.parcels !== 0)
        .map(row => [row.value, row.parcels]),
    )
  const all = rows.filter(row => row.dimension === 'state')
  const sum = (of: (row: Counted) => number): number =>
    all.reduce((total, row) => total + of(row), 0)
  const lines = sum(row => row.lines)
  return {
    parcels: sum(row => row.parcels),
    lines,
    states: counts('state'),
    tracks: counts('track'),
    reliefs: counts('relief'),
    channels: counts('channel'),
    shipFrom: counts('ship_from'),
    platforms: counts('platform'),
    asked: counts('asked'),
    reasons: counts('reason'),
    bands: Object.entries(counts('tested_usd'))
      .map(([value, parcels]) => bandOf(value, parcels))
      .sort((one, two) => (one.overUsd ?? -1) - (two.overUsd ?? -1)),
    months,
    customsValueKrw: sum(row => row.customs),
    taxKrw: sum(row => row.tax),
    collectedKrw: sum(row => row.collected),
    collectedOpen: counts('collected')['open'] ?? 0,
    customsValueOpen: counts('customs_value')['open'] ?? 0,
    work: counts('work'),
    partial: counts('partial'),
    lacking: await lackingFiles(sql, known, bounds(when, span)),
    madeUp,
    files: files!.files,
    ...days!,
    lastRecordedAt: files!.lastRecordedAt,
    warning: warningOf(sql, lines),
  }
}

function warningOf(sql: Sql, lines: number): Problem | null {
  if (sql.engine !== 'pglite' || lines <= mostLinesOfPglite) return null
  const more = { needed: String(mostLinesOfPglite) }
  return fileProblem(codeId['store_near_ceiling']!, String(lines), more)
}

/** What came under the law of a day, or of a month by its first day. */
export interface TrendRow {
  readonly day: string
  readonly parcels: number
  readonly customsValueKrw: number
  readonly collectedKrw: number
  /** Parcels of which the amount to collect is not known. */
  readonly collectedOpen: number
  readonly states: Readonly<Record<string, number>>
  readonly tracks: Readonly<Record<string, number>>
}

interface CountedDay extends Counted {
  readonly day: string
}

const byDay = (known: Known, step: 'day' | 'month'): string => `select
    to_char(date_trunc('${step}', r.day), 'YYYY-MM-DD') as day, r.dimension, r.value,
    sum(r.parcels)::bigint as parcels, sum(r.customs_value_krw)::bigint as customs,
    sum(r.collected_krw)::bigint as collected
  ${known} and r.dimension in ('state', 'track', 'collected')
    and r.day <> date '0001-01-01'
  group by 1, 2, 3 having sum(r.parcels) <> 0 order by 1, 2, 3`

/** By day or month of the law, ascending; days on which nothing came are left out. */
export async function trend(
  sql: Sql,
  when: When,
  { step, ...span }: Span & { readonly step: 'day' | 'month' },
): Promise<readonly TrendRow[]> {
  const text = byDay(await knownOf(sql, span), step)
  const rows = await sql.query<CountedDay>(text, bounds(when, span))
  const days = new Map<string, CountedDay[]>()
  for (const row of rows) days.set(row.day, [...(days.get(row.day) ?? []), row])
  return [...days].map(([day, own]) => trendRow(day, own))
}

function trendRow(day: string, rows: readonly CountedDay[]): TrendRow {
  const of = (dimension: string) => rows.filter(row => row.dimension === dimension)
  const counts = (dimension: string): Readonly<Record<string, number>> =>
    Object.fromEntries(of(dimension).map(({ value, parcels }) => [value, parcels]))
  const sum = (pick: (row: CountedDay) => number): number =>
    of('state').reduce((total, row) => total + pick(row), 0)
  return {
    day,
    parcels: sum(row => row.parcels),
    customsValueKrw: sum(row => row.customs),
    collectedKrw: sum(row => row.collected),
    collectedOpen: counts('collected')['open'] ?? 0,
    states: counts('state'),
    tracks: counts('track'),
  }
}
