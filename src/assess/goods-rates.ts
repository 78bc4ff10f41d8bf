/** Rates of duty of each code of a file, looked up once; a code that changes has several slots. */
import type { Day } from '../basis/day.js'
import {
  agreementColumns,
  agreementRateOf,
  type CodeList,
  changesBelow,
  linesBelow,
  type OrdinaryRate,
  ordinaryRateOf,
  type RateOrder,
  type Schedule,
  type ScheduleGap,
  type ScheduleNote,
} from '../law/schedule.js'
import type { Dictionary } from '../parcel/dictionary.js'
import { R } from './reason-ids.js'
import { notKnown, RateKind, RateState } from './words.js'

/** Ordinary rates of duty by slot; 0 is the blank code. */
export interface Rates {
  readonly state: Uint8Array
  readonly kind: Uint8Array
  readonly permyriad: Float64Array
  readonly maxPermyriad: Float64Array
  readonly digitsNeeded: Uint8Array
}

/** From a day on the rates of a code stand in another slot. */
export interface RateSlot {
  readonly from: Day
  readonly slot: number
}

/** The slot of a code is its number, until a day on which its rates change. */
export interface GoodsRates {
  /** Ordinary rates under each order of rates. */
  readonly rates: Readonly<Record<RateOrder, Rates>>
  /** Rates of each agreement; -1 for none, not a number where not known. */
  readonly agreements: readonly Float64Array[]
  /** By code; undefined for codes whose rates hold through the edition. */
  readonly slots: readonly (readonly RateSlot[] | undefined)[]
  /** By slot: 1 for a code with a specific duty. */
  readonly isSpecific: Uint8Array
  /** By slot: the reasons that go with its ordinary rate, or with its having none. */
  readonly because: (readonly number[] | undefined)[]
}

const rateOrders: readonly RateOrder[] = ['concession_if_lower', 'farm_if_lower', 'basic_only']

/** Reasons of the gaps that say more than that the schedule is incomplete. */
const reasonOfGap: Readonly<Partial<Record<ScheduleGap, number>>> = {
  row_refused: R.rate_row_refused,
  unknown_kind: R.rate_unknown_kind,
  rows_differ: R.rate_rows_differ,
  special_duty: R.rate_special_duty,
  adjustment: R.rate_adjustment,
  provisional: R.rate_provisional,
  quota: R.rate_quota,
  end_use: R.rate_end_use,
  farm: R.rate_farm_open,
}

const reasonOfNote: Readonly<Record<ScheduleNote, number>> = {
  quota: R.rate_quota_not_applied,
  farm_quota: R.rate_farm_quota_not_applied,
  end_use: R.rate_end_use_not_applied,
}

function emptyRates(count: number): Rates {
  return {
    state: new Uint8Array(count),
    kind: new Uint8Array(count),
    permyriad: new Float64Array(count).fill(notKnown),
    maxPermyriad: new Float64Array(count).fill(notKnown),
    digitsNeeded: new Uint8Array(count),
  }
}

function putRate(rates: Rates, slot: number, rate: OrdinaryRate): void {
  rates.state[slot] = RateState[rate.kind]
  if (rate.kind === 'known') {
    rates.kind[slot] = RateKind[rate.rateKind]
    rates.permyriad[slot] = rate.ratePermyriad
    rates.maxPermyriad[slot] = rate.ratePermyriad
  } else if (rate.kind === 'range') {
    rates.permyriad[slot] = rate.minPermyriad
    rates.maxPermyriad[slot] = rate.maxPermyriad
    rates.digitsNeeded[slot] = rate.digitsNeeded
  }
}

function becauseOf(rate: OrdinaryRate): readonly number[] | undefined {
  if (rate.kind === 'gap') {
    const reason = reasonOfGap[rate.gap]
    return reason === undefined ? undefined : [reason]
  }
  return rate.kind === 'known' ? rate.notes?.map(note => reasonOfNote[note]) : undefined
}

class RateCompiler {
  private readonly schedule: Schedule
  private readonly codeList: CodeList | undefined
  private readonly compiled: GoodsRates

  constructor(compiled: GoodsRates, schedule: Schedule, codeList: CodeList | undefined) {
    this.compiled = compiled
    this.schedule = schedule
    this.codeList = codeList
  }

  put(slot: number, digits: string, on: Day): void {
    const { compiled, schedule, codeList } = this
    const below = linesBelow(schedule, codeList, digits, on)
    for (const order of rateOrders) {
      const rate = ordinaryRateOf(below, order)
      putRate(compiled.rates[order], slot, rate)
      if (rate.kind === 'gap' && rate.gap === 'specific') compiled.isSpecific[slot] = 1
      if (order === 'concession_if_lower') compiled.because[slot] = becauseOf(rate)
    }
    agreementColumns.forEach((column, at) => {
      const isHeld = schedule.agreements?.includes(column) ?? true
      const rate = isHeld ? agreementRateOf(below, column) : notKnown
      compiled.agreements[at]![slot] = rate ?? -1
    })
  }
}

function emptyGoodsRates(count: number, slots: GoodsRates['slots']): GoodsRates {
  return {
    rates: {
      concession_if_lower: emptyRates(count),
      farm_if_lower: emptyRates(count),
      basic_only: emptyRates(count),
    },
    agreements: agreementColumns.map(() => new Float64Array(count).fill(-1)),
    slots,
    isSpecific: new Uint8Array(count),
    because: new Array(count),
  }
}

/** Looks the rates of every code up once for each stretch of days on which they are the same. */
export function compileRates(
  codes: Dictionary,
  schedule: Schedule,
  codeList: CodeList | undefined,
): GoodsRates {
  const slots: (readonly RateSlot[] | undefined)[] = new Array(codes.size + 1)
  let count = codes.size + 1
  for (let code = 1; code <= codes.size; code++) {
    const changes = changesBelow(schedule, codes.textOf(code))
    if (changes.length === 0) continue
    const first = count
    slots[code] = changes.map((from, at) => ({ from, slot: first + at }))
    count += changes.length
  }
  const compiled = emptyGoodsRates(count, slots)
  const compiler = new RateCompiler(compiled, schedule, codeList)
  for (let code = 1; code <= codes.size; code++) {
    const digits = codes.textOf(code)
    compiler.put(code, digits, schedule.firstDay)
    for (const { from, slot } of slots[code] ?? []) compiler.put(slot, digits, from)
  }
  return compiled
}

/** Where the rates of a code stand on a day. */
export function slotOf({ slots }: GoodsRates, code: number, day: number): number {
  const changes = slots[code]
  if (changes === undefined) return code
  let found = code
  for (let at = 0; at < changes.length; at++) {
    if (changes[at]!.from <= day) found = changes[at]!.slot
  }
  return found
}
