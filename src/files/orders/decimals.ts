/** Exact sums of decimals as they are written, in whole ten-thousandths. */
import { amountPlaces, amountScale } from '../../basis/scale.js'

/** `unitsOf('12.3')` is 123000; NaN where nothing is written. */
export function unitsOf(text: string | undefined): number {
  if (text === undefined) return Number.NaN
  const [whole = '0', decimals = ''] = text.split('.')
  return Number(whole) * amountScale + Number(decimals.padEnd(amountPlaces, '0'))
}

/** `textOfUnits(123000)` is '12.3'. */
export function textOfUnits(units: number): string {
  const whole = Math.floor(units / amountScale)
  const rest = String(units % amountScale)
    .padStart(amountPlaces, '0')
    .replace(/0+$/, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}

/** A price times a quantity where it is a whole number of units; undefined where it is none. */
export function timesUnits(price: number, quantity: string): number | undefined {
  const count = unitsOf(quantity)
  if (count % amountScale !== 0) return undefined
  return price * (count / amountScale)
}
