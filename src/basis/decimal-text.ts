/** Whole numbers of a scale as decimal text, and digits in groups of three. */

/** A whole number of 10^-places as an exact decimal without zeros behind: `(12500, 4)` is 1.25. */
export function decimalText(value: number | bigint, places: number): string {
  const digits = String(value).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const part = digits.slice(digits.length - places).replace(/0+$/, '')
  return part === '' ? whole : `${whole}.${part}`
}

/** `groupedDigits('1234567.5')` is `1,234,567.5`. */
export function groupedDigits(decimal: string): string {
  const [whole = '', part] = decimal.split('.')
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}

/** An amount and its unit: won are `1,000원` in Korean, `1,000 won` in English. */
export function amountWithUnit(decimal: string, unit: string, language: 'ko' | 'en'): string {
  const digits = groupedDigits(decimal)
  if (unit !== 'KRW') return `${digits} ${unit}`
  return language === 'ko' ? `${digits}원` : `${digits} won`
}
