/** A claim in ones of its base, with what one of its last digit is worth. */
import type { Claim } from './claim.js'
import { powerOfTen } from './exact-figure.js'
import type { Printed } from './fit.js'
import { inBase } from './units.js'

export function printedOf({ value, unit, places, qualifier }: Claim): Printed {
  return { value: inBase(value, unit), digit: inBase(powerOfTen(-places), unit), qualifier }
}
