/** What does mail to the United States pay in place of other duties? */

import { quantityScale } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import type { Consignment } from '../consignment.js'
import type { Law } from './draft.js'
import { countryRate, countryReasons } from './duty.js'
import { isOfChina } from './origins.js'
import { R } from './reasons.js'

/** A duty in cents for the parcels of a consignment, and the share of a line. */
interface ParcelDuty {
  readonly whole: number
  readonly share: number
  /** The value of the lines that bear it. */
  readonly bearing: number
}

export interface Mail {
  readonly reason: number
  /** The rate that it goes by; undefined where that of the origin is not known. */
  readonly rate: number | undefined
  /** Whether the seller may give the rate that is not known. */
  readonly mayBeGiven: boolean
  /** What is not sure of it. */
  readonly doubt?: number
  /** What names the rate of its country. */
  readonly of?: readonly number[]
  /** Undefined where the duty is laid on the value of the line. */
  readonly parcel?: ParcelDuty
}

/** Whether the law leaves a line out as informational material. */
type IsFree = (at: number) => boolean

/** What was chosen for the mail, and what is known of its goods. */
export interface MailFacts {
  readonly isSpecific: boolean
  readonly isInformational: IsFree
}

/** The duty in cents on a parcel by the rate of its country. */
function parcelDutyOf(rate: number, { smallValues }: Law): number | undefined {
  const { postalLow, postalMiddle, postalHigh, postalMiddleFrom, postalHighAbove } = smallValues
  if (postalMiddleFrom === undefined || postalHighAbove === undefined) return undefined
  if (rate > postalHighAbove) return postalHigh
  return rate >= postalMiddleFrom ? postalMiddle : postalLow
}

/** The highest rate among the origins of what pays in a parcel; undefined where one is not known. */
function highestRate({ origin, count }: Consignment, law: Law, isFree: IsFree): number | undefined {
  let highest: number | undefined = 0
  for (let at = 0; at < count; at++) {
    if (isFree(at)) continue
    const rate = countryRate(origin[at]!, law)
    if (rate === undefined) return undefined
    highest = Math.max(highest, rate)
  }
  return highest
}

/** The duty where the sender chose a sum for each parcel: what is left out bears none of it. */
function parcelDuty(
  consignment: Consignment,
  at: number,
  law: Law,
  isFree: IsFree,
): ParcelDuty | undefined {
  const rate = highestRate(consignment, law, isFree)
  const each = rate === undefined ? undefined : parcelDutyOf(rate, law)
  if (each === undefined) return undefined
  const { value, count } = consignment
  const whole = each * parcelsOf(consignment)
  const weights = Float64Array.from(value.subarray(0, count), (one, line) => {
    return isFree(line) ? 0 : one
  })
  const bearing = weights.reduce((sum, one) => sum + one, 0)
  const shares = new Float64Array(count)
  allocate(whole, weights, count, shares)
  return { whole, share: shares[at]!, bearing }
}

/** Parcels of a consignment: one where nothing else is said. */
export function parcelsOf({ packages }: Consignment): number {
  return Math.max(Math.ceil(packages / quantityScale), 1)
}

/** Mail of China while it had a duty of its own, which is not on board. */
function hasOwnDuty({ origin, goods }: Consignment, at: number, { smallValues }: Law): boolean {
  const isSmall = goods <= (smallValues.limit ?? 0)
  return isSmall && smallValues.postalChina === 'own_duty' && isOfChina(origin[at]!)
}

/** Mail that pays the rate of its country, or the sum for its parcels that was chosen instead. */
function byCountry(
  consignment: Consignment,
  at: number,
  law: Law,
  { isSpecific, isInformational }: MailFacts,
): Mail {
  const isFree: IsFree = line => isInformational(line) && law.forcedLabor.informational === 'exempt'
  if (isFree(at)) return { reason: R.us_informational, rate: 0, mayBeGiven: false }
  const mayChoose = law.smallValues.postalSpecific === 'allowed'
  const rate = countryRate(consignment.origin[at]!, law)
  const of = rate === undefined ? [] : countryReasons(consignment.origin[at]!, law)
  if (!isSpecific || !mayChoose) {
    const byRate = { reason: R.us_postal_country_rate, rate, of, mayBeGiven: true }
    return mayChoose ? { ...byRate, doubt: R.us_postal_choice } : byRate
  }
  const parcel = parcelDuty(consignment, at, law, isFree)
  if (parcel) return { reason: R.us_postal_specific, rate, of, parcel, mayBeGiven: false }
  return { reason: R.us_postal_parcel_not_known, rate: undefined, mayBeGiven: false }
}

/** Undefined where mail pays as other goods do. */
export function postalDuty(
  consignment: Consignment,
  at: number,
  law: Law,
  facts: MailFacts,
): Mail | undefined {
  const { postal, postalFlatLimit, postalFlatRate: rate } = law.smallValues
  if (hasOwnDuty(consignment, at, law)) {
    return { reason: R.us_postal_china, rate: undefined, mayBeGiven: true }
  }
  if (postal === undefined || postal === 'ordinary') return undefined
  if (postalFlatLimit === undefined || consignment.goods > postalFlatLimit) return undefined
  if (postal !== 'flat_rate') return byCountry(consignment, at, law, facts)
  const flat = { reason: R.us_postal_flat_rate, rate, mayBeGiven: false }
  return facts.isInformational(at) ? { ...flat, doubt: R.us_section122_informational } : flat
}
