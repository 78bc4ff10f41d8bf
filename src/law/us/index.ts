/** The law of the United States that a parcel from Korea meets. */
import { annexes, forcedLabor, ieepa, section122 } from './additional-duties.js'
import { agencies, section232, section301, tariff } from './product-duties.js'
import { smallValues } from './small-values.js'

export const us = {
  tariff,
  smallValues,
  ieepa,
  annexes,
  section122,
  section232,
  section301,
  forcedLabor,
  agencies,
}

export type AmericanLaw = typeof us
