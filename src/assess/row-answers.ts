/** The amounts of each row, as they are written out. */
import { notKnown } from './words.js'

export interface RowAnswers {
  readonly entryLine: Int32Array
  readonly freightKrw: Float64Array
  readonly freightBasis: Uint8Array
  readonly customsValueKrw: Float64Array
  /** The rate of a row that is taxed: its kind, its lowest and its highest. */
  readonly rateKind: Uint8Array
  readonly ratePermyriad: Float64Array
  readonly rateMaxPermyriad: Float64Array
  readonly dutyKrw: Float64Array
  readonly vatKrw: Float64Array
  readonly taxKrw: Float64Array
  readonly collectedKrw: Float64Array
  /** 1 where it is not known which rates a row bears; only where rates are chosen. */
  readonly isRateOpen: Uint8Array | undefined
  /** An `ExciseState`: what the cells of the domestic taxes show. */
  readonly exciseState: Uint8Array
  /** Only in a run with goods that may bear them. */
  readonly domestic: DomesticColumns | undefined
}

/** The domestic taxes of each row; 0 for goods that bear none. */
export interface DomesticColumns {
  readonly consumptionKrw: Float64Array
  readonly liquorKrw: Float64Array
  readonly tobaccoExciseKrw: Float64Array
  readonly tobaccoLocalKrw: Float64Array
  readonly tobaccoEducationKrw: Float64Array
  readonly educationKrw: Float64Array
  readonly ruralKrw: Float64Array
  readonly leviesKrw: Float64Array
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

function newDomesticColumns(rows: number): DomesticColumns {
  const amounts = () => new Float64Array(rows)
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
  const amounts = () => new Float64Array(rows).fill(notKnown)
  return {
    entryLine: new Int32Array(rows),
    freightKrw: amounts(),
    freightBasis: new Uint8Array(rows),
    customsValueKrw: amounts(),
    rateKind: new Uint8Array(rows),
    ratePermyriad: amounts(),
    rateMaxPermyriad: amounts(),
    dutyKrw: amounts(),
    vatKrw: amounts(),
    taxKrw: amounts(),
    collectedKrw: amounts(),
    isRateOpen: has.rateChoice ? new Uint8Array(rows) : undefined,
    exciseState: new Uint8Array(rows),
    domestic: has.domestic ? newDomesticColumns(rows) : undefined,
  }
}
