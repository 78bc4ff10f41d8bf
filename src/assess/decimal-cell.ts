/** A number as a cell shows it. */

/** A whole number of 10^-places, with at least `least` decimals and no more zeros after. */
export function decimalCell(value: number, places: number, least: number): string {
  if (places === 0) return String(value)
  const digits = String(value).padStart(places + 1, '0')
  const part = digits.slice(-places).replace(/0+$/, '').padEnd(least, '0')
  const whole = digits.slice(0, -places)
  return part === '' ? whole : `${whole}.${part}`
}
