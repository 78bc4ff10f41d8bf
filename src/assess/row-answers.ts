/** The amounts of each row, as they are written out. */
import { SmallNumbers, WholeAmounts } from '../basis/narrow.js'
import { type Amounts, amountsOf } from './amounts.js'
import { notKnown } from './words.js'

export interface RowAnswers {
  readonly entryLine: SmallNumbers
  readonly freightKrw: WholeAmounts
  readonly freightBasis: Uint8Array
  readonly customsValueKrw: WholeAmounts
  /** The rate of a row that is taxed: its kind, its lowest and its highest; else not known. */
  readonly rateKind: Uint8Array
  readonly ratePermyriad: Amounts
  readonly rateMaxPermyriad: Amounts
  /** 0 for the many rows that bear none; not a number for those that were refused. */
  readonly dutyKrw: Amounts
  readonly vatKrw: Amounts
  readonly taxKrw: Amounts
  readonly collectedKrw: Amounts
  /** 1 where it is not known which rates a row bears; only where rates are chosen. */
  readonly isRateOpen: Uint8Array | undefined
  /** An `ExciseState`: what the cells of the domestic taxes show. */
  readonly exciseState: Uint8Array
  /** Only in a run with goods that may bear them. */
  readonly domestic: DomesticColumns | undefined
}

/** The domestic taxes of each row; 0 for goods that bear none. */
export interface DomesticColumns {
  readonly consumptionKrw: Amounts
  readonly liquorKrw: Amounts
  readonly tobaccoExciseKrw: Amounts
  readonly tobaccoLocalKrw: Amounts
  readonly tobaccoEducationKrw: Amounts
  readonly educationKrw: Amounts
  readonly ruralKrw: Amounts
  readonly leviesKrw: Amounts
}

/** The columns that are taxes. */
export const domesticTaxes = [
  'consumptionKrw',
  'liquorKrw',
  'tobaccoExciseKrw',
  'tobaccoLocalKrw',
  'tobaccoEducationKrw',
  'educationKrw',
  'ruralKrw',
] as const

/** The columns of the base of VAT. */
export const taxesInVatBase = [
  'consumptionKrw',
  'liquorKrw',
  'tobaccoExciseKrw',
  'educationKrw',
  'ruralKrw',
] as const

function newDomesticColumns(amounts: () => Amounts): DomesticColumns {
  return {
    consumptionKrw: amounts(),
    liquorKrw: amounts(),
    tobaccoExciseKrw: amounts(),
    tobaccoLocalKrw: amounts(),
    tobaccoEducationKrw: amounts(),
    educationKrw: amounts(),
    ruralKrw: amounts(),
    leviesKrw: amounts(),
  }
}

export function newRowAnswers(
  rows: number,
  has: { readonly domestic: boolean; readonly rateChoice: boolean },
): RowAnswers {
  const taxed = amountsOf(rows)
  const taxes = () => taxed(0)
  return {
    entryLine: new SmallNumbers(rows),
    freightKrw: new WholeAmounts(rows),
    freightBasis: new Uint8Array(rows),
    customsValueKrw: new WholeAmounts(rows),
    rateKind: new Uint8Array(rows),
    ratePermyriad: taxed(notKnown),
    rateMaxPermyriad: taxed(notKnown),
    dutyKrw: taxes(),
    vatKrw: taxes(),
    taxKrw: taxes(),
    collectedKrw: taxes(),
    isRateOpen: has.rateChoice ? new Uint8Array(rows) : undefined,
    exciseState: new Uint8Array(rows),
    domestic: has.domestic ? newDomesticColumns(taxes) : undefined,
  }
}
