/** The records that the rules read and fill: fixed shapes of numbers, reused for every parcel. */
import { type Marks, noMarks } from '../judge/marks.js'
import { ValueSum } from './value-sum.js'
import { notKnown } from './words.js'

/** One order line, before its parcel is looked at. */
export interface LineFacts {
  unitPriceE4: number
  quantityE3: number
  /** 0 when none is given. */
  discountE4: number
  discountKind: number
}

/** One parcel with what it is combined with. */
export interface ParcelFacts {
  isFromUs: boolean
  /** Whether the addressee declares what would clear by list. */
  isListDeclined: boolean
  /** Choice of `use` after its default; 0 when it can't be told. */
  use: number
  /** The parcel's own goods. */
  readonly own: ValueSum
  /** The largest sum of item values that its goods are combined in; `own` for one that stands alone. */
  group: ValueSum
  /** All sums that its goods are combined in. */
  readonly sums: ValueSum[]
  /** Whether the law may take less freight than was paid; asked only where freight is tested. */
  isFreightMost: boolean
  isCombined: boolean
  /** Whether a member of the group was refused, so that `group` lacks its goods. */
  hasRefusedMember: boolean
  /** Whether any of the sums is not whole, by item value and by customs value. */
  hasOpenGroup: boolean
  hasOpenCustoms: boolean
  /** An `Exclusion`: the strongest among the goods. */
  exclusion: number
  /** A `HealthState`; asked of postal parcels only. */
  health: number
  /** A `Restriction`; asked of postal parcels only. */
  restriction: number
  /** A `PostClass`. */
  postClass: number
  hasCode: boolean
  /** Whether the exclusion of some goods is read from their name. */
  isByWords: boolean
  /** A `SelfUse`, and the reasons that go with it where it decides. */
  selfUse: number
  readonly selfUseMarks: Marks
}

export interface ParcelAnswer {
  relief: number
  track: number
  /** The limit that decided, in USD cents; not a number where it was not in dollars. */
  limitCents: number
  /** Whether the customs value, and not the item value, was tested in dollars. */
  isCustomsTested: boolean
  readonly marks: Marks
}

/** One declaration line (란): goods of one code, origin and rate kind in one declaration. */
export interface EntryFacts {
  isRelieved: boolean
  /** Whether the relief is the small-value relief (and not list clearance alone). */
  isSmallValue: boolean
  /** Whether it is the relief of commercial samples. */
  isSample: boolean
  customsValueKrw: number
  ratePermyriad: number
  /** Whether one simplified rate stands in place of duty and domestic taxes. */
  isSimplified: boolean
  /** Whether it is not known which rates apply, so that no tax of the line is. */
  isRateOpen: boolean
  /** Whether the goods may bear liquor, tobacco or individual consumption tax. */
  hasExcise: boolean
  /** A `VatKind`. */
  vatKind: number
  /** Without a code that exists nothing is known of what the goods bear. */
  isUncoded: boolean
}

export interface EntryAnswer {
  dutyKrw: number
  /** Domestic taxes that belong to the base of VAT. */
  exciseKrw: number
  vatKrw: number
  readonly marks: Marks
}

export function newParcelFacts(): ParcelFacts {
  const own = new ValueSum()
  return {
    isFromUs: false,
    isListDeclined: false,
    use: 0,
    own,
    group: own,
    sums: [],
    isFreightMost: false,
    isCombined: false,
    hasRefusedMember: false,
    hasOpenGroup: false,
    hasOpenCustoms: false,
    exclusion: 0,
    health: 0,
    restriction: 0,
    postClass: 0,
    hasCode: false,
    isByWords: false,
    selfUse: 0,
    selfUseMarks: noMarks(),
  }
}

export function newParcelAnswer(): ParcelAnswer {
  return { relief: 0, track: 0, limitCents: notKnown, isCustomsTested: false, marks: noMarks() }
}

export function newEntryFacts(): EntryFacts {
  return {
    isRelieved: false,
    isSmallValue: false,
    isSample: false,
    customsValueKrw: notKnown,
    ratePermyriad: notKnown,
    isSimplified: false,
    isRateOpen: false,
    hasExcise: false,
    vatKind: 0,
    isUncoded: false,
  }
}

export function newEntryAnswer(): EntryAnswer {
  return { dutyKrw: notKnown, exciseKrw: 0, vatKrw: notKnown, marks: noMarks() }
}
