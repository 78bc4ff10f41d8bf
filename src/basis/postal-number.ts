/** The number of a postal item (UPU S10): two letters, eight digits, a check digit, a country. */

const weights = [8, 6, 4, 2, 3, 5, 9, 7]

/** The check digit of eight digits: 10 is written 0, and 11 is written 5. */
export function postalCheckDigit(digits: string): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 0 : check === 11 ? 5 : check
}

/** `isPostalNumber('EE123456785KR')` is true. Blanks are left out. */
export function isPostalNumber(text: string): boolean {
  const match = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/.exec(text.replaceAll(' ', '').toUpperCase())
  return match !== null && postalCheckDigit(match[1]!) === Number(match[2])
}
