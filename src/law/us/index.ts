/** The law of the United States that a parcel from Korea meets. */
import { forcedLabor, section122 } from './forced-labor.js'
import { ieepaHeadings, laborHeadings } from './headings.js'
import { annexes, ieepa } from './ieepa.js'
import { agencies, section232, section301, section301Changes, tariff } from './product-duties.js'
import { smallValues } from './small-values.js'

export const us = {
  tariff,
  smallValues,
  ieepa,
  ieepaHeadings,
  annexes,
  section122,
  section232,
  section301,
  section301Changes,
  forcedLabor,
  laborHeadings,
  agencies,
}

export type AmericanLaw = typeof us
