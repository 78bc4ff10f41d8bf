/** What headings that all tariffs share say of goods, as far as taxes beside duty ask (our reading). */

/** Beer, wine, other fermented drinks, spirits and their preparations; tobacco. */
const excisedHeadings = ['2203', '2204', '2205', '2206', '2208', '2402', '2403', '2404']

/** Perfumes and toilet waters. */
const perfumeHeading = '3303'

/** Chapters of goods that countries often tax at a lower rate: food, medicines, books and papers. */
const oftenReduced = /^(0[1-9]|1\d|2[01]|30|49)/

/** Whether goods of a code bear excise; a code of fewer digits than a heading says nothing. */
export function isExcised(digits: string): boolean {
  return excisedHeadings.some(heading => digits.startsWith(heading))
}

/** Whether goods of a code are perfume. */
export function isPerfume(digits: string): boolean {
  return digits.startsWith(perfumeHeading)
}

/** Whether goods of a code are of chapters that often bear a lower rate of tax. */
export function isOftenReduced(digits: string): boolean {
  return oftenReduced.test(digits)
}
