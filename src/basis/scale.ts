/** The units in which amounts are kept, so that no rule carries a power of ten. */

/** Amounts of input are kept in 1/10,000 of a currency unit. */
export const amountScale = 10_000

/** Quantities of input are kept in 1/1,000 of their unit. */
export const quantityScale = 1_000

/** A price times a quantity, in 1/10,000,000 of a currency unit. */
export const valueScale = amountScale * quantityScale

/** Rates of exchange are millionths of a won for one unit of the currency. */
export const rateScale = 1_000_000

/** Bands of approximate rates are in millionths of the rate. */
export const ppmScale = 1_000_000

/** A value times a rate, as parts of a won. */
export const wonScale = valueScale * rateScale

/** Cents of a currency in one unit. */
export const centScale = 100

/** Parts of a value in one cent. */
export const valuePerCent = valueScale / centScale

/** Rates of tax are in permyriad: 6.5 % is 650. */
export const permyriad = 10_000

/** Volumes of input are kept in 1/1,000 ml. */
export const mlPerKilolitre = 1_000_000 * quantityScale

/** Rates on sticks are for a pack of 20. */
export const stickPack = 20

/** Levies are kept in tenths of a won. */
export const tenths = 10

/** Largest value of a line or parcel, in units of its currency. */
export const largestValue = Math.floor(Number.MAX_SAFE_INTEGER / valueScale)

/** Decimals of what is read. */
export const amountPlaces = 4
export const quantityPlaces = 3
export const valuePlaces = amountPlaces + quantityPlaces

/** Decimals of what is written out. */
export const dollarPlaces = 4
export const centPlaces = 2
export const ratePlaces = 6
export const percentPlaces = 2
/** Of millionths written as percent. */
export const ppmPercentPlaces = 4
export const wonPlaces = 0
export const wonPartPlaces = valuePlaces + ratePlaces

/** Rates of destinations are kept in 1/1,000 %: 12.5 % is 12,500 of these. */
export const rateParts = 100_000

/** Decimals of such a rate in percent. */
export const rateDecimals = 3

/** Parts of a gram in a kilogram, as quantities are kept. */
export const gramsPerKilogram = 1_000

export const hundred = 100

/** So many times the smallest part of a decimal with fewer places: a whole power of ten. */
export function powerOfTen(places: number): bigint {
  return 10n ** BigInt(places)
}
