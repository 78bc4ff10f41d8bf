/** Amounts in a unit a thousand times ours, such as kilograms, as the digits of ours. */

const decimal = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/

/** A number times a thousand, digit for digit, full-width ones too; anything else as it is. */
export function timesThousand(text: string): string {
  const plain = text.normalize('NFKC').trim()
  const found = decimal.exec(plain)
  if (!found || !/\d/.test(plain)) return text
  const [, whole = '', part = ''] = found
  const moved = `${whole.replaceAll(',', '')}${part.slice(0, 3).padEnd(3, '0')}`
  const rest = part.slice(3).replace(/0+$/, '')
  return `${moved.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}
