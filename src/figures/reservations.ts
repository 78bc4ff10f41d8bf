/** What a verdict rests on less firmly than its word says: told in its headline. */
import type { Text } from '../judge/steps.js'
import type { Answer } from './answer.js'
import type { Claim } from './claim.js'
import type { Ledger } from './ledger.js'
import { isLater } from './said-when.js'

export const reservationTexts = {
  only_in_report: { ko: '그 보도에서만 본 값', en: 'seen only in the report itself' },
  only_quoted: { ko: '인용된 값만으로', en: 'by quoted figures only' },
  base_not_stated: {
    ko: '금액의 비중인지 건수의 비중인지 적혀 있지 않음',
    en: 'share of value or of parcels: not stated',
  },
  published_later: { ko: '주장한 날 뒤에 공표된 값', en: 'published after the claim' },
  rate_assumed: {
    ko: '환산한 날이 없어 그 기간의 평균 환율로 봄',
    en: 'no day of conversion stated: the mean rate of the period assumed',
  },
} as const satisfies Readonly<Record<string, Text>>

export type Reservation = keyof typeof reservationTexts

export const reservations = Object.keys(reservationTexts) as readonly Reservation[]

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url)?.[1] ?? url

interface On {
  readonly ledger: Ledger
  readonly claim: Claim
  readonly isRateAssumed: boolean
}

/** Figures of the report that claims them: it agrees with itself. Rates are no figures of a report. */
function isOwnReport({ ledger, claim }: On, { observations }: Answer): boolean {
  const said = claim.source.toLowerCase()
  const own = observations.filter(({ series }) => {
    return ledger.seriesOf(series).claimsAs !== 'exchange_rate'
  })
  return own.length > 0 && own.every(({ source }) => said.includes(hostOf(source)))
}

/** The reservations under which the deciding figure stands. */
export function reservationsOf(on: On, answer: Answer | undefined): readonly Reservation[] {
  if (!answer) return []
  const { ledger, claim, isRateAssumed } = on
  const isQuoted = ledger.seriesOf(answer.series).standing === 'quoted'
  const held: Readonly<Record<Reservation, boolean>> = {
    only_in_report: isOwnReport(on, answer),
    only_quoted: isQuoted,
    base_not_stated: answer.isBaseUnstated === true,
    published_later: isLater(ledger, claim, answer),
    rate_assumed: isRateAssumed,
  }
  return reservations.filter(one => held[one])
}
