/** Two times of a question: what was recorded by an instant, and judged under the law of a day. */
import { dayText, type JsonSchema } from '../../ask/schema.js'
import { lastDay, type When } from '../../store/parcel-query.js'
import { instant } from './account-faults.js'

export const whenQuery = {
  known_at: {
    ...instant,
    description: '그때까지 기록된 것(없으면 지금) — what was recorded by then; now where left out',
  },
  as_of: {
    ...dayText,
    description: '그날까지의 법으로 판정된 것 — judged under the law of that day or before',
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

/** Days of the law from and up to which is asked. */
export const spanQuery = {
  from: { ...dayText, description: '적용 기준일 — from this day of the law' },
  to: { ...dayText, description: '적용 기준일 — up to this day of the law' },
} as const satisfies Readonly<Record<string, JsonSchema>>

export interface AskedSpan {
  readonly from?: string
  readonly to?: string
}

export interface AskedWhen {
  readonly known_at?: string
  readonly as_of?: string
}

export function whenOf({ known_at, as_of = lastDay }: AskedWhen, now: Date): When {
  const known = known_at === undefined ? now : new Date(known_at)
  return { knownAt: known.toISOString(), asOf: as_of }
}
