/** What does mail to the United States pay in place of other duties? */

import { quantityScale } from '../../basis/scale.js'
import { allocate } from '../../judge/allocate.js'
import type { Consignment } from '../consignment.js'
import type { Law } from './draft.js'
import { countryRate, countryReasons } from './duty.js'
import { isOfChina } from './origins.js'
import { R } from './reasons.js'

export interface Mail {
  readonly reason: number
  /** The rate that it goes by; undefined where that of the origin is not known. */
  readonly rate: number | undefined
  /** What is not sure of it. */
  readonly doubt?: number
  /** What names the rate of its country. */
  readonly of?: readonly number[]
  /** The line's share of a duty in cents for the parcel; undefined where the rate is laid on the value. */
  readonly parcelDuty?: number
}

/** The duty in cents on a parcel by the rate of its country. */
function parcelDutyOf(rate: number, { smallValues }: Law): number | undefined {
  const { postalLow, postalMiddle, postalHigh, postalMiddleFrom, postalHighAbove } = smallValues
  if (postalMiddleFrom === undefined || postalHighAbove === undefined) return undefined
  if (rate > postalHighAbove) return postalHigh
  return rate >= postalMiddleFrom ? postalMiddle : postalLow
}

/** The highest rate among the origins of a parcel; undefined where one is not known. */
function highestRate({ origin, count }: Consignment, law: Law): number | undefined {
  let highest: number | undefined = 0
  for (let at = 0; at < count; at++) {
    const rate = countryRate(origin[at]!, law)
    if (rate === undefined) return undefined
    highest = Math.max(highest, rate)
  }
  return highest
}

/** The whole duty in cents where the sender chose that for the parcels. */
export function specificDuty(consignment: Consignment, law: Law): number | undefined {
  if (law.smallValues.postalSpecific !== 'allowed') return undefined
  const rate = highestRate(consignment, law)
  const each = rate === undefined ? undefined : parcelDutyOf(rate, law)
  return each === undefined ? undefined : each * parcelsOf(consignment)
}

/** Parcels of a consignment: one where nothing else is said. */
export function parcelsOf({ packages }: Consignment): number {
  return Math.max(Math.ceil(packages / quantityScale), 1)
}

function shareOf(whole: number, { value, count }: Consignment, at: number): number {
  const shares = new Float64Array(count)
  allocate(whole, value, count, shares)
  return shares[at]!
}

/** Mail of China while it had a duty of its own, which is not on board. */
function hasOwnDuty({ origin, goods }: Consignment, at: number, { smallValues }: Law): boolean {
  const isSmall = goods <= (smallValues.limit ?? 0)
  return isSmall && smallValues.postalChina === 'own_duty' && isOfChina(origin[at]!)
}

/** Undefined where mail pays as other goods do. */
export function postalDuty(
  consignment: Consignment,
  at: number,
  law: Law,
  {
    isSpecific,
    isInformational,
  }: { readonly isSpecific: boolean; readonly isInformational: boolean },
): Mail | undefined {
  const { postal, postalFlatLimit, postalFlatRate } = law.smallValues
  if (hasOwnDuty(consignment, at, law)) return { reason: R.us_postal_china, rate: undefined }
  if (postal === undefined || postal === 'ordinary') return undefined
  if (postalFlatLimit === undefined || consignment.goods > postalFlatLimit) return undefined
  if (postal === 'flat_rate') {
    const flat = { reason: R.us_postal_flat_rate, rate: postalFlatRate }
    return isInformational ? { ...flat, doubt: R.us_section122_informational } : flat
  }
  if (isInformational && law.forcedLabor.informational === 'exempt') {
    return { reason: R.us_informational, rate: isSpecific ? undefined : 0 }
  }
  const rate = countryRate(consignment.origin[at]!, law)
  const of = rate === undefined ? [] : countryReasons(consignment.origin[at]!, law)
  const whole = isSpecific ? specificDuty(consignment, law) : undefined
  if (whole === undefined) {
    const byRate = { reason: R.us_postal_country_rate, rate, of }
    const isChoice = !isSpecific && law.smallValues.postalSpecific === 'allowed'
    return isChoice ? { ...byRate, doubt: R.us_postal_choice } : byRate
  }
  return { reason: R.us_postal_specific, rate, of, parcelDuty: shareOf(whole, consignment, at) }
}
