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
  /** 1 where a liquor, tobacco or consumption tax may be due that was not judged. */
  readonly isExciseOpen: Uint8Array
}

export function newRowAnswers(rows: number): RowAnswers {
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
    isExciseOpen: new Uint8Array(rows),
  }
}
