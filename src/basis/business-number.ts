/** The Korean business registration number (사업자등록번호): its public check digit. */

/** Digits of a number. */
export const businessNumberLength = 10

/** The public weights of the first nine digits; the last of them counts by its tens too. */
const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]
const last = weights.length - 1

/** The check digit that belongs to nine digits. */
export function businessCheckDigit(digits: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at <= last; at++) sum += digits[at]! * weights[at]!
  sum += Math.floor((digits[last]! * weights[last]!) / 10)
  return (10 - (sum % 10)) % 10
}

/** Whether ten digits end in the right check digit: 124-81-00998 does, 124-81-00999 does not. */
export function isBusinessNumber(digits: ArrayLike<number>): boolean {
  return businessCheckDigit(digits) === digits[last + 1]
}

/** The same of a text, in which hyphens may stand. */
export function isBusinessText(text: string): boolean {
  const digits = text.replaceAll('-', '')
  return /^\d{10}$/.test(digits) && isBusinessNumber([...digits].map(Number))
}
