/** The number of an export declaration (수출신고번호) and of what amends it: their check characters. */

/** Digits of the filer's code, of the year and of the serial number; the check character follows. */
const filerLength = 5
const yearLength = 2
const serialLength = 6
const amendmentLength = 5

/** Weights that come again and again over the digits in front of the check digit. */
const weights = [7, 3, 1]

/** Numbers of electronic data interchange end in a digit; those of the XML era end in X. */
export type NumberEra = 'edi' | 'xml'

/** The check digit that belongs to so many digits: `exportCheckDigit('1234517000001')` is 4. */
export function exportCheckDigit(digits: string): number {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    sum += (Number(digits[at]) * weights[at % weights.length]!) % 10
  }
  return (10 - (sum % 10)) % 10
}

/** Whether a number is one: 14 characters, or the variant of 15 digits. Hyphens are left out. */
export function isExportNumber(text: string): boolean {
  const number = text.replaceAll('-', '').toUpperCase()
  if (/^[0-9A-Z]{5}\d{8}X$/.test(number)) return true
  if (!/^\d{14,15}$/.test(number)) return false
  return exportCheckDigit(number.slice(0, -1)) === Number(number.at(-1))
}

/** Whether a code is one of a filer (신고인부호): five digits or capital letters. */
export function isFilerCode(text: string): boolean {
  return /^[0-9A-Z]{5}$/.test(text)
}

export interface NumberParts {
  readonly filer: string
  readonly year: number
  readonly serial: number
  readonly era: NumberEra
}

/** The number of a declaration; undefined where the serial number is too large or a digit cannot be had. */
export function exportNumber({ filer, year, serial, era }: NumberParts): string | undefined {
  const years = String(year).slice(-yearLength)
  const serials = String(serial).padStart(serialLength, '0')
  const body = `${filer}${years}${serials}`
  if (serial < 1 || body.length !== filerLength + yearLength + serialLength) return undefined
  if (era === 'xml') return `${body}X`
  return /^\d+$/.test(body) ? `${body}${exportCheckDigit(body)}` : undefined
}

/** The number of an amendment (정정신청번호); undefined where the serial number is too large. */
export function amendmentNumber(parts: Omit<NumberParts, 'era'>): string | undefined {
  const serials = String(parts.serial).padStart(amendmentLength, '0')
  if (parts.serial < 1 || serials.length > amendmentLength) return undefined
  return `${parts.filer}${String(parts.year).slice(-yearLength)}${serials}U`
}
