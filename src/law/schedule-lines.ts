/** What a tariff schedule holds: one line for each ten-digit code, and what it lacks. */

import type { Day } from '../basis/day.js'

/** The agreements whose rates a schedule may hold, in the order of its columns. */
export const agreementColumns = [
  'apta',
  'fta_cn',
  'rcep_cn',
  'fta_us',
  'fta_eu',
  'fta_gb',
  'rcep_jp',
  'fta_vn',
  'asean',
  'apta_bd',
  'apta_la',
  'rcep_as',
  'rcep_au',
  'rcep_nz',
  'fta_au',
  'fta_ca',
  'fta_nz',
  'fta_sg',
  'fta_in',
  'fta_id',
  'fta_ph',
  'fta_kh',
  'fta_tr',
  'fta_cl',
  'fta_pe',
  'fta_co',
  'fta_il',
  'fta_ef',
  'fta_ae',
  'fta_cr',
  'fta_sv',
  'fta_hn',
  'fta_ni',
  'fta_pa',
] as const

export type AgreementColumn = (typeof agreementColumns)[number]

/**
 * Why a line's duty can't be worked out from the schedule, though the line is in it. The first
 * three are of a schedule that lacks something; the others of a table whose rows leave it open.
 */
export const scheduleGaps = [
  'specific',
  'missing_high_rate',
  'missing_lower_rate',
  'row_refused',
  'unknown_kind',
  'rows_differ',
  'special_duty',
  'adjustment',
  'provisional',
  'quota',
  'end_use',
  'farm',
] as const

export type ScheduleGap = (typeof scheduleGaps)[number]

/** Other rates of a line that need what no parcel shows: a recommendation, or an end use. */
export const scheduleNotes = ['quota', 'farm_quota', 'end_use'] as const

export type ScheduleNote = (typeof scheduleNotes)[number]

/** Rates in permyriad, hundredths of a percent: 6.5 % is 650; undefined is no rate, not zero. */
export interface ScheduleLine {
  readonly hs10: string
  /** The days of the line, both inclusive, where they are not those of the whole edition. */
  readonly from?: Day
  readonly to?: Day
  readonly basic: number | undefined
  readonly wto: number | undefined
  /** The farm concession that comes before the basic rate, higher or lower (W2). */
  readonly farm?: number | undefined
  readonly agreements: Readonly<Partial<Record<AgreementColumn, number>>>
  /** undefined where the schedule does not say. */
  readonly customsVerified: boolean | undefined
  readonly gap: '' | ScheduleGap
  /** Agreement columns whose rate is not to be trusted. */
  readonly doubtful?: readonly AgreementColumn[]
  readonly notes?: readonly ScheduleNote[]
}

export interface Schedule {
  readonly id: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly digest: string
  /** Ascending by `hs10`, then by day; each code once on a day. */
  readonly lines: readonly ScheduleLine[]
  /** The agreements that have a column; without it, all. */
  readonly agreements?: readonly AgreementColumn[]
}

/** The complete list of ten-digit codes, ascending. */
export interface CodeList {
  readonly id: string
  readonly codes: readonly string[]
}
